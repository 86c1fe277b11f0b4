/** A dossier as a document that one can read, print or paste into notes. */
import { destination, escapeMarkdown as plain, titleInMarks } from '../citation/prose.ts';
import type { NoticeFacts } from '../ladder.ts';
import type { Dossier } from './dossier.ts';
import type { DossierMark } from './marks.ts';
import type { DossierPhrase, DossierSource } from './phrases.ts';
import type { DossierWords } from './words.ts';

type Notices = ReadonlyMap<string, NoticeFacts>;

/** Head, phrases with sources and places, longest shared stretches, and what was searched. */
export function dossierMarkdown(dossier: Dossier, say: DossierWords): string {
  const notices = new Map(dossier.notices.map((notice) => [notice.id, notice]));
  const blocks = [
    `# ${plain(oneLine(dossier.page.title)) || say.untitled}`,
    head(dossier, notices, say),
    `## ${say.phrases}`,
    ...phraseBlocks(dossier, notices, say),
    ...runBlocks(dossier, notices, say),
    `## ${say.searched}`,
    dossier.notices.map((notice) => `- ${named(notice, say)}`).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function head(
  { page, corpus, marks, phrases, coverage, nearest }: Dossier,
  notices: Notices,
  say: DossierWords,
): string {
  const kin = nearest && notices.get(nearest.notice);
  const lines = [
    say.address(`<${destination(page.address)}>`),
    say.read(page.dateRead),
    say.corpus(corpus.version, corpus.notices, corpus.phrases),
    say.found(phrases.length, marks.length) + kinds(marks, say),
    say.coverage(percent(coverage)),
    nearest && kin
      ? say.nearest(named(kin, say), percent(nearest.share), percent(nearest.held))
      : say.noNearest,
  ];
  return lines.map((line) => `- ${line}`).join('\n');
}

/** ` (3 verbatim, 1 altered)`. */
function kinds(marks: readonly DossierMark[], say: DossierWords): string {
  const counts = [...Map.groupBy(marks, ({ kind }) => kind)];
  const words = counts.map(([kind, { length }]) => say.ofKind(length, say.kinds[kind]));
  return words.length === 0 ? '' : say.aside(words.join(say.comma));
}

function phraseBlocks({ phrases, marks }: Dossier, notices: Notices, say: DossierWords): string[] {
  if (phrases.length === 0) return [say.noPhrase];
  return phrases.flatMap((phrase) => [
    `### ${plain(phrase.canonical)}`,
    plain(phrase.gloss),
    `${say.heldBy}\n\n${phrase.sources.map((source) => sourceLine(source, phrase, notices, say)).join('\n')}`,
    `${say.onPage}\n\n${marks
      .filter((mark) => mark.phrase === phrase.id)
      .map((mark) => markLine(mark, say))
      .join('\n')}`,
  ]);
}

function sourceLine(
  { notice, kind, words, daysAfterFirst: days, link }: DossierSource,
  { canonical }: DossierPhrase,
  notices: Notices,
  say: DossierWords,
): string {
  const known = notices.get(notice);
  const parts = [
    known ? brief(known, say) : plain(notice),
    ...(days === undefined || days === 0 ? [] : [days > 0 ? say.after(days) : say.before(-days)]),
    say.kinds[kind],
  ];
  const said = words === canonical ? '' : `${say.colon}${plain(oneLine(words))}`;
  const passage = link === undefined ? '' : say.aside(`[${say.passage}](${destination(link)})`);
  return `1. ${parts.join(say.comma)}${said}${passage}`;
}

function markLine(
  { before, words, after, kind, difference }: DossierMark,
  say: DossierWords,
): string {
  // Bold would not open or close beside Chinese punctuation.
  const place = `${plain(oneLine(before))}【${plain(oneLine(words))}】${plain(oneLine(after))}`;
  const said = difference
    ? [
        ...difference.missing.map(say.missing),
        ...difference.added.map(say.added),
        ...difference.replaced.map(({ canonical, text }) => `${canonical} → ${text}`),
        ...difference.moved.map(say.moved),
      ]
    : [];
  const note = said.length === 0 ? '' : `${say.colon}${plain(oneLine(said.join(say.semicolon)))}`;
  return `- ${place}${say.aside(`${say.kinds[kind]}${note}`)}`;
}

function runBlocks({ runs }: Dossier, notices: Notices, say: DossierWords): string[] {
  if (runs.length === 0) return [];
  const lines = runs.map(({ notices: ids, words }) => {
    const holders = ids.flatMap((id) => notices.get(id) ?? []).map((one) => brief(one, say));
    return `- ${plain(oneLine(words))}${say.aside(holders.join(say.semicolon))}`;
  });
  return [`## ${say.stretches}`, lines.join('\n')];
}

/** `中共中央, 2020-01-28`. */
function brief({ issuer, date, notBefore }: NoticeFacts, say: DossierWords): string {
  return plain([issuer, date ?? say.undated(notBefore)].join(say.comma));
}

function named(notice: NoticeFacts, say: DossierWords): string {
  const { issuer, date } = notice;
  return plain([issuer, titleInMarks(notice), date ?? say.unknownDate(notice)].join(say.comma));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
