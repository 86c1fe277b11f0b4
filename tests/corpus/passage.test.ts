import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageAround, sentences } from '../../corpus/passage.ts';
import { marked, withMarks } from './marked.ts';
import { SOAK } from './soak.ts';

describe('sentences', () => {
  test.each([
    ['two full stops', '[[疫情就是命令。]][[防控就是责任。]]'],
    ['no full stop at the end', '[[疫情就是命令。]][[防控就是责任]]'],
    ['question and exclamation', '[[来吗？]][[来！]][[走！？]]'],
    ['a closing quote belongs to its sentence', '[[“再去看看！”]][[党员说。]]'],
    ['a closing bracket too', '[[（见附件。）]][[特此通知。]]'],
    ['a line feed ends a paragraph', '[[一、加强领导]]\n[[二、加强引领]]'],
    ['blank lines hold none', '[[甲。]]\n\n　\n[[乙。]]'],
    ['commas and semicolons end none', '[[对甲，要表扬；对乙，要问责。]]'],
    ['a decimal point ends none', '[[增长3.5%。]]'],
    ['nothing', ''],
    ['only line feeds', '\n\n'],
  ])('%s', (_, literal) => {
    const { text } = marked(literal);
    expect(withMarks(text, sentences(text))).toBe(literal);
  });

  test('they are sorted, apart, and leave out nothing that is spoken', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('甲乙，。！？”）\n　 ')), maxLength: 60 }),
        (text) => {
          const found = sentences(text);
          found.forEach(({ start }, i) =>
            expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0),
          );
          const covered = found.map(({ start, end }) => text.slice(start, end)).join('');
          expect(covered.replaceAll(/[^甲乙]/g, '')).toBe(text.replaceAll(/[^甲乙]/g, ''));
        },
      ),
    );
  });
});

/** The passage around the one range that the literal marks. */
function around(literal: string, limit?: number): string {
  const { text, ranges } = marked(literal);
  const { start, end } = passageAround(text, ranges[0]!, limit);
  return text.slice(start, end);
}

describe('the passage around a range', () => {
  test.each([
    ['is its sentence', '甲。要做到[[守土有责]]，敢担当。乙。', '要做到守土有责，敢担当。'],
    ['stays in its paragraph', '标题\n[[守土有责]]\n落款', '守土有责'],
    ['is all sentences that the range touches', '甲。[[乙。丙]]。丁。', '乙。丙。'],
    ['takes the closing quote along', '他说：“[[守土有责]]！”乙。', '他说：“守土有责！”'],
    ['is the whole text where that is one sentence', '[[守土有责]]', '守土有责'],
  ])('%s', (_, literal, passage) => {
    expect(around(literal)).toBe(passage);
  });

  test.each([
    [
      'whole clauses where the sentence is too long',
      '一二三，四五六，[[守土]]，七八九，十。',
      14,
      '四五六，守土，七八九，',
    ],
    [
      'parts of a clause where the clause is too long',
      '学习甲乙《关于丙丁[[守土]]戊己的通知》《关于庚辛壬癸的通知》，十。',
      16,
      '《关于丙丁守土戊己的通知》',
    ],
    ['the range where neither fits', '一二三四五六七[[守土]]八九十一二三四。', 6, '守土'],
    [
      'no less than the range, however long',
      '甲，[[一二三四五六七八九十]]，乙。',
      4,
      '一二三四五六七八九十',
    ],
  ])('it is %s', (_, literal, limit, passage) => {
    expect(around(literal, limit)).toBe(passage);
  });

  test('it holds the range, and more than the limit only where the range does', () => {
    const cases = fc.record({
      text: fc.string({
        unit: fc.constantFrom(...Array.from('甲乙丙，。\n')),
        minLength: 1,
        maxLength: 80,
      }),
      from: fc.nat(),
      length: fc.nat({ max: 20 }),
      limit: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(cases, ({ text, from, length, limit }) => {
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + length);
        const passage = passageAround(text, { start, end }, limit);
        expect(passage.start).toBeLessThanOrEqual(start);
        expect(passage.end).toBeGreaterThanOrEqual(end);
        expect(passage.start).toBeGreaterThanOrEqual(0);
        expect(passage.end).toBeLessThanOrEqual(text.length);
        expect(passage.end - passage.start).toBeLessThanOrEqual(Math.max(limit, end - start));
      }),
      { numRuns: 1000 * SOAK },
    );
  });
});
