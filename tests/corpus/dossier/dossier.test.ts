import { describe, expect, test } from 'vitest';
import { dossierCsv } from '../../../corpus/dossier/csv.ts';
import { dossierOf, type PageRead } from '../../../corpus/dossier/dossier.ts';
import { dossierJson } from '../../../corpus/dossier/json.ts';
import { dossierMarkdown } from '../../../corpus/dossier/markdown.ts';
import { openLibrary } from '../../../corpus/library.ts';
import { DOSSIER } from '../../../entrypoints/ui/words/dossier.ts';

const library = openLibrary();

function read(...texts: string[]): PageRead {
  return {
    title: '某市*部署*防控',
    address: 'https://news.example/a',
    dateRead: '2026-11-21',
    corpus: '0.1.0',
    frames: texts.map((text, index) => ({
      address: `https://news.example/${'ab'[index]}`,
      text,
    })),
  };
}

const TWO_FRAMES = read(
  '导航\u2029要闻。各级干部要做到守土有责、守土尽责，不得松懈。其他。\u2029对不敢担当、作风漂浮、落实不力的，',
  '守土有责、守土尽责',
);

describe('a dossier', () => {
  const dossier = dossierOf(library, TWO_FRAMES);

  test('states the page, the day and what was searched', () => {
    expect(dossier).toMatchObject({
      format: 'tifa-dossier',
      version: 1,
      page: { title: '某市*部署*防控', address: 'https://news.example/a', dateRead: '2026-11-21' },
      corpus: { version: '0.1.0', notices: 5, phrases: library.phrases.size },
    });
    expect(dossier.notices.map(({ issuer }) => issuer)).toEqual([
      '中共中央',
      '中共宁波市委',
      '中共绍兴市委',
      '中共信阳市委组织部',
      '中共咸宁市委组织部',
    ]);
    expect(dossier.notices[0]).not.toHaveProperty('text');
  });

  test('has every mark with its sentence, its frame and its kind', () => {
    expect(dossier.marks[0]).toEqual({
      phrase: 'shoutu-youze-jinze',
      kind: 'verbatim',
      words: '守土有责、守土尽责',
      before: '各级干部要做到',
      after: '，不得松懈。',
      frame: 'https://news.example/a',
    });
    expect(dossier.marks.map(({ words, frame }) => [words, frame.at(-1)])).toEqual([
      ['守土有责、守土尽责', 'a'],
      ['不敢担当、作风漂浮、落实不力', 'a'],
      ['守土有责、守土尽责', 'b'],
    ]);
  });

  test('says exactly how an altered mark differs', () => {
    const altered = dossier.marks.find(({ kind }) => kind === 'altered');
    expect(altered?.difference).toEqual({
      missing: [],
      added: [],
      moved: [],
      replaced: [{ canonical: '作风飘浮', text: '作风漂浮' }],
    });
  });

  test('has each phrase once, with who holds it and how many days later', () => {
    expect(dossier.phrases.map(({ id, count }) => [id, count])).toEqual([
      ['shoutu-youze-jinze', 2],
      ['bugan-piaofu-buli', 1],
    ]);
    expect(dossier.phrases[0]?.sources).toMatchObject([
      { notice: 'xinyang-2020-01-26', kind: 'verbatim', daysAfterFirst: 0 },
      { notice: 'xianning-2022-05-16', kind: 'verbatim', daysAfterFirst: 841 },
    ]);
  });

  test('tells a notice that had a phrase altered before the first from the first', () => {
    const early = dossierOf(library, read('打赢疫情防控阻击战'));
    expect(early.phrases[0]?.sources.slice(0, 2)).toMatchObject([
      { notice: 'central-2020-01-28', kind: 'verbatim', daysAfterFirst: 0 },
      { notice: 'xinyang-2020-01-26', kind: 'altered', daysAfterFirst: -2 },
    ]);
    expect(dossierMarkdown(early, DOSSIER.en)).toContain('2 days before the first, altered');
    expect(dossierCsv(early)).toContain('2020-01-26 altered -2 d');
  });

  test('links into a source only where its address is known', () => {
    const [xinyang, xianning] = dossier.phrases[0]?.sources ?? [];
    expect(xinyang).not.toHaveProperty('link');
    expect(xianning?.link).toMatch(/^http:\/\/www\.xnnews\.com\.cn\/.*#:~:text=%/);
  });

  test('context never reaches into the next passage', () => {
    const [mark] = dossierOf(library, read('前一段\u2029守土有责、守土尽责\u2029后一段')).marks;
    expect(mark).toMatchObject({ before: '', after: '' });
  });

  test('frames without text are no frames', () => {
    const { page, marks } = dossierOf(library, read('', '守土有责、守土尽责'));
    expect(page.characters).toBe(9);
    expect(marks[0]?.frame).toBe('https://news.example/b');
  });

  test('of a reprint names it as the nearest notice', () => {
    const text = library.notices.get('shaoxing-2020')?.text ?? '';
    const { nearest, coverage, runs } = dossierOf(library, read(text));
    expect(nearest).toMatchObject({ notice: 'shaoxing-2020', share: 1, held: 1 });
    expect(coverage).toBe(1);
    expect(runs[0]?.notices).toEqual(['shaoxing-2020']);
  });

  test('names a notice once that has a stretch in several places', () => {
    const { runs } = dossierOf(library, read('挺身而出、英勇奋斗、扎实工作'));
    expect(runs[0]?.notices).toEqual(['central-2020-01-28', 'ningbo-2020-01-30']);
  });

  test('as JSON is read back whole', () => {
    expect(JSON.parse(dossierJson(dossier))).toEqual(dossier);
  });
});

describe('as Markdown', () => {
  const markdown = dossierMarkdown(dossierOf(library, TWO_FRAMES), DOSSIER.en);

  test.each([
    ['a title in which nothing is Markdown', '# 某市\\*部署\\*防控\n'],
    ['the address', '- Address: <https://news.example/a>\n'],
    ['the day', '- Read: 2026-11-21\n'],
    ['how much was found', '- Found: 2 phrases in 3 places (2 verbatim, 1 altered)\n'],
    [
      'the words in their sentence',
      '- 各级干部要做到【守土有责、守土尽责】，不得松懈。 (verbatim)\n',
    ],
    ['the difference', '- 对【不敢担当、作风漂浮、落实不力】的， (altered: 作风飘浮 → 作风漂浮)\n'],
    ['who holds it', '1. 中共信阳市委组织部, 2020-01-26, verbatim\n'],
    ['an unknown date as such', 'date not stated; on or after 28 January 2020'],
    [
      'a supplied title in its brackets alone',
      '中共咸宁市委组织部, ［组织工作在应对新冠肺炎疫情中的作用］, 2022-05-16\n',
    ],
  ])('has %s', (_, expected) => {
    expect(markdown).toContain(expected);
  });

  test('says how early an undated notice can be', () => {
    const held = dossierMarkdown(dossierOf(library, read('加强党的领导')), DOSSIER.en);
    expect(held).toContain('1. 中共绍兴市委, date not stated (2020-01-28 or later), verbatim\n');
  });

  test('speaks the language of the reader', () => {
    const chinese = dossierMarkdown(dossierOf(library, TWO_FRAMES), DOSSIER['zh-Hans']);
    expect(chinese).toContain('- 发现：2个提法，共3处（原文照录2处，文字有改动1处）\n');
    expect(chinese).toContain('1. 中共信阳市委组织部，2020-01-26，原文照录\n');
    expect(chinese).toContain('日期：文中未载；因引用中央的通知，不早于2020年1月28日');
  });

  test('of a page without phrases says so, and what was searched', () => {
    const empty = dossierMarkdown(dossierOf(library, read()), DOSSIER.en);
    expect(empty).toContain('- Found: 0 phrases in 0 places\n');
    expect(empty).toContain('- Nearest notice: none\n');
    expect(empty).toContain('No phrase of the corpus stands on this page.');
    expect(empty).toContain('## What was searched\n\n- 中共中央');
  });
});
