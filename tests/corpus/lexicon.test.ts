import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../corpus/lexicon.ts';
import { openLibrary } from '../../corpus/library.ts';
import type { Notice, Phrase } from '../../corpus/notice.ts';
import { refusalOf } from './refusal.ts';

const FILE = 'corpus/phrases.yaml';

const ENTRY = `- id: shoutu
  canonical: 守土有责、守土尽责
  gloss: have and fulfil the duty to defend one's ground
  theme: responsibility
  members: [守土有责, 守土尽责]
`;

const [some] = openLibrary().notices.values();
const notice = (id: string, text: string): Notice => ({ ...some!, id, text, chars: text.length });

function read(yaml = ENTRY, ...texts: string[]): Phrase[] {
  const notices = texts.map((text, i) => notice('abc'.charAt(i), text));
  return readLexicon(
    FILE,
    yaml,
    texts.length > 0 ? notices : [notice('a', '做到守土有责、守土尽责。')],
  );
}

function edited(from: string, to: string): string {
  const yaml = ENTRY.replace(from, to);
  if (yaml === ENTRY) throw new Error(`the entry has no “${from}”`);
  return yaml;
}

describe('a phrase', () => {
  test('is what the editor wrote, with pinyin and citations', () => {
    expect(read()).toEqual([
      {
        id: 'shoutu',
        canonical: '守土有责、守土尽责',
        gloss: "have and fulfil the duty to defend one's ground",
        theme: 'responsibility',
        members: ['守土有责', '守土尽责'],
        pinyin: 'shou tu you ze shou tu jin ze',
        citations: [{ notice: 'a', start: 2, end: 11, kind: 'verbatim' }],
      },
    ]);
  });

  test('is cited wherever it stands, in the order of the notices', () => {
    const [phrase] = read(
      ENTRY,
      '守土有责守土尽责',
      '没有',
      '守土有责、守土尽责。守土有責、守土盡責。',
    );
    expect(phrase!.citations).toEqual([
      { notice: 'a', start: 0, end: 8, kind: 'same-wording' },
      { notice: 'c', start: 0, end: 9, kind: 'verbatim' },
      { notice: 'c', start: 10, end: 19, kind: 'same-wording' },
    ]);
  });

  test('is cited inside a longer one too', () => {
    const yaml = `${ENTRY}- { id: longer, canonical: 做到守土有责、守土尽责, gloss: do, theme: morale }\n`;
    expect(read(yaml).map(({ citations }) => citations.length)).toEqual([1, 1]);
  });

  test.each([
    ['豁得出、顶得上、靠得住', 'huo de chu ding de shang kao de zhu'],
    ['有令不行、有禁不止', 'you ling bu xing you jin bu zhi'],
    ['增强“四个意识”', 'zeng qiang si ge yi shi'],
    ['把初心写在行动上', 'ba chu xin xie zai xing dong shang'],
    ['以上率下、靠前指挥', 'yi shang shuai xia kao qian zhi hui'],
    ['认真履职尽责', 'ren zhen lv zhi jin ze'],
  ])('%s is read %s', (canonical, pinyin) => {
    const yaml = `- { id: a, canonical: ${canonical}, gloss: g, theme: morale }\n`;
    expect(read(yaml, canonical)[0]!.pinyin).toBe(pinyin);
  });
});

type Refused = [name: string, yaml: string, line: number, fragments: (string | RegExp)[]];

describe('a list that does not fit is refused', () => {
  test.each([
    [
      'a phrase that stands nowhere',
      edited('canonical: 守土有责、守土尽责', 'canonical: 守土有责、守土负责、守土尽责').replace(
        /  members.*\n/,
        '',
      ),
      2,
      ['守土负责', 'stands in no notice', 'remove'],
    ],
    [
      'a duplicate',
      ENTRY + ENTRY.replace('id: shoutu', 'id: other'),
      7,
      ['守土有责、守土尽责', `${FILE}:2`, 'keep one'],
    ],
    [
      'a duplicate in other script',
      ENTRY +
        ENTRY.replace('id: shoutu', 'id: other').replace(
          '守土有责、守土尽责',
          '守土有責、守土盡責',
        ),
      7,
      ['守土有責、守土盡責', `${FILE}:2`],
    ],
    [
      'a duplicate in other punctuation',
      ENTRY +
        ENTRY.replace('id: shoutu', 'id: other').replace(
          '守土有责、守土尽责',
          '守土有责，守土尽责',
        ),
      7,
      [`${FILE}:2`],
    ],
    ['an unknown theme', edited('responsibility', 'joy'), 4, ['theme', 'joy', '"morale"']],
    [
      'a repeated id',
      ENTRY + ENTRY.replace('守土有责、守土尽责', '守土有责'),
      6,
      ['shoutu', `${FILE}:1`, 'keep one'],
    ],
    [
      'members out of order',
      edited('[守土有责, 守土尽责]', '[守土尽责, 守土有责]'),
      5,
      ['守土有责', 'in order'],
    ],
    [
      'members that overlap',
      edited('[守土有责, 守土尽责]', '[守土有责、守, 守土尽责]'),
      5,
      ['守土尽责', 'in order'],
    ],
    [
      'a member that is not in the wording',
      edited('[守土有责, 守土尽责]', '[守土有责, 守土担责]'),
      5,
      ['守土担责', 'as they stand there'],
    ],
    [
      'a word needed that is not in the wording',
      `${ENTRY}  needs: [守土, 担责]\n`,
      6,
      ['担责', 'does not stand in'],
    ],
    [
      'notes for readers of Chinese alone',
      `${ENTRY}  notes:\n    zh-Hans: 各负其责。\n    zh-Hant: 各負其責。\n`,
      7,
      [/without a note/, /English/],
    ],
    ['a single member', edited('[守土有责, 守土尽责]', '[守土有责]'), 5, ['members', /two/]],
    [
      'an empty member',
      edited('[守土有责, 守土尽责]', '[守土有责, ""]'),
      5,
      ['members.1', /empty|text/],
    ],
    [
      'an empty wording',
      edited('canonical: 守土有责、守土尽责', 'canonical: ""'),
      2,
      ['canonical', /empty|text/],
    ],
    [
      'a wording of one character',
      edited('canonical: 守土有责、守土尽责', 'canonical: 责').replace(/  members.*\n/, ''),
      2,
      ['责', 'two characters'],
    ],
    [
      'a wording of punctuation',
      edited('canonical: 守土有责、守土尽责', 'canonical: 、、').replace(/  members.*\n/, ''),
      2,
      ['、、', 'two characters'],
    ],
    [
      'words that only look like it, of one character',
      `${ENTRY}  unless: [守土有责地, 责]\n`,
      6,
      ['“责”', 'two characters'],
    ],
    [
      'words that only look like it, of punctuation',
      `${ENTRY}  unless: [、、]\n`,
      6,
      ['“、、”', 'two characters'],
    ],
    ['a gloss of blanks', edited(/gloss: (.*)/.exec(ENTRY)![1]!, '"  "'), 3, ['gloss', 'blank']],
    [
      'a wording that is a number',
      edited('canonical: 守土有责、守土尽责', 'canonical: 2020').replace(/  members.*\n/, ''),
      2,
      ['canonical', '2020'],
    ],
    [
      'a missing gloss',
      edited(/  gloss.*\n/.exec(ENTRY)![0], ''),
      1,
      ['gloss', /missing|absent|add/],
    ],
    [
      'an unknown key',
      `${ENTRY}  colour: red\n`,
      6,
      ['colour', /unknown|not a key|no such|remove/],
    ],
    ['a note without text', `${ENTRY}  note:\n`, 6, ['note', 'null']],
    [
      'an id that is no id',
      edited('id: shoutu', 'id: Shou Tu'),
      1,
      ['Shou Tu', 'lower-case words joined by hyphens'],
    ],
    ['bad YAML', `${ENTRY}  note: [\n`, 7, ['mend the YAML']],
  ] as Refused[])('%s', (_, yaml, line, fragments) => {
    const message = refusalOf(() => read(yaml));
    expect(message.split(': ')[0]).toBe(`${FILE}:${line}`);
    for (const fragment of fragments) {
      expect(message).toMatch(
        typeof fragment === 'string' ? new RegExp(RegExp.escape(fragment)) : fragment,
      );
    }
  });
});
