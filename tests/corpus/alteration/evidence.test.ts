import { expect, test } from 'vitest';
import type { PhraseEntry } from '../../../corpus/notice.ts';
import { createRecogniser } from '../../../corpus/recognise.ts';
import { withMarks } from '../marked.ts';

const PHRASES = [
  { id: 'stand', canonical: '坚定站在疫情防控第一线' },
  { id: 'education', canonical: '巩固拓展“不忘初心、牢记使命”主题教育成果' },
  { id: 'mission', canonical: '不忘初心、牢记使命' },
  { id: 'decisions', canonical: '坚决落实党中央决策部署' },
  { id: 'leaders', canonical: '以上率下、靠前指挥' },
  { id: 'command', canonical: '靠前指挥' },
].map((phrase): PhraseEntry => ({ ...phrase, gloss: phrase.id, theme: 'mission' }));
const BACKGROUND = [
  '坚定站在疫情防控第一线。要在疫情防控第一线考察干部。坚决落实党中央决策部署。',
  '巩固拓展“不忘初心、牢记使命”主题教育成果。以上率下、靠前指挥。',
];
const { spot } = createRecogniser(PHRASES, BACKGROUND);

test.each([
  ['words that others use too', '队旗在疫情防控第一线站了三十天'],
  ['another phrase with little more', '扎实开展“[[不忘初心、牢记使命]]”主题教育'],
  ['a word of a couplet that is changed', '要垂范[[率下、靠前指挥]]'],
  ['a stump that only the phrase has', '在[[落实党中央决策部署]]上有差距'],
])('what is left of a wording: %s', (_, literal) => {
  const text = literal.replaceAll(/\[\[|\]\]/g, '');
  expect(withMarks(text, spot(text))).toBe(literal);
});

test('whoever has never read the words elsewhere takes a stump for the wording', () => {
  const text = '队旗在疫情防控第一线站了三十天';
  expect(createRecogniser(PHRASES, []).spot(text)).toMatchObject([{ phrase: 'stand' }]);
});
