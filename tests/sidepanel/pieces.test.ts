import { assert, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, Range } from '../../corpus/notice.ts';
import { piecesOf } from '../../entrypoints/sidepanel/pieces.ts';

const mark = (start: number, end: number): Mark => ({
  start,
  end,
  phrase: `${start}-${end}`,
  kind: 'verbatim',
});

/** Phrases in square brackets, what was asked for in braces. */
function drawn(text: string, stretch: Range, marks: Mark[], asked?: Range): string {
  return piecesOf(stretch, marks, { asked })
    .map(({ mark: phrase, parts }) => {
      const words = parts.map(({ start, end, asked: isAsked }) =>
        isAsked ? `{${text.slice(start, end)}}` : text.slice(start, end),
      );
      return phrase ? `[${words.join('')}]` : words.join('');
    })
    .join('');
}

describe('piecesOf', () => {
  const text = '切实做到守土有责、守土尽责。';
  const whole = { start: 0, end: text.length };

  test('cuts where phrases begin and end', () => {
    expect(drawn(text, whole, [mark(4, 13)])).toBe('切实做到[守土有责、守土尽责]。');
  });

  test('shows a place inside a phrase without cutting the phrase', () => {
    expect(drawn(text, whole, [mark(4, 13)], { start: 9, end: 13 })).toBe(
      '切实做到[守土有责、{守土尽责}]。',
    );
  });

  test('shows a place that reaches over the borders of phrases', () => {
    expect(drawn(text, whole, [mark(4, 8), mark(9, 13)], { start: 2, end: 10 })).toBe(
      '切实{做到}[{守土有责}]{、}[{守}土尽责]。',
    );
  });

  test('keeps to its stretch where a phrase or a place reaches beyond', () => {
    const stretch = { start: 6, end: 10 };
    expect(drawn(text, stretch, [mark(0, 3), mark(4, 13)], { start: 0, end: 7 })).toBe(
      '[{有}责、守]',
    );
  });

  test('tells what the page has as well from what it has not', () => {
    const shared = [{ start: 2, end: 6 }];
    const parts = piecesOf(whole, [mark(4, 13)], { shared }).flatMap((piece) => piece.parts);
    const drawnParts = parts.map((part) => {
      const words = text.slice(part.start, part.end);
      return part.shared ? `<${words}>` : words;
    });
    expect(drawnParts.join('')).toBe('切实<做到><守土>有责、守土尽责。');
  });

  test('loses and doubles nothing, whatever is asked for', () => {
    const offset = nat({ max: text.length });
    assert(
      property(offset, offset, offset, offset, (a, b, c, d) => {
        const stretch = { start: Math.min(a, b), end: Math.max(a, b) };
        const parts = piecesOf(stretch, [mark(2, 4), mark(4, 13)], {
          asked: { start: c, end: d },
        }).flatMap((piece) => piece.parts);
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
          text.slice(stretch.start, stretch.end),
        );
      }),
    );
  });
});
