import { expect, test } from 'vitest';
import { openLibrary } from '../../corpus/library.ts';
import { marked, withMarks } from './marked.ts';

const library = openLibrary();

test.each([
  ['a word that goes on', '四个自信的年轻人走了进来。'],
  ['people who maintain', '两个维护秩序的志愿者，两个维护和平的士兵。'],
  ['several of them keep each other no company', '四个自信的姑娘，两个维护得好的账号。'],
  ['nor does what stands in another sentence', '要[[提高政治站位]]。四个自信的年轻人走了进来。'],
  ['quotation marks make the term', '[[“四个自信”]]的由来'],
  ['so does the end of a clause', '坚定[[四个自信]]。做到[[兩個維護]]，'],
  ['so does a word that ends it', '[[四个意识]]等要求'],
  ['so does the word that goes before it in the corpus', '增强[[四个意识]]的自觉性'],
  ['so does company', '[[提高政治站位]]，领会[[四个自信]]的内涵'],
])('a counted term without quotation marks: %s', (_, literal) => {
  const { text } = marked(literal);
  expect(withMarks(text, library.spot(text))).toBe(literal);
});

test.each([
  ['of the economy', '扩大内需，稳定预期、增强信心，提振消费'],
  ['of any newcomer', '新班子立即进入工作状态'],
  ['of another campaign', '坚决遏制腐败蔓延势头，牢牢把握发展主动权'],
  ['of finance', '确保风险可管可控'],
  ['but the phrase beside it is altered still', '不是立即进入工作状态，是[[立即进入战时状态]]'],
])('another formula is no altered one: %s', (_, literal) => {
  const { text } = marked(literal);
  expect(withMarks(text, library.spot(text))).toBe(literal);
});

test('100,000 ordinary words in one sentence with a phrase take no longer for it', () => {
  const marks = library.spot(`提高政治站位，${'四个自信的'.repeat(100_000)}`);
  expect(marks.at(0)?.phrase).toBe('tigao-zhengzhi-zhanwei');
  expect(marks.length).toBeLessThan(100);
});
