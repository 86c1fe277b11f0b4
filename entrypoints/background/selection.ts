/** The context menu of a selection: searches the corpus for the selected words. */
import { browser } from 'wxt/browser';
import { searchAddress } from '../ui/place.ts';
import type { Language } from '../ui/words/language.ts';
import { OUTSIDE } from '../ui/words/outside.ts';
import { openRoom } from './room.ts';

const SEARCH = 'search-selection';

/** Answers the entry whenever the background runs. */
export function answerSelection(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === SEARCH && selectionText) void openRoom(searchAddress(selectionText));
  });
}

/** One after the other: two entries of one name are an error. */
let offered: Promise<void> = Promise.resolve();

/** Puts the entry into the menu, in place of the one that may be there from before. */
export function offerSelection(language: Language): void {
  offered = offered.then(() => offer(language));
}

async function offer(language: Language): Promise<void> {
  await browser.contextMenus.remove(SEARCH).catch(() => undefined);
  browser.contextMenus.create({
    id: SEARCH,
    title: OUTSIDE[language].menu,
    contexts: ['selection'],
  });
}
