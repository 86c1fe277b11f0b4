import { expect, test } from 'vitest';
import { openLibrary } from '../../corpus/library.ts';
import { foundIn } from '../../entrypoints/thispage/pasted.ts';

const library = openLibrary();

test('a text that is pasted out of a PDF, with its hard line ends, is read like a page', () => {
  const text = '要守土有责、守\n土尽责。不忘初心、牢记使命；\n守土有責、守土盡責。';
  expect(foundIn(library.spot(text)).map(({ kinds, count }) => ({ kinds, count }))).toEqual([
    { kinds: ['same-wording'], count: 2 },
    { kinds: ['verbatim'], count: 1 },
  ]);
});

test('a text without phrases has none', () => {
  expect(foundIn(library.spot('今天天气很好。'))).toEqual([]);
});
