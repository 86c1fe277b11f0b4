import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, PHRASE } from '../reading.ts';
import type { Open } from './browser.ts';

const FIELDS = 'childNodes parentNode isConnected nodeType textContent attributes localName'
  .split(' ')
  .map((name) => `<input name="${name}">`)
  .join('');

const ATTACKS = [
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
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'">`,
  ],
] as const;

/** Pages that work against whoever reads them; two have so many elements, in each other and beside each other. */
export function testHostile(open: Open, { depth, width }: { depth: number; width: number }): void {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(open);
  });

  afterAll(() => desk?.close());

  test.for(ATTACKS)(
    'a phrase is found, and nothing is thrown, where %s',
    async ([, body, head]) => {
      const { page, errors, report } = await desk.read(body, head);
      expect(report.found.map(({ count }) => count)).toEqual([1, 1]);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

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

  test(`a phrase is found ${depth} elements deep, in blocks and in lines`, async () => {
    const { page, texts } = await desk.read('');
    await page.evaluate(bury, { phrase: PHRASE, depth });
    await expect.poll(texts).toHaveLength(2);
    await page.close();
  });

  test(`a phrase is found among ${width} elements that come one by one`, async () => {
    const { page, texts } = await desk.read('<div hidden id="at"></div>');
    await page.evaluate(addOneByOne, { phrase: PHRASE, width });
    await expect.poll(texts, { timeout: 90_000 }).toEqual([PHRASE]);
    await page.close();
  });
}

/** Puts a phrase among paragraphs. Runs in the page. */
function addOneByOne({ phrase, width }: { phrase: string; width: number }): void {
  const at = document.querySelector('#at');
  for (let i = 0; i < width; i++) {
    const next = document.createElement('p');
    next.append(i === Math.floor(width * 0.75) ? phrase : '今天');
    at?.append(next);
  }
}

/** Puts a phrase at the bottom of blocks, and one at the bottom of lines. Runs in the page. */
function bury({ phrase, depth }: { phrase: string; depth: number }): void {
  // Browsers walk from whatever is put in to its top or bottom: short pieces take a second, one long one a minute.
  const PIECE = 500;
  for (const name of ['div', 'span']) {
    let tree: Node = new Text(phrase);
    for (let deep = 0; deep < depth; deep += PIECE) {
      const outer = document.createElement(name);
      let at = outer;
      for (let i = 1; i < PIECE; i++) {
        const next = document.createElement(name);
        at.append('今天', next);
        at = next;
      }
      at.append(tree);
      // Nothing so deep can be laid out: browsers would run out of stack.
      outer.style.display = 'none';
      tree = outer;
    }
    document.body.append(tree);
  }
}
