/** A text and the usual wording one under the other, what differs marked in both and said in words. */
import { Fragment, type JSX } from 'preact';
import type { Difference, Range } from '../../corpus/notice.ts';
import { canonicalPieces, differenceWords, differingWords, textPieces } from './difference.ts';
import { spaced, type SpacedPiece, spacesOf } from './spacing.ts';
import { CARD } from './words/card.ts';
import { useSourceLanguage, useWords } from './words/speaking.ts';

interface Props {
  canonical: string;
  /** The words that differ from it. */
  text: string;
  /** Where `text` begins in the offsets of `difference`. */
  offset: number;
  difference: Difference;
  /** What to call the text: `On this page`. */
  label: string;
}

export function DifferenceView({ canonical, text, offset, difference, label }: Props): JSX.Element {
  const source = useSourceLanguage();
  const { usual } = useWords(CARD);
  const cut = ({ start, end }: Range): string => text.slice(start - offset, end - offset);
  const range = { start: offset, end: offset + text.length };
  const whole = { canonical: { start: 0, end: canonical.length }, text: range };
  const spaces = spacesOf(whole, difference);
  return (
    <div class="difference">
      <dl>
        <dt>{label}</dt>
        <dd lang="zh">
          {spaced(textPieces(range, difference), spaces.text).map((piece) =>
            set(piece, cut(piece)),
          )}
        </dd>
        <dt>{usual}</dt>
        <dd lang={source}>
          {spaced(canonicalPieces(canonical, difference), spaces.canonical).map((piece) =>
            set(piece, canonical.slice(piece.start, piece.end)),
          )}
        </dd>
      </dl>
      <DifferenceWords canonical={canonical} difference={difference} cut={cut} />
    </div>
  );
}

interface WordsProps {
  canonical: string;
  difference: Difference;
  /** Gives the words of a range of the text that differs. */
  cut: (range: Range) => string;
}

/** The difference as a line of words. */
export function DifferenceWords({ canonical, difference, cut }: WordsProps): JSX.Element {
  const said = differenceWords(
    differingWords(canonical, difference, cut),
    useWords(CARD).difference,
  );
  return (
    <p class="difference-words">
      {said.map(({ fate, words }) => (
        <span key={fate}>
          {fate}
          <span lang="zh">{words}</span>
        </span>
      ))}
    </p>
  );
}

const TAGS = {
  kept: 'span',
  moved: 'span',
  replaced: 'span',
  missing: 'del',
  added: 'ins',
} as const;

function set({ start, fate, space }: SpacedPiece, words: string): JSX.Element {
  const Tag = TAGS[fate];
  return (
    <Fragment key={start}>
      {space > 0 && <span class="space" style={{ width: `${space}em` }} />}
      {words !== '' && <Tag class={fate}>{words}</Tag>}
    </Fragment>
  );
}
