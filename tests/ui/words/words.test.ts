import STCharacters from 'opencc-js/dict/STCharacters';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../corpus/library.ts';
import { everythingIn, SAMPLE } from './every.ts';

/** How editors say that they know date and address of the notices. */
function groundsIn(language: 'zh-Hans' | 'zh-Hant'): [string, string][] {
  return Array.from(openLibrary().notices.values()).flatMap(({ id, grounds }) =>
    Object.entries(grounds?.[language] ?? {}).map(([of, said]): [string, string] => [
      `${id}.${of}`,
      said,
    ]),
  );
}

const english = await everythingIn('en');
const simplified = new Map([...(await everythingIn('zh-Hans')), ...groundsIn('zh-Hans')]);
const traditional = new Map([...(await everythingIn('zh-Hant')), ...groundsIn('zh-Hant')]);
const CHINESE = [
  ['zh-Hans', simplified],
  ['zh-Hant', traditional],
] as const;

/** Names that are the same in every language. */
const NAMES =
  /Tifa|GB\/T|Markdown|BibTeX|LaTeX|CSL-JSON|RIS|CSV|JSON|SVG|PNG|PDF|Zotero|Pandoc|EndNote|NoteExpress|Firefox|Chrome|Esc|Alt|Ctrl|people\.com\.cn|(?<=（)P(?=）)|%s/g;

/** Characters that a dictionary maps to others and never to themselves. */
function mapped(entries: string): Set<string> {
  const pairs = entries.split('|').map((entry) => entry.split(' '));
  return new Set(pairs.flatMap(([from = '', ...to]) => (to.includes(from) ? [] : [from])));
}

/** Which numbers stand in each sentence, in the order of their size. */
function samplesIn(words: Map<string, string>): Record<string, string[]> {
  const found = Array.from(words, ([path, text]) => [path, text.match(SAMPLE) ?? []] as const);
  return Object.fromEntries(
    found.map(([path, numbers]) => [path, numbers.toSorted((a, b) => a.localeCompare(b))]),
  );
}

function has(text: string, characters: ReadonlySet<string>): boolean {
  return Array.from(text).some((character) => characters.has(character));
}

function offending(words: Map<string, string>, isWrong: (text: string) => boolean): unknown[] {
  return [...words].filter(([, text]) => isWrong(text));
}

describe.each(CHINESE)('%s', (_, words) => {
  test('says everything that is said in English, with the same numbers and names in it', () => {
    expect(samplesIn(words)).toMatchObject(samplesIn(english));
  });

  test('has no English left in it', () => {
    expect(offending(words, (text) => /[a-z]/i.test(text.replaceAll(NAMES, '')))).toEqual([]);
  });

  test('has full-width punctuation beside Chinese', () => {
    const narrow = /\p{Script=Han}\s?[,.;:!?()"'…](?!…)|[,;:!?()"']\s?\p{Script=Han}/u;
    expect(offending(words, (text) => narrow.test(text.replaceAll('……', '')))).toEqual([]);
  });
});

test('Simplified words have no Traditional characters, and the quotation marks of the mainland', () => {
  const foreign = mapped(TSCharacters);
  expect(foreign.has('報')).toBe(true);
  expect(offending(simplified, (text) => /[「」『』]/.test(text) || has(text, foreign))).toEqual(
    [],
  );
});

test('Traditional words have no Simplified characters, the forms of Taiwan, and its quotation marks', () => {
  const ofTaiwan = new Set(TWVariants.split(/[ |]/).filter((_, index) => index % 2 === 1));
  // The dictionary knows it from 遊 alone; in 游標 it is Traditional, too.
  ofTaiwan.add('游');
  const foreign = mapped(`${STCharacters}|${TWVariants}`).difference(ofTaiwan);
  expect(foreign.has('报') && foreign.has('裏')).toBe(true);
  expect(offending(traditional, (text) => /[“”‘’]/.test(text) || has(text, foreign))).toEqual([]);
});

test('Traditional words are those of Taiwan, not of the mainland', () => {
  const mainland =
    /搜索|保存|打開|設置|鏈接|程序|默認|文件|標籤頁|復制|加載|信息|質量|視頻|屏幕|導出|菜單|數據/;
  expect(offending(traditional, (text) => mainland.test(text))).toEqual([]);
});

test('Simplified words are those of the mainland, not of Taiwan', () => {
  const taiwan = /搜寻|储存|开启|设定|连结|程式|预设|档案|分页|资讯|萤幕|汇出|选单|资料/;
  expect(offending(simplified, (text) => taiwan.test(text))).toEqual([]);
});
