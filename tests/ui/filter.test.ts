import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../corpus/library.ts';
import {
  choicesOf,
  isFiltered,
  passes,
  passesPhrase,
  UNDATED,
} from '../../entrypoints/ui/filter.ts';
import { answerTo } from '../../entrypoints/ui/search/answer.ts';
import { countOf, filterAnswer } from '../../entrypoints/ui/search/filtered.ts';

const library = openLibrary();
const { notices, phrases } = library;
const idsOf = (filter: Parameters<typeof passes>[1]): string[] =>
  [...notices.values()].filter((notice) => passes(notice, filter)).map(({ id }) => id);

describe('passes', () => {
  test('lets everything through that nothing is asked of', () => {
    expect(idsOf({})).toHaveLength(notices.size);
    expect(isFiltered({})).toBe(false);
    expect(isFiltered({ level: undefined })).toBe(false);
  });

  test('asks for level, kind and year together', () => {
    expect(idsOf({ level: 'central' })).toEqual(['central-2020-01-28']);
    expect(idsOf({ level: 'city', kind: 'notice', year: '2020' })).toEqual(['ningbo-2020-01-30']);
    expect(idsOf({ year: UNDATED })).toEqual(['shaoxing-2020']);
  });
});

test('a phrase passes by its theme and by a notice that holds it', () => {
  const phrase = phrases.get('sige-yishi');
  if (!phrase) throw new Error('sige-yishi has left the corpus');
  expect(passesPhrase(phrase, { theme: 'loyalty', level: 'central' }, notices)).toBe(true);
  expect(passesPhrase(phrase, { theme: 'morale' }, notices)).toBe(false);
  expect(passesPhrase(phrase, { year: '2022' }, notices)).toBe(false);
});

test('only what occurs can be chosen, undated notices last', () => {
  const choices = choicesOf([...notices.values()], phrases.values());
  expect(choices.level).toEqual(['central', 'city']);
  expect(choices.year).toEqual(['2020', '2022', UNDATED]);
});

test('a filtered answer says how many entries it leaves out', () => {
  const all = answerTo(library, '守土');
  if (!all) throw new Error('nothing was asked');
  const { shown, hidden } = filterAnswer(all, { level: 'central' }, notices);
  expect(countOf(shown)).toBeGreaterThan(0);
  expect(countOf(shown) + hidden).toBe(countOf(all));
  expect(shown.exact.every(({ notice }) => notice === 'central-2020-01-28')).toBe(true);
});
