import type { Page } from 'puppeteer-core';
import { BidiElementHandle } from 'puppeteer-core/internal/bidi/ElementHandle.js';
import { poll } from './poll.ts';

const CARD = 'div[popover]';

/** The text of the topmost card, once there is one. */
export async function openedCard(page: Page): Promise<string> {
  await page.waitForSelector(CARD);
  const root = await topCard(page);
  return root.evaluate(({ textContent }) => textContent ?? '');
}

/** How many cards are open, once they are so many; after half a minute, how many there are all the same. */
export function waitForCards(page: Page, count: number): Promise<number> {
  return poll(
    () => page.$$eval(CARD, ({ length }) => length),
    (now) => now === count,
  );
}

/** What has the keyboard's focus in the topmost card: a name, or the words on it; `''` where nothing has. */
export async function focusedInCard(page: Page): Promise<string> {
  const root = await topCard(page);
  return root.evaluate((card) => {
    const focused = card instanceof ShadowRoot ? card.activeElement : null;
    return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
  });
}

/** The inside of the topmost card: closed to every script, but WebDriver has it with its host. Throws where no card is open. */
async function topCard(page: Page): Promise<BidiElementHandle<Node>> {
  const host = (await page.$$(CARD)).at(-1);
  if (!(host instanceof BidiElementHandle)) throw new Error('no card is open');
  const remote = host.remoteValue();
  const root = remote.type === 'node' && remote.value?.shadowRoot;
  const handle = root && host.realm.createHandle(root);
  if (!(handle instanceof BidiElementHandle)) throw new Error('the card has no shadow root');
  return handle;
}
