import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverMark, openedCard } from '../card.ts';
import { borrowChromium } from '../chromium.ts';
import { waitForMarks } from '../marks.ts';
import { type Desk, openDesk, PHRASE } from '../reading.ts';

let desk: Desk<Page>;

beforeAll(async () => {
  desk = await openDesk(borrowChromium);
});

afterAll(() => desk?.close());

test('a card opens under the strictest policy, in its own style', async () => {
  const policy = `default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const { page, errors } = await desk.read(
    `<p>${PHRASE}</p>`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  await waitForMarks(page);
  await hoverMark(page, PHRASE);
  expect(await openedCard(page)).toContain('守土有责');
  expect(await hostBox(page)).toMatchObject({ opaque: true, wide: true });
  expect(errors).toEqual([]);
  await page.close();
});

test('styles of the page neither hide, move nor shrink the card', async () => {
  const attack = `html *, html *::before, [popover], div:popover-open {
    display: none !important; visibility: hidden !important; opacity: 0 !important; width: 1px !important;
    transform: scale(0) !important; clip-path: inset(50%) !important; pointer-events: none !important;
    --paper: red !important; direction: rtl !important; position: static !important; filter: blur(9px) !important; content-visibility: hidden !important }`;
  const { page } = await desk.read(`<p>${PHRASE}</p>`);
  await waitForMarks(page);
  await hoverMark(page, PHRASE);
  expect(await openedCard(page)).not.toBe('');
  const before = await hostBox(page);
  const paper = await paperOf(page);
  await page.addStyleTag({ content: attack.replace('html *,', 'html > body > *,') });
  await page.addStyleTag({ content: attack.replace('html *,', 'html > *:not(body, head),') });
  expect(await hostBox(page)).toEqual(before);
  expect(await paperOf(page)).toBe(paper);
  await page.close();
});

/** How the card's host stands in the page. */
function hostBox(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const host = [...document.querySelectorAll(':popover-open')].at(-1);
    if (!host) return {};
    const style = getComputedStyle(host);
    const { width, height } = host.getBoundingClientRect();
    return {
      wide: width > 200 && height > 60,
      opaque: style.opacity === '1' && style.visibility === 'visible' && style.display !== 'none',
      whole: style.transform === 'none' && style.clipPath === 'none' && style.filter === 'none',
      pointed: style.pointerEvents === 'auto',
      position: style.position,
      direction: style.direction,
    };
  });
}

/** The colour behind the card's words, which only a debugger can see. */
async function paperOf(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const { searchId } = await session.send('DOM.performSearch', {
    query: 'dialog.card',
    includeUserAgentShadowDOM: true,
  });
  const { nodeIds } = await session.send('DOM.getSearchResults', {
    searchId,
    fromIndex: 0,
    toIndex: 1,
  });
  const { computedStyle } = await session.send('CSS.getComputedStyleForNode', {
    nodeId: nodeIds[0] ?? 0,
  });
  await session.detach();
  return computedStyle.find(({ name }) => name === 'background-color')?.value;
}
