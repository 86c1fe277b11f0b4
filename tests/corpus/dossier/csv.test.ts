import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, dossierCsv } from '../../../corpus/dossier/csv.ts';
import { dossierOf } from '../../../corpus/dossier/dossier.ts';
import { openLibrary } from '../../../corpus/library.ts';

test('a dossier has a row of names and a row for each mark', () => {
  const text = '要做到守土有责、守土尽责。';
  const address = 'https://news.example/a';
  const dossier = dossierOf(openLibrary(), {
    title: '要闻, "头条"',
    address,
    dateRead: '2026-11-21',
    corpus: '0.1.0',
    frames: [{ address, text }],
  });
  expect(dossierCsv(dossier)).toBe(
    '\ufeffnumber,phrase,canonical,gloss,theme,match,words,before,after,missing,added,replaced,moved,sources,page title,page address,frame address,date read,corpus version\r\n' +
      '1,shoutu-youze-jinze,守土有责、守土尽责,have and fulfil the duty to defend one\'s ground,responsibility,verbatim,守土有责、守土尽责,要做到,。,,,,,中共信阳市委组织部 2020-01-26 verbatim +0 d; 中共咸宁市委组织部 2022-05-16 verbatim +841 d,"要闻, ""头条""",https://news.example/a,https://news.example/a,2026-11-21,0.1.0\r\n',
  );
});

describe('cells', () => {
  test.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quotation mark', 'a"b', '"a""b"'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula behind blanks', '  =1+1', "'  =1+1"],
    ['a formula with a quotation mark', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['plus, minus, at', '+1', "'+1"],
    ['minus', '-1', "'-1"],
    ['at', '@SUM', "'@SUM"],
    ['a full-width formula', '＝1', "'＝1"],
    ['a tab', '\t=1', "'\t=1"],
    ['Chinese', '守土有责、守土尽责', '守土有责、守土尽责'],
  ])('%s', (_, value, expected) => {
    expect(csv([[value]])).toBe(`\ufeff${expected}\r\n`);
  });

  test('whatever is written is read back, but for the apostrophes before formulas', () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from(',"\r\n=+-@\' 甲a')) });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        const back = parse(csv(rows).slice(1));
        expect(back.map((cells) => cells.length)).toEqual(rows.map((cells) => cells.length));
        rows.flat().forEach((value, index) => {
          const read = back.flat()[index] ?? '';
          expect([value, `'${value}`]).toContain(read);
          expect(read.trimStart()).not.toMatch(/^[=+\-@]/);
        });
      }),
    );
  });
});

/** RFC 4180, as plainly as it can be written. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}
