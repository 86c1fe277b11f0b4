import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../entrypoints/sidepanel/paragraphs.ts';

/** Every paragraph as `kind: words`, a lead parted from the rest by ` | `. */
function outline(text: string): string[] {
  return paragraphsOf(text).map(({ kind, start, end, leadEnd }) => {
    const cut = leadEnd ?? start;
    const lead = leadEnd === undefined ? '' : `${text.slice(start, cut)} | `;
    return `${kind}: ${lead}${text.slice(cut, end)}`;
  });
}

describe('paragraphsOf', () => {
  test('tells the parts of a notice by their form', () => {
    const notice = [
      '各区县（市）党委：',
      '1月27日，作出重要指示。',
      '一、加强党的领导，让党旗高高飘扬。',
      '各级党委要切实做到守土有责。',
      '（一）压实责任',
      '中共宁波市委',
      '2020年1月30日',
    ].join('\n');
    expect(outline(notice)).toEqual([
      'addressee: 各区县（市）党委：',
      'body: 1月27日，作出重要指示。',
      'heading: 一、加强党的领导，让党旗高高飘扬。',
      'body: 各级党委要切实做到守土有责。',
      'heading: （一）压实责任',
      'closing: 中共宁波市委',
      'closing: 2020年1月30日',
    ]);
  });

  test('takes the first sentence of a long numbered paragraph as its heading', () => {
    expect(outline('二、充分发挥作用，做到守土有责。各级党委要认清形势。')).toEqual([
      'body: 二、充分发挥作用，做到守土有责。 | 各级党委要认清形势。',
    ]);
  });

  test('sees no heading in a numbered sentence as long as a paragraph', () => {
    const long = `一、${'各级党委要切实做到守土有责，'.repeat(8)}有效发挥作用。`;
    expect(outline(long)).toEqual([`body: ${long}`]);
  });

  test('sees no addressee in a colon further down, and no signature in a sentence', () => {
    expect(outline('通知如下。\n要求是：\n守土有责。')).toEqual([
      'body: 通知如下。',
      'body: 要求是：',
      'body: 守土有责。',
    ]);
  });

  test('keeps offsets right behind blank lines and indents', () => {
    expect(outline('\n\n　　甲。\n \n　　三、乙。丙。')).toEqual([
      'body: 　　甲。',
      'body: 　　三、乙。 | 丙。',
    ]);
  });

  test('has no paragraphs for an empty text', () => {
    expect(outline('')).toEqual([]);
  });
});
