import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../corpus/catalog.ts';
import type { Notice } from '../../corpus/notice.ts';
import { refusalOf } from './refusal.ts';

const FILE = 'seeds/catalog.yaml';

const ENTRY = `- id: a
  seed: a.txt
  title: 关于防控的通知
  kind: notice
  issuer: 中共中央
  level: central
  place: 北京市
  date: 2020-01-28
  datePrecision: day
  dateGround: stated
  source: null
  sourceGround: not known
  body:
    from: 各级党委
    to: 严肃问责。
`;

const SEED = `首页 > 新闻
关于防控的通知
各级党委(党组):
  要守土有责,对失职的,严肃问责。
编辑:某某`;

/** The catalogue of one entry, after an edit. */
function edited(from: string, to: string): string {
  const yaml = ENTRY.replace(from, to);
  if (yaml === ENTRY) throw new Error(`the entry has no “${from}”`);
  return yaml;
}

function read(yaml = ENTRY, seed = SEED): Notice[] {
  return readCatalog(FILE, yaml, new Map([['a.txt', seed]]));
}

const bodyOf = (body: string, yaml = ENTRY): string =>
  read(
    yaml.replace('各级党委', 'BEGIN').replace('严肃问责。', 'END'),
    `关于防控的通知\nBEGIN${body}END`,
  )[0]!
    .text.replace(/^BEGIN/, '')
    .replace(/END$/, '');

describe('a notice', () => {
  test('is the entry’s facts with the cleaned body', () => {
    const text = '各级党委（党组）：\n要守土有责，对失职的，严肃问责。';
    expect(read()).toEqual([
      {
        id: 'a',
        seed: 'a.txt',
        title: '关于防控的通知',
        kind: 'notice',
        issuer: '中共中央',
        level: 'central',
        place: '北京市',
        date: '2020-01-28',
        datePrecision: 'day',
        dateGround: 'stated',
        source: null,
        sourceGround: 'not known',
        chars: text.length,
        text,
      },
    ]);
  });

  test('keeps author, publisher and notBefore where they are given', () => {
    const more = '  author: 某某\n  publisher: 某报\n  notBefore: 2020-01-26\n  place:';
    const undated = edited('  place:', more)
      .replace('date: 2020-01-28', 'date: null')
      .replace('n: day', 'n: unknown');
    expect(read(undated)[0]).toMatchObject({
      author: '某某',
      publisher: '某报',
      notBefore: '2020-01-26',
    });
  });

  test('notices keep the order of the catalogue', () => {
    const second = ENTRY.replace('id: a', 'id: b').replace('a.txt', 'b.txt');
    const seeds = new Map([
      ['a.txt', SEED],
      ['b.txt', SEED],
    ]);
    expect(readCatalog(FILE, second + ENTRY, seeds).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test.each([
    ['day', '2020-02-29', 'day'],
    ['month', '2020-02', 'month'],
    ['year', '"2020"', 'year'],
    ['unknown', 'null', 'unknown'],
  ])('a date to the %s', (_, date, precision) => {
    const yaml = edited(
      '2020-01-28\n  datePrecision: day',
      `${date}\n  datePrecision: ${precision}`,
    );
    expect(read(yaml)[0]).toMatchObject({ datePrecision: precision });
  });

  test('a title in square brackets is ours and need not stand in the seed', () => {
    expect(read(edited('关于防控的通知', '［防控］'))[0]).toMatchObject({ title: '［防控］' });
  });

  test('a title is found over line breaks, blanks and other dress', () => {
    expect(read(ENTRY, SEED.replace('关于防控的通知', '關於 防\n  控的通知'))).toHaveLength(1);
  });
});

describe('cleaning', () => {
  test.each([
    ['a blank that a hard wrap left', '领 导干部打赢疫 情', '领导干部打赢疫情'],
    ['a no-break space and a tab', '领\u00a0导\t干部', '领导干部'],
    ['blanks around digits', '1 月 27 日', '1月27日'],
    ['half-width punctuation', '甲,乙;丙:丁?戊!(己)', '甲，乙；丙：丁？戊！（己）'],
    ['an ideographic space inside a line', '组织部　叶国平', '组织部　叶国平'],
    ['indents and line ends', '甲\r\n　　乙  \n\n\n丙', '甲\n乙\n丙'],
    ['quotes', '“甲”‘乙’《丙》', '“甲”‘乙’《丙》'],
    ['numbers', '1,000人,3.5%', '1,000人，3.5%'],
    ['Latin words', 'IE 8 browser, please', 'IE 8 browser, please'],
    ['a bracket that closes behind Latin letters', '产值(GDP)', '产值（GDP）'],
    ['full-width punctuation', '甲，乙；（丙）', '甲，乙；（丙）'],
  ])('%s', (_, body, cleaned) => {
    expect(bodyOf(`。\n${body}\n。`)).toBe(`。\n${cleaned}\n。`);
  });

  test('a Traditional mirror is converted back, without the pinyin that it put in', () => {
    const yaml = edited('  body:', '  script: traditional\n  body:');
    expect(bodyOf('。堅(jiān)決扛起責(zé)任,關(guan) 於(yu)干部。', yaml)).toBe(
      '。坚决扛起责任，关于干部。',
    );
  });

  test('what an issuer wrote in parentheses is no pinyin', () => {
    expect(bodyOf('。世卫组织(who)、病毒(novel coronavirus)。')).toBe(
      '。世卫组织（who）、病毒（novel coronavirus）。',
    );
  });

  test('an erratum mends its place and no other', () => {
    const errata = '  errata:\n    - found: 作用?基\n      meant: 作用。基\n      reason: broken\n';
    expect(bodyOf('。作用?基层,对吗?。', `${ENTRY}${errata}`)).toBe('。作用。基层，对吗？。');
  });

  test('errata are applied one after the other', () => {
    const errata = `  errata:
    - { found: 甲, meant: 乙, reason: one }
    - { found: 乙, meant: 丙, reason: two }
`;
    expect(bodyOf('。甲。', ENTRY + errata)).toBe('。丙。');
  });
});

describe('a catalogue that does not fit is refused', () => {
  test.each([
    [
      'a seed without an entry',
      edited('a.txt', 'b.txt'),
      [],
      ['a.txt has no entry', 'describe it'],
    ],
    ['an unknown kind', edited('kind: notice', 'kind: memo'), [4], ['kind', 'memo', '"report"']],
    [
      'an unknown level',
      edited('level: central', 'level: town'),
      [6],
      ['level', 'town', '"county"'],
    ],
    [
      'an unknown precision',
      edited('datePrecision: day', 'datePrecision: hour'),
      [9],
      ['hour', '"month"'],
    ],
    [
      'an unknown key',
      edited('  kind:', '  colour: red\n  kind:'),
      [4],
      ['colour', /remove|unknown|no such|not a key/],
    ],
    [
      'an unknown script',
      edited('  kind:', '  script: simplified\n  kind:'),
      [4],
      ['script', 'simplified', '"traditional"'],
    ],
    ['a missing key', edited('  place: 北京市\n', ''), [1], ['place', /missing|absent|add/]],
    ['an empty value', edited('北京市', '""'), [7], ['place', /empty|text/]],
    ['a key without a value', edited(' 北京市', ''), [7], ['place', 'null']],
    [
      'an id that is no id',
      edited('id: a', 'id: A B'),
      [1],
      ['id', 'A B', 'lower-case words joined by hyphens'],
    ],
    [
      'a source that is no address',
      edited('source: null', 'source: 杭州网'),
      [11],
      ['source', '杭州网', 'an address'],
    ],
    [
      'a source that is no page',
      edited('source: null', 'source: javascript:alert(1)'),
      [11],
      ['source', 'javascript', 'of the web'],
    ],
    [
      'a seed that is no text file',
      edited('a.txt', 'a.docx'),
      [2],
      ['a.docx', '.txt file in seeds/'],
    ],
    [
      'a notBefore beside a date',
      edited('  place:', '  notBefore: 2020-01-01\n  place:'),
      [7],
      ['2020-01-01', 'the date is known', 'keep one'],
    ],
    [
      'a body without an end',
      edited('    to: 严肃问责。\n', ''),
      [14],
      ['body.to', /missing|absent|add/],
    ],
    ['an impossible day', edited('2020-01-28', '2020-02-30'), [8], ['2020-02-30', 'ISO 8601']],
    ['an impossible month', edited('2020-01-28', '2020-13-01'), [8], ['2020-13-01', 'ISO 8601']],
    ['a date in words', edited('2020-01-28', '2020年1月28日'), [8], ['2020年1月28日', 'ISO 8601']],
    [
      'a day where the precision is a month',
      edited('n: day', 'n: month'),
      [8],
      ['2020-01-28', 'a month'],
    ],
    [
      'a month where the precision is a day',
      edited('2020-01-28', '2020-01'),
      [8],
      ['2020-01', 'a day'],
    ],
    [
      'a year that YAML takes for a number',
      edited('2020-01-28\n  datePrecision: day', '2020\n  datePrecision: year'),
      [8],
      ['2020', /quote|"2020"/],
    ],
    [
      'a date of unknown precision',
      edited('n: day', 'n: unknown'),
      [9],
      ['2020-01-28', 'unknown', 'null'],
    ],
    ['no date of known precision', edited('2020-01-28', 'null'), [9], ['null', 'day']],
    [
      'an impossible notBefore',
      edited('  place:', '  notBefore: 2020-02-30\n  place:'),
      [7],
      ['2020-02-30', 'an ISO day'],
    ],
    [
      'a title that is not in the seed',
      edited('关于防控的通知', '关于别的通知'),
      [3],
      ['关于别的通知', 'seeds/a.txt', 'copy'],
    ],
    [
      'a marker that is absent',
      edited('from: 各级党委', 'from: 没有'),
      [14],
      ['没有', 'seeds/a.txt', 'copy'],
    ],
    [
      'markers in the wrong order',
      edited('from: 各级党委\n    to: 严肃问责。', 'from: 严肃问责。\n    to: 各级党委'),
      [15],
      ['各级党委', '严肃问责。', 'swap'],
    ],
    [
      'markers that overlap in the wrong order',
      edited('from: 各级党委\n    to: 严肃问责。', 'from: 党委(党组)\n    to: 各级党委'),
      [15],
      ['各级党委', '党委(党组)'],
    ],
    [
      'an erratum that does not apply',
      `${ENTRY}  errata:\n    - { found: 没有, meant: 有, reason: x }\n`,
      [17],
      ['没有', 'the body', 'copy'],
    ],
    [
      'an erratum that applies twice',
      `${ENTRY}  errata:\n    - { found: 责, meant: 则, reason: x }\n`,
      [17],
      ['责', 'more than once', 'longer'],
    ],
    [
      'an erratum outside the body',
      `${ENTRY}  errata:\n    - { found: 编辑, meant: 某, reason: x }\n`,
      [17],
      ['编辑', 'the body'],
    ],
    [
      'an erratum without a reason',
      `${ENTRY}  errata:\n    - { found: 责, meant: 则 }\n`,
      [17],
      ['reason', /missing|absent|add/],
    ],
    [
      'a repeated id',
      ENTRY + ENTRY.replace('a.txt', 'b.txt'),
      [16],
      ['id a', `${FILE}:1`, 'another'],
    ],
    ['a repeated seed', ENTRY + ENTRY.replace('id: a', 'id: b'), [17], ['a.txt', `${FILE}:2`]],
    ['bad YAML', edited('  kind:', '  - kind:'), [3, 4], ['mend the YAML']],
    ['a tab', edited('  kind:', '\tkind:'), [3, 4], ['mend the YAML']],
    [
      'a key given twice',
      edited('  kind: notice', '  kind: notice\n  kind: report'),
      [5],
      ['unique', 'mend the YAML'],
    ],
    ['an alias of nothing', edited('北京市', '*somewhere'), [7], ['somewhere']],
    ['no list', 'id: a\n', [1], [/list/]],
    ['an entry that is no map', '- a\n', [1], ['a']],
    ['an empty file', '', [1], [/list|empty/]],
  ] as Refused[])('%s', (_, yaml, lines, fragments) => {
    const message = refusalOf(() => read(yaml));
    expect(placesOf(lines)).toContain(message.split(': ')[0]);
    for (const fragment of fragments) expect(message).toMatch(patternOf(fragment));
  });

  test('a seed that is not there', () => {
    expect(refusalOf(() => readCatalog(FILE, ENTRY, new Map()))).toBe(
      `${FILE}:2: there is no file seeds/a.txt: add it or mend its name`,
    );
  });

  test.each(['各级党委', '严肃问责。'])('a marker that stands there twice: %s', (marker) => {
    expect(refusalOf(() => read(ENTRY, `${SEED}\n${marker}`))).toMatch(
      new RegExp(`^${FILE}:1[45]: “${marker}” is in seeds/a.txt more than once: make it longer$`),
    );
  });

  test('the second entry is named by its own line', () => {
    const second = ENTRY.replace('id: a', 'id: b')
      .replaceAll('a.txt', 'b.txt')
      .replace('central', 'x');
    expect(refusalOf(() => read(ENTRY + second))).toMatch(new RegExp(`^${FILE}:21: `));
  });
});

type Refused = [name: string, yaml: string, lines: number[], fragments: (string | RegExp)[]];

/** Places that a message may begin with; without lines, the file alone. */
function placesOf(lines: readonly number[]): string[] {
  return lines.length === 0 ? [FILE] : lines.map((line) => `${FILE}:${line}`);
}

function patternOf(fragment: string | RegExp): RegExp {
  return typeof fragment === 'string' ? new RegExp(RegExp.escape(fragment)) : fragment;
}
