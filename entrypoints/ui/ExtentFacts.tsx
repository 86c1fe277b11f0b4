/** What the corpus holds, as a short table: said where nothing is found, and where nothing is asked. */
import type { JSX } from 'preact';
import type { Extent } from './extent.ts';
import { EXTENT_WORDS, LEVEL_WORDS, spanWords, undatedWords } from './words.ts';

interface Props {
  extent: Extent;
}

export function ExtentFacts({ extent }: Props): JSX.Element {
  const { notices, phrases, levels, issuers, undated } = extent;
  return (
    <dl class="facts-table">
      <dt>{EXTENT_WORDS.notices}</dt>
      <dd>{notices}</dd>
      <dt>{EXTENT_WORDS.phrases}</dt>
      <dd>{phrases}</dd>
      <dt>{EXTENT_WORDS.dates}</dt>
      <dd>
        {spanWords(extent)}
        {undated > 0 && <span class="aside">{undatedWords(undated)}</span>}
      </dd>
      <dt>{EXTENT_WORDS.levels}</dt>
      <dd>{levels.map((level) => LEVEL_WORDS[level]).join(', ')}</dd>
      <dt>{EXTENT_WORDS.issuers}</dt>
      <dd lang="zh">{issuers.join('、')}</dd>
    </dl>
  );
}
