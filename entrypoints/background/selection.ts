/** The context menu of a selection: searches the corpus for the selected words. */
import { browser } from 'wxt/browser';
import { searchAddress } from '../ui/place.ts';
import { MENU_WORDS } from '../ui/words.ts';
import { openRoom } from './room.ts';

const SEARCH = 'search-selection';

/** Puts the entry into the menu once, and answers it whenever the background runs. */
export function offerSearch(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: SEARCH,
      title: MENU_WORDS.search,
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === SEARCH && selectionText) void openRoom(searchAddress(selectionText));
  });
}
