/** The phrases that editors write down, checked against the notices; every citation is computed. */
import { customPinyin, pinyin } from 'pinyin-pro';
import * as v from 'valibot';
import { CorpusError, type Entry, Id, readEntries, Words } from './entries.ts';
import { fold } from './fold.ts';
import { type Citation, type Notice, type Phrase, type PhraseEntry, THEMES } from './notice.ts';
import { createRecogniser } from './recognise.ts';

const Shape = v.strictObject({
  id: Id,
  canonical: Words,
  gloss: Words,
  theme: v.picklist(THEMES),
  members: v.exactOptional(v.pipe(v.array(Words), v.minLength(2, 'two members or more'))),
  note: v.exactOptional(Words),
  notes: v.exactOptional(v.strictObject({ 'zh-Hans': Words, 'zh-Hant': Words })),
  quoted: v.exactOptional(v.boolean()),
  unless: v.exactOptional(v.array(Words)),
  needs: v.exactOptional(v.array(Words)),
});

/**
 * The phrases of `yaml` with pinyin and citations, in the order of the file.
 * Throws a CorpusError for a phrase that stands in no notice, repeats another under folding, does
 * not hold its members or what it needs, or has a note for readers of Chinese alone.
 */
export function readLexicon(file: string, yaml: string, notices: readonly Notice[]): Phrase[] {
  const entries = readEntries(file, yaml, Shape);
  entries.forEach(checkLength);
  refuseRepeated(entries);
  entries.forEach(checkMembers);
  entries.forEach(checkNeeds);
  entries.forEach(checkNotes);
  const citations = cite(
    entries.map(({ value }) => value),
    notices,
  );
  return entries.map(({ value, at }) => {
    const found = citations.get(value.id) ?? [];
    if (found.every(({ kind }) => kind === 'altered')) {
      throw new CorpusError(
        at('canonical'),
        `“${value.canonical}” stands in no notice`,
        'mend the wording or remove the phrase',
      );
    }
    return { ...value, pinyin: pinyinOf(value.canonical), citations: found };
  });
}

function cite(
  phrases: readonly PhraseEntry[],
  notices: readonly Notice[],
): Map<string, Citation[]> {
  const { occurrences } = createRecogniser(
    phrases,
    notices.map(({ text }) => text),
  );
  const citations = new Map<string, Citation[]>();
  for (const notice of notices) {
    for (const { phrase, inner: _inner, ...place } of occurrences(notice.text)) {
      const list = citations.get(phrase) ?? [];
      citations.set(phrase, [...list, { notice: notice.id, ...place }]);
    }
  }
  return citations;
}

/** Readings that pinyin-pro has otherwise. */
const READINGS = {
  以上率下: 'yi shang shuai xia',
  写在行动上: 'xie zai xing dong shang',
  不落一人: 'bu la yi ren',
};

function pinyinOf(canonical: string): string {
  customPinyin(READINGS);
  // With the punctuation, which tells 写在行动上 from a row of characters.
  return pinyin(canonical, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replaceAll(/[^a-z\d]/g, ''))
    .filter((syllable) => syllable !== '')
    .join(' ');
}

function checkLength({ value: { canonical, unless = [] }, at }: Entry<PhraseEntry>): void {
  const wordings = [
    [canonical, at('canonical')],
    ...unless.map((words, index) => [words, at('unless', index)] as const),
  ] as const;
  for (const [wording, place] of wordings) {
    if (fold(wording).text.length >= 2) continue;
    throw new CorpusError(
      place,
      `“${wording}” is too short to look for`,
      'it needs two characters at least',
    );
  }
}

function refuseRepeated(entries: readonly Entry<PhraseEntry>[]): void {
  const seen = new Map<string, string>();
  for (const { value, at } of entries) {
    for (const [key, name] of [
      ['id', value.id],
      ['canonical', fold(value.canonical).text],
    ] as const) {
      const first = seen.get(name);
      if (first)
        throw new CorpusError(at(key), `“${value[key]}” repeats ${first}`, 'keep one of them');
      seen.set(name, at(key));
    }
  }
}

/** Members stand in the canonical wording, in their order and apart from each other. */
function checkMembers({ value, at }: Entry<PhraseEntry>): void {
  let from = 0;
  for (const [index, member] of (value.members ?? []).entries()) {
    const place = value.canonical.indexOf(member, from);
    if (place === -1) {
      throw new CorpusError(
        at('members', index),
        `“${member}” does not follow in “${value.canonical}”`,
        'give the members as they stand there, in order',
      );
    }
    from = place + member.length;
  }
}

function checkNeeds({ value, at }: Entry<PhraseEntry>): void {
  for (const [index, word] of (value.needs ?? []).entries()) {
    if (value.canonical.includes(word)) continue;
    throw new CorpusError(
      at('needs', index),
      `“${word}” does not stand in “${value.canonical}”`,
      'give a word of it',
    );
  }
}

/** Readers of any other language get the note in English. */
function checkNotes({ value: { note, notes }, at }: Entry<v.InferOutput<typeof Shape>>): void {
  if (notes && note === undefined) {
    throw new CorpusError(at('notes'), 'notes stand without a note', 'say it in English, too');
  }
}
