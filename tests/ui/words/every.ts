/** Everything that Tifa says in a language, by its place in the words. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../entrypoints/ui/words/language.ts';

const FOLDER = join(import.meta.dirname, '../../../entrypoints/ui/words');

/** What sentences that take more than numbers and names are tried with. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'card.rarity': [{ held: 1234, altered: 56 }, 78],
  'dossier.unknownDate': [
    { dateGround: '78', grounds: { 'zh-Hans': { date: '78' }, 'zh-Hant': { date: '78' } } },
  ],
};
const USUAL = [1234, 56, 78];

/** Samples as they have to stand in a sentence, thousands parted or not. */
export const SAMPLE = /1,?234|56|78/g;

/** Reads every file of the language, whoever brought it: `card.here` to `Here`. Sentences are tried with samples. */
export async function everythingIn(language: Language): Promise<Map<string, string>> {
  const files = readdirSync(join(FOLDER, language)).filter((file) => file !== 'count.ts');
  const parts = await Promise.all(files.map((file) => import(join(FOLDER, language, file))));
  return new Map(parts.flatMap((part) => said('', part)));
}

function said(path: string, words: unknown): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const samples = SAMPLES[path] ?? USUAL.slice(0, words.length);
    return said(path, Reflect.apply(words, undefined, samples));
  }
  if (typeof words !== 'object' || words === null) throw new TypeError(`${path} says nothing`);
  return Object.entries(words).flatMap(([name, part]) =>
    said(path ? `${path}.${name}` : name, part),
  );
}
