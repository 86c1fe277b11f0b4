/** seeds/ and phrases.yaml become data/. `--check` writes nothing and fails where data/ is not what it would write. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalog } from './catalog.ts';
import { dressingsOf } from './dressings.ts';
import { CorpusError } from './entries.ts';
import { foldingTable } from './folding/table.ts';
import { readLexicon } from './lexicon.ts';
import { outlineOf } from './outline.ts';
import { indexForSearch } from './search.ts';

const ROOT = join(import.meta.dirname, '..');

/** The files of data/ by name, as they are to be. Throws a CorpusError where the sources do not fit. */
export function buildData(root = ROOT): Map<string, string> {
  const notices = readCatalog(
    'seeds/catalog.yaml',
    readText(root, 'seeds/catalog.yaml'),
    readSeeds(root),
  );
  const phrases = readLexicon(
    'corpus/phrases.yaml',
    readText(root, 'corpus/phrases.yaml'),
    notices,
  );
  const search = indexForSearch(notices, phrases);
  const dressings = dressingsOf(notices, phrases);
  const outline = outlineOf(notices, phrases);
  return new Map(
    Object.entries({ folding: foldingTable(), notices, phrases, search, dressings, outline }).map(
      ([name, data]) => [`${name}.json`, `${JSON.stringify(data, null, 1)}\n`],
    ),
  );
}

function readSeeds(root: string): Map<string, string> {
  const files = readdirSync(join(root, 'seeds')).filter((name) => name.endsWith('.txt'));
  return new Map(files.toSorted().map((name) => [name, readText(root, `seeds/${name}`)]));
}

function readText(root: string, file: string): string {
  const path = join(root, file);
  if (!existsSync(path)) throw new CorpusError(file, 'there is no such file', 'put it there');
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CorpusError(
      `${file}:${firstBadLine(bytes)}`,
      'the file is not UTF-8',
      'convert it to UTF-8',
    );
  }
}

/** The line in which decoding fails first. */
function firstBadLine(bytes: Buffer): number {
  const replaced = new TextDecoder().decode(bytes);
  return replaced.slice(0, replaced.indexOf('\ufffd')).split('\n').length;
}

function main(): void {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  const folder = join(import.meta.dirname, 'data');
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of buildData()) {
    const file = join(folder, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    const said = `corpus/data/${name}`;
    if (values.check)
      throw new CorpusError(said, 'it is not what the sources make', 'run npm run corpus');
    writeFileSync(file, content);
    // All that follows was read by the table as it had been.
    if (name === 'folding.json')
      throw new CorpusError(
        said,
        'texts fold otherwise than before',
        'run npm run corpus once more',
      );
  }
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
