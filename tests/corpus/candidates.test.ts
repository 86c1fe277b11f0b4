import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../corpus/candidates.ts';
import { openLibrary } from '../../corpus/library.ts';
import type { Notice } from '../../corpus/notice.ts';
import { createSpotter } from '../../corpus/spot.ts';

const [first] = openLibrary().notices.values();

function candidates(texts: Record<string, string>, ...phrases: string[]) {
  const notices = Object.entries(texts).map(([id, text]): Notice => ({
    ...first!,
    id,
    text,
    chars: text.length,
  }));
  const { spot } = createSpotter(phrases.map((canonical) => ({ id: canonical, canonical })));
  return findCandidates(notices, spot);
}

describe('candidates', () => {
  test('are clauses that two notices share, in the words of the first', () => {
    expect(candidates({ a: '要严防死守不留死角，甲。', b: '乙；要嚴防死守、不留死角！' })).toEqual([
      { wording: '要严防死守不留死角', notices: ['a', 'b'] },
    ]);
  });

  test('keep a list with enumeration commas whole', () => {
    const text = '务实、贴心、到位，';
    expect(candidates({ a: text, b: text })).toEqual([
      { wording: '务实、贴心、到位', notices: ['a', 'b'] },
    ]);
  });

  test.each([
    ['a clause of one notice', { a: '要严防死守不留死角', b: '要联防联控群防群治' }, []],
    ['a clause repeated within one notice', { a: '要严防死守不留死角，要严防死守不留死角' }, []],
    ['fewer than six characters', { a: '严防死守，', b: '严防死守。' }, []],
    [
      'what a phrase covers, if only in part',
      { a: '要严防死守不留死角', b: '要严防死守不留死角' },
      ['严防死守'],
    ],
    ['part of a clause', { a: '要严防死守不留死角', b: '就要严防死守不留死角' }, []],
    ['no notices', {}, []],
  ] as [string, Record<string, string>, string[]][])('are not %s', (_, texts, phrases) => {
    expect(candidates(texts, ...phrases)).toEqual([]);
  });

  test('come most shared first, then longest', () => {
    const short = '一二三四五六';
    const long = '一二三四五六七八';
    const shared = '七八九十甲乙';
    expect(
      candidates({
        a: `${short}，${long}，${shared}`,
        b: `${short}，${long}，${shared}`,
        c: shared,
      }).map(({ wording }) => wording),
    ).toEqual([shared, long, short]);
  });

  test('of the bundled corpus hold no phrase', () => {
    const { notices, spot } = openLibrary();
    const found = findCandidates([...notices.values()], spot);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ wording }) => spot(wording).length > 0)).toEqual([]);
  });
});
