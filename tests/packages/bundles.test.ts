import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtExtension, ROOT } from '../e2e/extension.ts';
import { filesOf, readScript, scriptsOf } from './bundles.ts';

const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;

const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'sendBeacon',
  'fetchLater',
  'Worker',
  'SharedWorker',
  'Image',
  'Audio',
  'src',
  'srcset',
  'ping',
];
const CODE = ['eval', 'Function()', 'importScripts', 'import()'];
const MARKUP = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'DOMParser',
  'writeln',
  'srcdoc',
];

/** The page side in every frame, and the cards where the reader comes to a mark. */
const IN_PAGES = ['content-scripts/content.js', 'card.js'];

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[^\s"'`\\<>)]+/g;
/** Names of languages, not places: nobody goes there. */
const NAMESPACES = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
];

interface NoticeData {
  source?: string | null;
  text: string;
}
interface PhraseData {
  canonical: string;
  gloss: string;
}
const notices: NoticeData[] = JSON.parse(readData('notices'));
const phrases: PhraseData[] = JSON.parse(readData('phrases'));

test.for([
  ['fetch("/x")', 'fetch'],
  ['window["fetch"]("/x")', 'fetch'],
  ['const { WebSocket: W } = self', 'WebSocket'],
  ['new Function("return 1")', 'Function()'],
  ['import(x)', 'import()'],
  ['import(`./${x}.js`)', 'import()'],
  ['import("https://x.example/x.js")', 'import()'],
  ['a.innerHTML = b', 'innerHTML'],
] as const)('this test sees what it looks for: %s', ([code, name]) => {
  expect(readScript('x.js', code).names).toContain(name);
});

test('a word in a text or a key of a table is no code', () => {
  const { names } = readScript('x.js', 'f({ eval: 1 }, "do not fetch", `innerHTML`)');
  expect([...names]).toEqual(['f']);
});

for (const target of TARGETS) {
  const scripts = () => scriptsOf(builtExtension(target));

  test(`no script of ${target} can reach a network, make code out of text, or markup out of text`, () => {
    const forbidden = new Set([...NETWORK, ...CODE, ...MARKUP]);
    const found = scripts().map(({ path, names }) => ({
      path,
      names: [...names].filter((name) => forbidden.has(name)),
    }));
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter(({ names }) => names.length > 0)).toEqual([]);
  });

  test(`${target} names no address but those that its notices come from`, () => {
    const addresses = scripts().flatMap(({ texts }) =>
      texts.flatMap((text) => text.match(ADDRESS) ?? []),
    );
    const known = new Set([...NAMESPACES, ...notices.map(({ source }) => source)]);
    expect(addresses.filter((address) => !known.has(address))).toEqual([]);
  });

  test(`pages and styles of ${target} load nothing from elsewhere and run nothing of their own`, () => {
    for (const { path, bytes } of filesOf(builtExtension(target))) {
      const text = bytes.toString();
      if (path.endsWith('.html')) {
        const loaded = [...text.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(
          ([, address]) => address,
        );
        expect(loaded.length, path).toBeGreaterThan(0);
        expect(loaded.filter((address) => !/^\/(?!\/)/.test(address ?? ''))).toEqual([]);
        expect(text).not.toMatch(/<script[^>]*>[^<]|\son\w+=|<style|\sstyle=/);
      }
      if (path.endsWith('.css')) expect(text, path).not.toMatch(/@import|url\((?!["']?data:)/);
    }
  });

  test(`what ${target} runs in pages holds no word of the corpus`, () => {
    const inPages = scripts().filter(({ path }) => IN_PAGES.includes(path));
    const said = inPages.flatMap(({ texts }) => texts).join('\n');
    expect(inPages.length).toBe(IN_PAGES.length);
    expect(said).toContain('tifa-pointed');
    const held = [
      ...phrases.flatMap(({ canonical, gloss }) => [canonical, gloss]),
      ...notices.flatMap(({ text }) =>
        text.split(/[，。、；：\n]/).filter((part) => part.length > 5),
      ),
    ];
    expect(held.length).toBeGreaterThan(500);
    expect(held.filter((words) => said.includes(words))).toEqual([]);
  });

  test(`the polyfill of ${target} is in its background, and neither in pages nor in the popup`, () => {
    const carriers = scripts().filter(({ texts }) =>
      texts.some((text) => text.includes('message port closed before')),
    );
    const isLight = (path: string): boolean => IN_PAGES.includes(path) || path.includes('popup');
    expect(carriers.map(({ path }) => path)).toContain('background.js');
    expect(scripts().filter(({ path }) => isLight(path))).toHaveLength(IN_PAGES.length + 1);
    expect(carriers.filter(({ path }) => isLight(path))).toEqual([]);
  });

  test(`of the pages of ${target} the reading room alone waits for the notices`, () => {
    const paragraphs = notices.flatMap(({ text }) =>
      text.split('\n').filter(({ length }) => length > 20),
    );
    const waiting = ['popup', 'options', 'welcome', 'sidepanel'].filter((page) => {
      const html = readFileSync(join(builtExtension(target), `${page}.html`), 'utf8');
      const said = scripts()
        .filter(({ path }) => html.includes(`"/${path}"`))
        .flatMap(({ texts }) => texts)
        .join('\n');
      return paragraphs.some((paragraph) => said.includes(paragraph));
    });
    expect(waiting).toEqual(['sidepanel']);
  });

  test(`what ${target} runs in every frame weighs at most 20 kB gzipped`, () => {
    const content = filesOf(builtExtension(target)).find(({ path }) => path === IN_PAGES[0]);
    expect(gzipSync(content?.bytes ?? '', { level: 9 }).length).toBeGreaterThan(1000);
    expect(gzipSync(content?.bytes ?? '', { level: 9 }).length).toBeLessThanOrEqual(20_480);
  });
}

function readData(name: string): string {
  return readFileSync(join(ROOT, `corpus/data/${name}.json`), 'utf8');
}
