/** The text of a notice, set as a document: headings, indents, signature; its phrases are links to their ladders. */
import type { JSX } from 'preact';
import type { Mark, Notice, Range } from '../../corpus/notice.ts';
import { placeAddress } from '../ui/place.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { type Part, type Piece, piecesOf } from './pieces.ts';
import { useSourceLanguage } from '../ui/words/speaking.ts';

interface Props {
  notice: Notice;
  marks: readonly Mark[];
  /** What to show as the place that was asked for. */
  asked: Range | undefined;
  /** What the page that the reader comes from has as well. */
  shared: readonly Range[];
}

export function NoticeText({ notice, marks, asked, shared }: Props): JSX.Element {
  const source = useSourceLanguage();
  const set = (range: Range): JSX.Element[] =>
    piecesOf(range, marks, { asked, shared }).map((piece) => setPiece(notice, piece));
  return (
    <article class="text" lang={source}>
      {paragraphsOf(notice.text).map((paragraph) => (
        <Set key={paragraph.start} paragraph={paragraph} set={set} />
      ))}
    </article>
  );
}

interface SetProps {
  paragraph: Paragraph;
  set: (range: Range) => JSX.Element[];
}

function Set({ paragraph: { start, end, kind, leadEnd }, set }: SetProps): JSX.Element {
  if (kind === 'heading') return <h2>{set({ start, end })}</h2>;
  if (leadEnd === undefined) return <p class={kind}>{set({ start, end })}</p>;
  return (
    <p class={kind}>
      <strong class="lead">{set({ start, end: leadEnd })}</strong>
      {set({ start: leadEnd, end })}
    </p>
  );
}

function setPiece(notice: Notice, { start, parts, mark }: Piece): JSX.Element {
  const words = parts.map((part) => setPart(part, notice.text.slice(part.start, part.end)));
  if (!mark) return <span key={start}>{words}</span>;
  const place = { notice: notice.id, start: mark.start, end: mark.end };
  return (
    <a key={start} class={`marked ${mark.kind}`} href={placeAddress(place, mark.phrase)}>
      {words}
    </a>
  );
}

function setPart({ start, asked, shared }: Part, words: string): JSX.Element | string {
  if (asked) {
    return (
      <mark key={start} class={shared ? 'asked shared' : 'asked'} tabIndex={-1}>
        {words}
      </mark>
    );
  }
  if (!shared) return words;
  return (
    <span key={start} class="shared">
      {words}
    </span>
  );
}
