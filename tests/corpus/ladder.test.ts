import { describe, expect, test } from 'vitest';
import { byLevelAndDate, factsOf, ladderOf } from '../../corpus/ladder.ts';
import type { Notice, Phrase } from '../../corpus/notice.ts';

type Dated = Partial<Pick<Notice, 'level' | 'date' | 'datePrecision'>>;

function notice(id: string, facts: Dated = {}, text = '甲。要做到守土有责。乙。'): Notice {
  return {
    id,
    title: id,
    kind: 'notice',
    issuer: id,
    level: 'city',
    place: '浙江省',
    date: '2020-01-28',
    datePrecision: 'day',
    dateGround: 'stated',
    source: null,
    sourceGround: 'not known',
    seed: `${id}.txt`,
    chars: text.length,
    text,
    ...facts,
  };
}

function phraseIn(...places: [notice: string, start: number, end: number][]): Phrase {
  return {
    id: 'shoutu',
    canonical: '守土有责',
    gloss: 'defend',
    theme: 'responsibility',
    pinyin: 'shou tu you ze',
    citations: places.map(([id, start, end]) => ({ notice: id, start, end, kind: 'verbatim' })),
  };
}

function ladder(...notices: Notice[]) {
  const phrase = phraseIn(...notices.map(({ id }): [string, number, number] => [id, 5, 9]));
  return ladderOf(phrase, new Map(notices.map((one) => [one.id, one])));
}

const order = (...notices: Notice[]): string[] => ladder(...notices).map((rung) => rung.notice.id);
const undated: Dated = { date: null, datePrecision: 'unknown' };

describe('order', () => {
  test('from the centre down', () => {
    expect(
      order(
        notice('grassroots', { level: 'grassroots' }),
        notice('city', { level: 'city' }),
        notice('central', { level: 'central' }),
        notice('county', { level: 'county' }),
        notice('province', { level: 'province' }),
      ),
    ).toEqual(['central', 'province', 'city', 'county', 'grassroots']);
  });

  test('a level stands above an earlier date', () => {
    expect(
      order(notice('city', { date: '2020-01-26' }), notice('centre', { level: 'central' })),
    ).toEqual(['centre', 'city']);
  });

  test('within a level by date, undated last, then by id', () => {
    expect(
      order(
        notice('undated', undated),
        notice('later', { date: '2022-05-16' }),
        notice('b'),
        notice('a'),
        notice('earlier', { date: '2020-01-26' }),
      ),
    ).toEqual(['earlier', 'a', 'b', 'later', 'undated']);
  });

  test('it is an order: a before b means b behind a', () => {
    const [a, b] = [notice('a'), notice('b', undated)];
    expect(Math.sign(byLevelAndDate(a, b))).toBe(-Math.sign(byLevelAndDate(b, a)));
    expect(byLevelAndDate(a, a)).toBe(0);
  });
});

describe('days', () => {
  test('count from the first dated notice, whatever its level', () => {
    const rungs = ladder(
      notice('centre', { level: 'central' }),
      notice('early city', { date: '2020-01-26' }),
      notice('late city', { date: '2020-03-01' }),
    );
    expect(rungs.map((rung) => [rung.notice.id, rung.daysAfterFirst])).toEqual([
      ['centre', 2],
      ['early city', 0],
      ['late city', 35],
    ]);
  });

  test.each<[string, Dated]>([
    ['unknown', undated],
    ['known to the month', { date: '2020-02', datePrecision: 'month' }],
    ['known to the year', { date: '2020', datePrecision: 'year' }],
  ])('are not counted to a date that is %s', (_, facts) => {
    const [first, second] = ladder(notice('a'), notice('b', facts)).toSorted((x, y) =>
      x.notice.id.localeCompare(y.notice.id),
    );
    expect(first).toHaveProperty('daysAfterFirst', 0);
    expect(second).not.toHaveProperty('daysAfterFirst');
  });

  test('count from the first notice that holds it unaltered; an altered one has its own', () => {
    const notices = [
      notice('altered', { date: '2020-01-26' }),
      notice('first'),
      notice('altered on the day'),
      notice('later', { date: '2020-01-30' }),
    ];
    const phrase = phraseIn(...notices.map(({ id }): [string, number, number] => [id, 5, 9]));
    const citations = phrase.citations.map((citation) =>
      citation.notice.startsWith('altered') ? { ...citation, kind: 'altered' as const } : citation,
    );
    const rungs = ladderOf({ ...phrase, citations }, new Map(notices.map((one) => [one.id, one])));
    expect(rungs.map((rung) => [rung.notice.id, rung.altered, rung.daysAfterFirst])).toEqual([
      ['altered', true, -2],
      ['altered on the day', true, 0],
      ['first', false, 0],
      ['later', false, 2],
    ]);
  });

  test('are absent where only alterations are dated', () => {
    const phrase = phraseIn(['altered', 5, 9], ['undated', 5, 9]);
    const [altered, held] = phrase.citations;
    const rungs = ladderOf(
      { ...phrase, citations: [{ ...altered!, kind: 'altered' }, held!] },
      new Map([
        ['altered', notice('altered')],
        ['undated', notice('undated', undated)],
      ]),
    );
    for (const rung of rungs) expect(rung).not.toHaveProperty('daysAfterFirst');
  });

  test('a notice that also holds it unaltered is not altered', () => {
    const text = '守土有责。守土担责。';
    const phrase = phraseIn(['a', 5, 9], ['a', 0, 4]);
    const [altered, held] = phrase.citations;
    const [rung] = ladderOf(
      { ...phrase, citations: [{ ...altered!, kind: 'altered' }, held!] },
      new Map([['a', notice('a', {}, text)]]),
    );
    expect(rung).toMatchObject({ altered: false, daysAfterFirst: 0 });
  });

  test('are absent where no notice is dated', () => {
    expect(ladder(notice('a', undated))[0]).not.toHaveProperty('daysAfterFirst');
  });
});

describe('citations', () => {
  test('show the passage with the phrase marked', () => {
    const [rung] = ladder(notice('a'));
    const [citation] = rung!.citations;
    expect(citation).toMatchObject({
      passage: '要做到守土有责。',
      passageStart: 2,
      marked: { start: 3, end: 7 },
    });
  });

  test('of one notice stand on one rung, in order', () => {
    const text = '守土有责。守土有责。';
    const rungs = ladderOf(
      phraseIn(['a', 0, 4], ['a', 5, 9]),
      new Map([['a', notice('a', {}, text)]]),
    );
    expect(rungs.map(({ citations }) => citations.map(({ start }) => start))).toEqual([[0, 5]]);
  });

  test('that are unaltered come before the altered, which keep their order', () => {
    const text = '守土担责。守土有责。守土尽责。守土有责。';
    const phrase = phraseIn(['a', 0, 4], ['a', 5, 9], ['a', 10, 14], ['a', 15, 19]);
    const citations = phrase.citations.map((citation) =>
      citation.start % 10 === 0 ? { ...citation, kind: 'altered' as const } : citation,
    );
    const [rung] = ladderOf({ ...phrase, citations }, new Map([['a', notice('a', {}, text)]]));
    expect(rung?.citations.map(({ start }) => start)).toEqual([5, 15, 0, 10]);
  });

  test('of a notice that the corpus does not hold are left out', () => {
    expect(ladderOf(phraseIn(['gone', 0, 4]), new Map())).toEqual([]);
  });

  test('name the notice by its facts, without its text', () => {
    expect(factsOf(notice('a'))).not.toHaveProperty('text');
    expect(ladder(notice('a'))[0]!.notice).toEqual(factsOf(notice('a')));
  });
});
