/** What the corpus holds, as a short table: said where nothing is found, and where nothing is asked. */
import type { JSX } from 'preact';
import type { Extent } from '../../corpus/extent.ts';
import { spanWords } from './words/dates.ts';
import { digits } from './words/digits.ts';
import { useLanguage, useSourceLanguage } from './words/speaking.ts';
import { TERMS } from './words/terms.ts';

interface Props {
  extent: Extent;
}

export function ExtentFacts({ extent }: Props): JSX.Element {
  const source = useSourceLanguage();
  const language = useLanguage();
  const terms = TERMS[language];
  const { notices, phrases, levels, issuers, undated } = extent;
  return (
    <dl class="facts-table">
      <dt>{terms.extent.notices}</dt>
      <dd>{digits(notices)}</dd>
      <dt>{terms.extent.phrases}</dt>
      <dd>{digits(phrases)}</dd>
      <dt>{terms.extent.dates}</dt>
      <dd>
        {spanWords(extent, language)}
        {undated > 0 && <span class="aside">{terms.dates.undated(undated)}</span>}
      </dd>
      <dt>{terms.extent.levels}</dt>
      <dd>{levels.map((level) => terms.levels[level]).join(terms.comma)}</dd>
      <dt>{terms.extent.issuers}</dt>
      <dd lang={source}>{issuers.join('、')}</dd>
    </dl>
  );
}
