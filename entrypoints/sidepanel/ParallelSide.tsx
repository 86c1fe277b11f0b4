/** A passage or a paragraph with what it shares set as links, each to the place in the notice. */
import type { JSX } from 'preact';
import type { Range } from '../../corpus/notice.ts';
import { placeAddress } from '../ui/place.ts';
import { type ParallelRun, sidePieces } from './parallel.ts';
import { useSourceLanguage } from '../ui/words/speaking.ts';

interface Props {
  text: string;
  stretch: Range;
  side: 'page' | 'notice';
  runs: readonly ParallelRun[];
  /** Id of the notice. */
  notice: string;
  /** The run that the reader points at. */
  active: number | undefined;
}

export function ParallelSide({ text, stretch, side, runs, notice, active }: Props): JSX.Element {
  const source = useSourceLanguage();
  return (
    <p lang={side === 'notice' ? source : 'zh'}>
      {sidePieces(stretch, runs, side).map(({ start, end, run }) => {
        const words = text.slice(start, end);
        if (!run) return words;
        return (
          <a
            key={start}
            class={run.id === active ? 'run active' : 'run'}
            data-run={run.id}
            href={placeAddress({ notice, ...run.notice })}
          >
            {words}
          </a>
        );
      })}
    </p>
  );
}
