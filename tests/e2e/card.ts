import type { Page } from 'playwright-core';
import { poll } from './poll.ts';

/** A node as Chromium's debugger sees it: closed shadow roots lie open to it, and to no script. */
interface Seen {
  nodeName: string;
  nodeValue: string;
  children?: Seen[];
  shadowRoots?: Seen[];
}

/** What a page of playwright and one of puppeteer have in common. */
interface Pointable {
  evaluate<Result>(pageFunction: (text: string) => Result, text: string): Promise<Awaited<Result>>;
  mouse: { move(x: number, y: number): Promise<void> };
}

/** Puts the pointer on the first mark that holds `text`, at the start of its first line. */
export async function hoverMark(page: Pointable, text: string): Promise<void> {
  const spot = await page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('tifa-')) continue;
      for (const marked of highlight) {
        const range = new Range();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        if (!range.toString().includes(wanted)) continue;
        range.startContainer.parentElement?.scrollIntoView({
          block: 'center',
          behavior: 'instant',
        });
        const [line] = range.getClientRects();
        return line && { x: line.left + 6, y: (line.top + line.bottom) / 2 };
      }
    }
    return undefined;
  }, text);
  if (!spot) throw new Error(`nothing on the page is marked ${text}`);
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.move(spot.x + 1, spot.y);
}

/** The text of the open card, once there is one. */
export function openedCard(page: Page): Promise<string> {
  return poll(
    () => cardText(page),
    (text) => text !== '',
  );
}

/** Waits until no card is open; answers what is open after half a minute all the same. */
export function closedCard(page: Page): Promise<string> {
  return poll(
    () => cardText(page),
    (text) => text === '',
  );
}

/** What a screen reader finds, closed shadow roots included: roles and names in their order. */
export async function spoken(page: Page): Promise<string[]> {
  const debuggerOf = await page.context().newCDPSession(page);
  const { nodes } = await debuggerOf.send('Accessibility.getFullAXTree');
  await debuggerOf.detach();
  return nodes
    .filter(({ ignored, name }) => !ignored && name?.value)
    .map(({ role, name, properties = [] }) => {
      const isFocused = properties.some((one) => one.name === 'focused' && one.value.value);
      return `${role?.value} ${name?.value}${isFocused ? ' (focus)' : ''}`;
    });
}

/** What has the keyboard's focus, in a card as well. */
export async function focused(page: Page): Promise<string | undefined> {
  return (await spoken(page)).findLast((line) => line.endsWith('(focus)'));
}

/** The text of all open cards; `''` where none is open. */
async function cardText(page: Page): Promise<string> {
  const debuggerOf = await page.context().newCDPSession(page);
  const { root } = await debuggerOf.send('DOM.getDocument', { depth: -1, pierce: true });
  await debuggerOf.detach();
  return hosts(root).flatMap(texts).join(' ');
}

/** Elements with a closed shadow root; the test's pages have none of their own. */
function hosts(node: Seen & { shadowRootType?: string }): Seen[] {
  const isCard = (node.shadowRoots ?? []).some(
    (root) => 'shadowRootType' in root && root.shadowRootType === 'closed',
  );
  return isCard ? [node] : (node.children ?? []).flatMap(hosts);
}

function texts({ nodeName, nodeValue, children = [], shadowRoots = [] }: Seen): string[] {
  const own = nodeName === '#text' && nodeValue.trim() ? [nodeValue.trim()] : [];
  return [...own, ...[...shadowRoots, ...children].flatMap(texts)];
}
