/** Faults that a safety test must find: each is a small change of the sources, and the test that it turns red. */

export interface Fault {
  name: string;
  /** The file that is changed, `from` where it stands once, `to` what is put there. */
  file: string;
  from: string;
  to: string;
  /** The test's file, and its title or the beginning of it. */
  test: string;
  title: string;
}

const UNTOUCHED = 'tests/e2e/chromium/untouched.test.ts';
const QUIET = 'tests/e2e/chromium/quiet.test.ts';
const SAFETY = 'tests/e2e/chromium/safety.test.ts';
const NETWORK = 'tests/e2e/chromium/network.test.ts';
const BUNDLES = 'tests/packages/bundles.test.ts';
const MANIFEST = 'tests/packages/manifest.test.ts';

const CONTENT = 'entrypoints/content/sitting.ts';
const HIGHLIGHTER = 'entrypoints/content/highlighter.ts';
const HOST = 'entrypoints/card/host.ts';
const CONFIG = 'wxt.config.ts';

const START = 'const highlighter = createHighlighter(signal);';
const ADD = 'highlightOf(look).add(range);';

export const FAULTS: readonly Fault[] = [
  {
    name: 'marks are wrapped in an element',
    file: HIGHLIGHTER,
    from: ADD,
    to: `${ADD} range.startContainer.parentElement?.append(document.createElement('span'));`,
    test: QUIET,
    title: 'a page is the same with Tifa and without',
  },
  {
    name: 'a marked element is given an attribute',
    file: HIGHLIGHTER,
    from: ADD,
    to: `${ADD} range.startContainer.parentElement?.setAttribute('data-tifa', look.kind);`,
    test: QUIET,
    title: 'a page is the same with Tifa and without',
  },
  {
    name: 'styles come before there is anything to show',
    file: CONTENT,
    from: START,
    to: `${START} document.adoptedStyleSheets = [new CSSStyleSheet()];`,
    test: UNTOUCHED,
    title: 'a page without a phrase finds no trace of Tifa',
  },
  {
    name: 'the highlights of the page are cleared away',
    file: HIGHLIGHTER,
    from: 'registered = true;',
    to: 'registered = true; CSS.highlights.clear();',
    test: SAFETY,
    title: 'a highlight of the page’s own stays as the page made it',
  },
  {
    name: 'the shadow root of the card is open',
    file: HOST,
    from: "mode: 'closed'",
    to: "mode: 'open'",
    test: SAFETY,
    title: 'a page cannot look into an open card',
  },
  {
    name: 'what happens in the card goes on to the page',
    file: HOST,
    from: 'event.stopPropagation()',
    to: 'void event',
    test: SAFETY,
    title: 'a page cannot look into an open card',
  },
  {
    name: 'a page without a clipboard of its own hears what is copied from a card',
    file: 'entrypoints/card/clipboard.ts',
    from: 'event.stopImmediatePropagation();',
    to: 'void event;',
    test: 'tests/e2e/chromium/taking.test.ts',
    title: 'passage and citation are copied by keyboard',
  },
  {
    name: 'ranges of text that is gone are kept',
    file: HIGHLIGHTER,
    from: 'highlights.get(nameOf(look))?.delete(range);',
    to: 'void look, range;',
    test: SAFETY,
    title: 'no mark holds on to what has left the page',
  },
  {
    name: 'a page without Chinese is asked about',
    file: CONTENT,
    from: START,
    to: `${START} void ask('spot', '');`,
    test: QUIET,
    title: 'a page without Chinese never wakes the librarian',
  },
  {
    name: 'events that a script made up count as the reader’s',
    file: 'entrypoints/content/hover.ts',
    from: '!event.isTrusted || ',
    to: '',
    test: 'tests/e2e/chromium/card.test.ts',
    title: 'a page that makes up pointer events opens no card',
  },
  {
    name: 'the page side fetches, as the bundle shows',
    file: CONTENT,
    from: START,
    to: `${START} void fetch(location.origin + '/told');`,
    test: BUNDLES,
    title: 'no script of chrome-mv3 can reach a network',
  },
  {
    name: 'the page side fetches, as the browser’s log shows',
    file: CONTENT,
    from: START,
    to: `${START} void fetch(location.origin + '/told');`,
    test: NETWORK,
    title: 'with page, card, popup, room and librarian at work',
  },
  {
    name: 'the librarian is allowed to fetch',
    file: CONFIG,
    from: "connect-src 'none'",
    to: 'connect-src *',
    test: NETWORK,
    title: 'code that got into the librarian',
  },
  {
    name: 'markup is made out of text',
    file: CONTENT,
    from: START,
    to: `${START} document.documentElement.innerHTML += '';`,
    test: BUNDLES,
    title: 'no script of chrome-mv3 can reach a network',
  },
  {
    name: 'the page side holds the corpus',
    file: CONTENT,
    from: START,
    to: `${START} console.assert('疫情就是命令，防控就是责任' !== document.title);`,
    test: BUNDLES,
    title: 'what chrome-mv3 runs in pages holds no word of the corpus',
  },
  {
    name: 'pages can load files of the extension',
    file: CONFIG,
    from: "omnibox: { keyword: 'tifa' },",
    to: "omnibox: { keyword: 'tifa' }, web_accessible_resources: [{ resources: ['card.js'], matches: ['<all_urls>'] }],",
    test: MANIFEST,
    title: 'no page can load a file of chrome-mv3',
  },
  {
    name: 'one permission more',
    file: CONFIG,
    from: "'contextMenus',",
    to: "'contextMenus', 'history',",
    test: MANIFEST,
    title: 'Chromium is asked for this and nothing else',
  },
];
