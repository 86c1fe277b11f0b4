import { defineConfig, type Entrypoint } from 'wxt';
import { MANIFEST } from './entrypoints/ui/words/manifest.ts';

/** What is the oldest that Tifa needs is in tests/packages/versions.test.ts. */
const gecko = {
  id: 'tifa@tifa.example',
  strict_min_version: '150.0',
  data_collection_permissions: { required: ['none'] },
};

/** Preact can set innerHTML, which Tifa never does: without the branch no bundle is able to. */
const noInnerHtml = {
  name: 'no-inner-html',
  transform: (code: string, id: string) =>
    id.includes('/preact/dist/') ? code.replaceAll('.innerHTML', '.textContent') : undefined,
};

/**
 * WXT tells an older content script of ours to stop by an event on the document that carries the
 * extension's id: any page could listen for it, and forge it. Ours goes quiet when it is no longer
 * answered, so the event goes.
 */
const noStopEvent = {
  name: 'no-stop-event',
  transform: (code: string, id: string) =>
    id.endsWith('/content-script-context.mjs')
      ? code.replace('this.stopOldScripts();', '').replace('this.listenForNewerScripts();', '')
      : undefined,
};

/**
 * The polyfill is for the background and the settings. Frames do without its 3 kB; popup and reading room
 * import `@wxt-dev/browser` like them, since it names every interface there is, and Chromium sets up
 * each before a page that carries it is drawn.
 */
const noPolyfillInFrames = {
  name: 'no-polyfill-in-frames',
  transform: (code: string, id: string) =>
    /\/wxt\/dist\/utils\/(content-script-context|internal\/custom-events)\.mjs$/.test(id)
      ? code.replace('"wxt/browser"', '"@wxt-dev/browser"')
      : undefined,
};

/** A browser's folder of messages for each language that Tifa speaks. */
const LOCALES = [
  ['en', 'en'],
  ['zh_CN', 'zh-Hans'],
  ['zh_TW', 'zh-Hant'],
] as const;

/** How the manifest asks for one of its words. */
function message(name: keyof (typeof MANIFEST)['en']): string {
  return `__MSG_${name}__`;
}

/** The manifest's words in one language, in the form in which browsers read them. */
function messagesIn(language: keyof typeof MANIFEST): string {
  const messages = Object.entries(MANIFEST[language]).map(([name, words]) => [
    name,
    { message: words },
  ]);
  return JSON.stringify(Object.fromEntries(messages), undefined, 2);
}

/**
 * N, M, comma and full stop lie side by side, and with Alt no browser has a use for them. macOS writes
 * letters with Alt, and moves the cursor with Control alone. No more than four may be suggested.
 */
const commands = {
  _execute_action: { suggested_key: { default: 'Alt+N', mac: 'MacCtrl+Shift+N' } },
  'open-card': {
    description: message('openCard'),
    suggested_key: { default: 'Alt+M', mac: 'MacCtrl+Shift+M' },
  },
  'previous-mark': {
    description: message('previousMark'),
    suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Shift+Comma' },
  },
  'next-mark': {
    description: message('nextMark'),
    suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Shift+Period' },
  },
  'open-room': { description: message('openRoom') },
};

/**
 * The popup is built apart from the other pages, in one script and one style sheet, and brings its own
 * copy of what it shares with them: for each file more it is seen several milliseconds later.
 */
function popupApart(groups: (Entrypoint | Entrypoint[])[]): void {
  const [pages] = groups.flatMap((group) => (Array.isArray(group) ? [group] : []));
  const at = pages?.findIndex(({ type }) => type === 'popup') ?? -1;
  if (pages && at >= 0) groups.push(pages.splice(at, 1));
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  outDir: '.output',
  imports: false,
  vite: () => ({
    plugins: [noInnerHtml, noStopEvent, noPolyfillInFrames],
    // Vite's stand-in for browsers older than these is the one fetch in the pages.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'entrypoints:grouped': (_, groups) => popupApart(groups),
    'build:publicAssets': (_, files) => {
      for (const [locale, language] of LOCALES) {
        const relativeDest = `_locales/${locale}/messages.json`;
        files.push({ relativeDest, contents: messagesIn(language) });
      }
    },
  },
  zip: {
    // What a store's reviewer needs to build the same bytes, and no more.
    includeSources: [
      '{corpus,entrypoints,seeds}/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
    ],
  },
  autoIcons: { baseIconPath: 'entrypoints/ui/icon.svg' },
  manifest: ({ browser }) => ({
    name: 'Tifa 提法',
    description: message('description'),
    default_locale: 'en',
    permissions: ['contextMenus', 'scripting', 'storage'],
    // The cards' script is run in the frame whose reader first comes to a mark.
    host_permissions: ['<all_urls>'],
    commands,
    omnibox: { keyword: 'tifa' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko } }
      : { minimum_chrome_version: '135' }),
  }),
});
