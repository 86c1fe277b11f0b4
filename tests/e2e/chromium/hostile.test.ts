import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverMark, openedCard } from '../card.ts';
import { type Desk, openDesk, PHRASE } from '../reading.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk?.close());

const FIELDS = 'childNodes parentNode isConnected nodeType textContent attributes localName'
  .split(' ')
  .map((name) => `<input name="${name}">`)
  .join('');

test.for([
  ['fields bear the names of properties', `<form>${FIELDS}<p>${PHRASE}</p></form>`, ''],
  [
    'the methods of nodes are made to throw',
    `<p>${PHRASE}</p>`,
    `<script>
      for (const { prototype } of [Node, Element, Document, Text, Range, StaticRange, Highlight])
        for (const name of Object.getOwnPropertyNames(prototype))
          try { Object.defineProperty(prototype, name, { get() { throw new Error(name) } }) } catch {}
    </script>`,
  ],
  [
    'the language itself is patched',
    `<p>${PHRASE}</p>`,
    `<script>
      Array.prototype.push = Array.prototype.map = Map.prototype.get = Promise.prototype.then = () => { throw new Error() };
      Object.prototype.get = Object.prototype.kind = 'no';
      window.MutationObserver = window.setTimeout = window.requestAnimationFrame = undefined;
    </script>`,
  ],
  [
    'a policy forbids all that can be forbidden',
    `<p>${PHRASE}</p>`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
  ],
] as const)('a phrase is found, and nothing is thrown, where %s', async ([, body, head]) => {
  const { page, errors, report } = await desk.read(body, head);
  expect(report.found.map(({ count }) => count)).toEqual([1, 1]);
  expect(errors).toEqual([]);
  await page.close();
});

test('a card opens under the strictest policy, in its own style', async () => {
  const policy = `default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const { page, errors } = await desk.read(
    `<p>${PHRASE}</p>`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
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
    position: static !important; filter: blur(9px) !important; content-visibility: hidden !important }`;
  const { page } = await desk.read(`<p>${PHRASE}</p>`);
  await hoverMark(page, PHRASE);
  expect(await openedCard(page)).not.toBe('');
  const before = await hostBox(page);
  await page.addStyleTag({ content: attack.replace('html *,', 'html > body > *,') });
  await page.addStyleTag({ content: attack.replace('html *,', 'html > *:not(body, head),') });
  expect(await hostBox(page)).toEqual(before);
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
    };
  });
}

test('what a page clears away comes back, until it has done so too often', async () => {
  const { page, texts } = await desk.read(`<p>${PHRASE}</p>`);
  const clear = async (): Promise<void> => {
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.body.append('今天');
    });
  };
  await clear();
  await expect.poll(texts).toEqual([PHRASE]);
  const registered = await page.evaluate(async () => {
    let times = 0;
    for (let i = 0; i < 30; i++) {
      if (CSS.highlights.size > 0) times++;
      CSS.highlights.clear();
      document.body.append('今天');
      // oxlint-disable-next-line no-await-in-loop -- again and again
      await new Promise((done) => setTimeout(done, 250));
    }
    return times;
  });
  expect(registered).toBeGreaterThan(1);
  expect(registered).toBeLessThan(12);
  await page.close();
});

/** Chromium takes time by the square of it: a second for this, 40 for five times as much. */
const DEPTH = 10_000;

test('a phrase is found 10,000 elements deep, in blocks and in lines', async () => {
  const { page, texts } = await desk.read('');
  await page.evaluate(
    ([phrase, depth]) => {
      for (const name of ['div', 'span']) {
        const outer = document.createElement(name);
        // Nothing so deep can be laid out: browsers would run out of stack.
        outer.style.display = 'none';
        let at: Element = outer;
        for (let i = 0; i < depth; i++) {
          const next = document.createElement(name);
          at.appendChild(new Text('今天'));
          at.appendChild(next);
          at = next;
        }
        at.append(phrase);
        document.body.append(outer);
      }
    },
    [PHRASE, DEPTH] as const,
  );
  await expect.poll(texts, { timeout: 20_000 }).toHaveLength(2);
  await page.close();
});

test('a phrase is found among 200,000 elements that come one by one', async () => {
  const { page, texts } = await desk.read('<div hidden id="at"></div>');
  await page.evaluate((phrase) => {
    const at = document.querySelector('#at');
    for (let i = 0; i < 200_000; i++) {
      const next = document.createElement('p');
      next.append(i === 150_000 ? phrase : '今天');
      at?.append(next);
    }
  }, PHRASE);
  await expect.poll(texts, { timeout: 20_000 }).toEqual([PHRASE]);
  await page.close();
});
