/** A dossier as a document that one can read, print or paste into notes. */
import { destination, escapeMarkdown as plain, titleInMarks } from '../citation/prose.ts';
import type { NoticeFacts } from '../ladder.ts';
import type { Dossier } from './dossier.ts';
import type { DossierMark } from './marks.ts';
import type { DossierPhrase, DossierSource } from './phrases.ts';

type Notices = ReadonlyMap<string, NoticeFacts>;

/** Head, phrases with sources and places, longest shared stretches, and what was searched. */
export function dossierMarkdown(dossier: Dossier): string {
  const notices = new Map(dossier.notices.map((notice) => [notice.id, notice]));
  const blocks = [
    `# ${plain(oneLine(dossier.page.title)) || 'Untitled page'}`,
    head(dossier, notices),
    '## Phrases',
    ...phraseBlocks(dossier, notices),
    ...runBlocks(dossier, notices),
    '## What was searched',
    dossier.notices.map((notice) => `- ${named(notice)}`).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function head(
  { page, corpus, marks, phrases, coverage, nearest }: Dossier,
  notices: Notices,
): string {
  const kin = nearest && notices.get(nearest.notice);
  const lines = [
    `- Address: <${destination(page.address)}>`,
    `- Read: ${page.dateRead}`,
    `- Corpus: Tifa corpus ${corpus.version}, ${corpus.notices} notices, ${corpus.phrases} phrases`,
    `- Found: ${phrases.length} phrases in ${marks.length} places${kinds(marks)}`,
    `- Coverage: ${percent(coverage)} of the text stands word for word in notices`,
    nearest && kin
      ? `- Nearest notice: ${named(kin)}: ${percent(nearest.share)} of the text, which holds ${percent(nearest.held)} of the notice`
      : '- Nearest notice: none',
  ];
  return lines.join('\n');
}

/** ` (3 verbatim, 1 altered)`. */
function kinds(marks: readonly DossierMark[]): string {
  const counts = [...Map.groupBy(marks, ({ kind }) => kind)];
  const words = counts.map(([kind, { length }]) => `${length} ${kind}`);
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

function phraseBlocks({ phrases, marks }: Dossier, notices: Notices): string[] {
  if (phrases.length === 0) return ['No phrase of the corpus stands on this page.'];
  return phrases.flatMap((phrase) => [
    `### ${plain(phrase.canonical)}`,
    plain(phrase.gloss),
    `Held by:\n\n${phrase.sources.map((source) => sourceLine(source, phrase, notices)).join('\n')}`,
    `On the page:\n\n${marks
      .filter((mark) => mark.phrase === phrase.id)
      .map(markLine)
      .join('\n')}`,
  ]);
}

function sourceLine(
  { notice, kind, words, daysAfterFirst: days, link }: DossierSource,
  { canonical }: DossierPhrase,
  notices: Notices,
): string {
  const known = notices.get(notice);
  const said = words === canonical ? '' : `: ${plain(oneLine(words))}`;
  const lag = days === undefined || days === 0 ? '' : `, ${lagWords(days)}`;
  const passage = link === undefined ? '' : ` ([passage](${destination(link)}))`;
  return `1. ${known ? brief(known) : plain(notice)}${lag}, ${kind}${said}${passage}`;
}

function lagWords(days: number): string {
  const count = Math.abs(days);
  return `${count} ${count === 1 ? 'day' : 'days'} ${days > 0 ? 'after' : 'before'} the first`;
}

function markLine({ before, words, after, kind, difference }: DossierMark): string {
  // Bold would not open or close beside Chinese punctuation.
  const place = `${plain(oneLine(before))}【${plain(oneLine(words))}】${plain(oneLine(after))}`;
  const said = difference
    ? [
        ...difference.missing.map((gone) => `missing ${gone}`),
        ...difference.added.map((more) => `added ${more}`),
        ...difference.replaced.map(({ canonical, text }) => `${canonical} → ${text}`),
        ...difference.moved.map((moved) => `moved ${moved}`),
      ]
    : [];
  const note = said.length === 0 ? '' : `: ${plain(oneLine(said.join('; ')))}`;
  return `- ${place} (${kind}${note})`;
}

function runBlocks({ runs }: Dossier, notices: Notices): string[] {
  if (runs.length === 0) return [];
  const lines = runs.map(({ notices: ids, words }) => {
    const holders = ids.flatMap((id) => notices.get(id) ?? []).map(brief);
    return `- ${plain(oneLine(words))} (${holders.join('; ')})`;
  });
  return ['## Longest shared stretches', lines.join('\n')];
}

/** `中共中央, 2020-01-28`. */
function brief({ issuer, date }: NoticeFacts): string {
  return plain(`${issuer}, ${date ?? 'date not stated'}`);
}

function named(notice: NoticeFacts): string {
  const { issuer, date, dateGround } = notice;
  return plain(`${issuer}, ${titleInMarks(notice)}, ${date ?? `date ${dateGround}`}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
