import { expect, test } from 'vitest';
import { openLibrary } from '../../corpus/library.ts';
import { outlineOf } from '../../corpus/outline.ts';

const { notices, phrases, cite } = openLibrary();
const outline = outlineOf(notices.values(), phrases.values());

test('every phrase stands in the outline as the library has it, in the same order', () => {
  const worded = [...phrases.values()].map(({ id, canonical, gloss, theme }) => [
    id,
    canonical,
    gloss,
    theme,
  ]);
  expect(
    outline.phrases.map(({ id, canonical, gloss, theme }) => [id, canonical, gloss, theme]),
  ).toEqual(worded);
});

test('as many notices hold a phrase as rungs of its ladder have it unaltered', () => {
  const rungs = outline.phrases.map(({ id }) => cite(id).filter(({ altered }) => !altered).length);
  expect(outline.phrases.map(({ held }) => held)).toEqual(rungs);
});

test('no text of a notice gets into the outline', () => {
  const said = JSON.stringify(outline);
  const texts = [...notices.values()].flatMap(({ text }) =>
    text.split('\n').filter(({ length }) => length > 20),
  );
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((paragraph) => said.includes(paragraph))).toEqual([]);
});
