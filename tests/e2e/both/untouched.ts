import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOf } from '../pageOf.ts';
import { serialise } from '../serialise.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab, whenRead } from '../settled.ts';
import { AT_ONCE, GENERATED, measureIdentity } from '../soak/identity.ts';
import type { EitherBrowser, EitherPage, Open } from './browser.ts';

const ORDINARY = pageOf(`<p>今天天气很好，我们去公园散步。</p>
<div><template shadowrootmode="open"><p>影子里也没有什么。</p></template></div>`);
/** Notes whatever happens to it that it has not done itself: events, changes, calls of its own properties. */
const WATCHFUL = pageOf(`<script>
  const noticed = [];
  window.noticed = noticed;
  const note = (what) => noticed.push(what);
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'rejectionhandled', 'securitypolicyviolation'])
    addEventListener(type, ({ type }) => note(type), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { note(event.type); return dispatch.call(this, event); };
  for (const { prototype } of [Node, Element, HTMLElement, Document])
    for (const [name, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (name === 'constructor') continue;
      if (get) Object.defineProperty(prototype, name, { get() { note(name); return get.call(this); } });
      else if (typeof value === 'function')
        Object.defineProperty(prototype, name, { value(...given) { note(name); return value.apply(this, given); } });
    }
</script>
<p id="at">今天天气很好，我们去公园散步。</p>
<script>
  const at = document.querySelector('#at');
  noticed.length = 0;
  new MutationObserver((records) => note(records[0].type))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => note(name)))
    .observe({ entryTypes: ['resource', 'mark', 'measure', 'layout-shift'] });
</script>`);

export const LATIN = pageOf(
  '<p>Nothing in this page is written in Chinese.</p><p contenteditable>Here neither.</p>',
);

type Bare = Pick<EitherBrowser, 'newPage' | 'close'>;

/** Pages are what they are without Tifa; `openBare` opens the same browser without it. */
export function testUntouched(open: Open, openBare: () => Promise<Bare>): void {
  let tifa: EitherBrowser;
  let bare: Bare;
  let inside: EitherPage;
  let site: Site;

  beforeAll(async () => {
    site = await serve({
      pages: { '/ordinary': ORDINARY, '/latin': LATIN, '/watchful': WATCHFUL, ...GENERATED },
    });
    [tifa, bare] = await Promise.all([open(), openBare()]);
    inside = await tifa.newExtensionPage('manifest.json');
  });

  afterAll(async () => {
    await tifa?.close();
    await bare?.close();
    await site?.close();
  });

  test('pages made by dice are the same with Tifa and without, and nothing in them moves', async () => {
    const [different, shift, marks] = await measureIdentity(tifa, bare, site.origin, AT_ONCE);
    expect(different?.value).toBe(0);
    expect(shift?.value).toBe(0);
    expect(marks?.value).toBeGreaterThan(50);
  });

  test.for(['/ordinary', '/latin'])(
    'a page without a phrase finds no trace of Tifa: %s',
    async (path) => {
      const without = await bare.newPage(site.origin + path);
      const shown = await tifa.newPage(site.origin + path);
      await shown.bringToFront();
      await whenRead(inside, await activeTab(inside));
      expect(await traces(shown)).toEqual(await traces(without));
      expect(await serialise(shown)).toBe(await serialise(without));
    },
  );

  test('a page that watches all that is done to it notices nothing', async () => {
    const shown = await tifa.newPage(`${site.origin}/watchful`);
    await shown.bringToFront();
    await whenRead(inside, await activeTab(inside));
    expect(await shown.evaluate(() => Reflect.get(window, 'noticed'))).toEqual([]);
  });
}

/** What a script of the page can find that it did not put there. */
function traces(from: EitherPage): Promise<unknown> {
  return from.evaluate(() => ({
    highlights: [...CSS.highlights.keys()],
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    shadowSheets: [...document.querySelectorAll('*')].map(
      ({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length ?? 0,
    ),
    names: Object.getOwnPropertyNames(window)
      .filter((name) => !/^__playwright|^__pw/.test(name))
      .toSorted(),
    elements: document.querySelectorAll('*').length,
  }));
}
