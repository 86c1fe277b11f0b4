/** Notices in another script than they were issued in, unit for unit: every offset stays where it was. */
import STCharacters from 'opencc-js/dict/STCharacters';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';

/** A script that a text can be converted into. */
export type ConvertedScript = 'simplified' | 'traditional';

/** Where a text in another script is not what its characters make one by one: `[offset, unit]`. */
export type Exceptions = readonly (readonly [offset: number, unit: string])[];

const TABLES: Record<ConvertedScript, () => ReadonlyMap<string, string>> = {
  simplified: tableOf(TSCharacters),
  traditional: tableOf(STCharacters, TWVariants),
};

/** A text in another script and as long as before: character by character, but for the exceptions. */
export function convert(
  text: string,
  script: ConvertedScript,
  exceptions: Exceptions = [],
): string {
  const table = TABLES[script]();
  const units = Array.from(text, (character) => table.get(character) ?? character).join('');
  let converted = '';
  let done = 0;
  for (const [offset, unit] of exceptions) {
    converted += units.slice(done, offset) + unit;
    done = offset + unit.length;
  }
  return converted + units.slice(done);
}

/** What `convert` has to be told so that it makes `wanted` out of a text of the same length. */
export function exceptionsOf(text: string, script: ConvertedScript, wanted: string): Exceptions {
  const plain = convert(text, script);
  return Array.from({ length: plain.length }, (_, at) => at)
    .filter((at) => plain[at] !== wanted[at])
    .map((at) => [at, wanted.charAt(at)] as const);
}

/** Made ready when it is first asked for; the forms of `variants` take the place of others. */
function tableOf(entries: string, variants = ''): () => ReadonlyMap<string, string> {
  let table: ReadonlyMap<string, string> | undefined;
  return () => {
    if (table) return table;
    const forms = new Map(pairsOf(variants));
    const pairs = pairsOf(entries).map(([from, to]) => [from, forms.get(to) ?? to] as const);
    return (table = new Map([...forms, ...pairs]));
  };
}

/** `from to other-to|…`, without what would change the length. */
function pairsOf(entries: string): (readonly [from: string, to: string])[] {
  return entries.split('|').flatMap((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return from.length === to.length ? [[from, to] as const] : [];
  });
}
