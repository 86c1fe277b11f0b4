/** The text as one strip from beginning to end, with what stands in notices filled in. */
import type { JSX } from 'preact';
import type { Range } from '../../corpus/notice.ts';
import { PAGE } from '../ui/words/page.ts';
import { shareWords } from '../ui/words/shares.ts';
import { useLanguage } from '../ui/words/speaking.ts';
import { mergeRanges } from './telling.ts';
import type { Traced } from './traced.ts';

const WIDTH = 1000;
const HEIGHT = 12;

interface Props {
  traced: Traced;
  /** Whether to say in words what the two fillings are. */
  legend: boolean;
}

export function Strip({ traced, legend }: Props): JSX.Element {
  const language = useLanguage();
  const words = PAGE[language].trace;
  const { text, runs, nearest, coverage } = traced;
  const near = runs.filter(({ notice }) => notice === nearest?.notice);
  const scale = WIDTH / Math.max(1, text.length);
  const bars = (ranges: readonly Range[], name: string): JSX.Element[] =>
    mergeRanges(ranges).map(({ start, end }) => (
      <rect
        key={`${name}${start}`}
        class={name}
        x={start * scale}
        y={name === 'near' ? 0 : HEIGHT / 2}
        width={(end - start) * scale}
        height={name === 'near' ? HEIGHT : HEIGHT / 2}
      />
    ));
  return (
    <figure class="strip">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.strip(
          shareWords(coverage, language),
          shareWords(nearest?.share ?? 0, language),
        )}
      >
        {bars(runs, 'other')}
        {bars(near, 'near')}
      </svg>
      {legend && (
        <figcaption class="note">
          {nearest && (
            <span>
              <i class="swatch near" /> {words.inNearest}
            </span>
          )}
          <span>
            <i class="swatch other" /> {words.inOthers}
          </span>
        </figcaption>
      )}
    </figure>
  );
}
