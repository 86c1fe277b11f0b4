/** The reading room, in a tab of its own. */
import { browser } from 'wxt/browser';
import type { ROOM_ADDRESS, RoomAddress } from '../ui/place.ts';

/** Opens a tab at an address that ui/place.ts makes. */
export async function openRoom(address: RoomAddress | typeof ROOM_ADDRESS): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(address) });
}
