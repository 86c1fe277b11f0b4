import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CorpusError, readEntries } from '../../corpus/entries.ts';
import { refusalOf } from './refusal.ts';

const Shape = v.strictObject({ name: v.string(), parts: v.optional(v.array(v.string()), []) });
const read = (yaml: string) => readEntries('list.yaml', yaml, Shape);

const LIST = `# a comment
- name: first
  parts: [a, b]

- name: second
  parts:
    - c
    - d
`;

test('entries come in their order, with defaults filled in', () => {
  expect(read(`${LIST}- name: third\n`).map(({ value }) => value)).toEqual([
    { name: 'first', parts: ['a', 'b'] },
    { name: 'second', parts: ['c', 'd'] },
    { name: 'third', parts: [] },
  ]);
});

describe('an entry knows the line', () => {
  const [first, second] = read(LIST);
  test.each([
    ['it begins in', first!.at(), 2],
    ['of a key', first!.at('name'), 2],
    ['of an item in a row', first!.at('parts', 1), 3],
    ['of an item in a column', second!.at('parts', 1), 8],
    ['of what holds a key that is not there', second!.at('colour'), 5],
    ['of what holds an item that is not there', second!.at('parts', 9), 7],
  ])('%s', (_, place, line) => {
    expect(place).toBe(`list.yaml:${line}`);
  });
});

test('an empty list has no entries', () => {
  expect(read('[]')).toEqual([]);
});

describe('refusals', () => {
  test('read “place: problem: remedy” and are CorpusErrors by name', () => {
    const error = new CorpusError('list.yaml:7', 'a is b', 'make it c');
    expect(error).toMatchObject({ name: 'CorpusError', message: 'list.yaml:7: a is b: make it c' });
  });

  test.each([
    ['a wrong type', '- name: 7\n', 'list.yaml:1: name is 7'],
    ['a wrong type deep inside', '- name: a\n  parts: [b, 7]\n', 'list.yaml:2: parts.1 is 7'],
    ['the first fault of two', '- name: a\n- name: 7\n- name: 8\n', 'list.yaml:2: name is 7'],
    ['no list', 'name: a\n', 'list.yaml:1: '],
    ['nothing', '', 'list.yaml:1: '],
    ['only a comment', '# later\n', 'list.yaml:1: '],
    ['an open bracket', '- name: a\n  parts: [b\n', 'list.yaml:'],
    ['an open quote', '- name: "a\n', 'list.yaml:'],
    ['two documents', '- name: a\n---\n- name: b\n', 'list.yaml:2: '],
    ['an alias of nothing', '- name: a\n- name: *b\n', 'list.yaml:2: '],
  ])('%s', (_, yaml, beginning) => {
    expect(refusalOf(() => read(yaml))).toMatch(new RegExp(`^${RegExp.escape(beginning)}`));
  });

  test('a missing key is named as missing', () => {
    expect(refusalOf(() => read('- parts: []\n'))).toMatch(
      /^list\.yaml:1: .*name.*(missing|absent)/,
    );
  });

  test('an unknown key is named as unknown', () => {
    expect(refusalOf(() => read('- name: a\n  colour: red\n'))).toMatch(
      /^list\.yaml:2: .*colour.*(unknown|not a key|no such)/,
    );
  });
});
