/** The command-line doors: JSON on standard output, one line of error on standard error. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findCandidates } from './candidates.ts';
import { type Library, openLibrary } from './library.ts';
import { printedAnswer, printedSpotting } from './printed.ts';

interface Door {
  usage: string;
  /** Whether it takes words: the names of files, a query. */
  takesWords: boolean;
  /** The values to print, one JSON line each; throws an Error whose message is for the user. */
  open: (library: Library, words: readonly string[]) => Iterable<unknown>;
}

const DOORS: Record<string, Door> = {
  spot: {
    takesWords: true,
    usage: `npm run -s spot -- FILE…
Spots the phrases of the corpus in UTF-8 texts; - is standard input. One JSON line a file:
{"file", "chars", "marks": [{"start", "end", "text", "phrase", "kind"}],
 "phrases": {id: {"canonical", "gloss", "theme", "count", "notices"}},
 "runs": [{"start", "end", "notice", "noticeStart", "noticeEnd"}],
 "coverage", "nearest": {"notice", "share", "held"} or null}
start and end are UTF-16 offsets into the file's text; kind is verbatim, same-wording or altered
(then "difference" says what is kept, moved, replaced, missing, added, in offsets of the canonical
wording and of the text). A mark inside a longer one stands in that one's "inner". runs are the
stretches of twelve characters or more that the text shares with a notice; coverage is the share
of the text that lies in them; nearest is the notice whose rare wording it has most of, share the
part of the text, held the part of the notice that they have in common.`,
    open: function* (library, files) {
      if (files.length === 0) throw new Error('spot: no file is named: npm run -s spot -- FILE…');
      if (files.indexOf('-') !== files.lastIndexOf('-'))
        throw new Error('spot: standard input can be read once: name - once');
      for (const file of files) yield { file, ...printedSpotting(library, readText(file)) };
    },
  },
  search: {
    takesWords: true,
    usage: `npm run -s search -- QUERY
Searches the corpus by wording (Simplified or Traditional), pinyin, initials or English gloss:
{"query", "phrases": [{"id", "canonical", "gloss", "theme", "notices", "score"}],
 "exact": [{"notice", "start", "end", "passage"}], "similar": [{…, "score"}]}
start and end are UTF-16 offsets into the notice's text: of the words in exact, of what is like
them in similar. A score runs from 0 (alike) to 1.`,
    open: (library, words) => {
      if (words.length === 0)
        throw new Error('search: no query is given: npm run -s search -- QUERY');
      return [printedAnswer(library, words.join(' '))];
    },
  },
  notices: {
    takesWords: false,
    usage: `npm run -s notices
{"notices": [{"id", "title", "kind", "issuer", "level", "place", "date", "datePrecision",
 "dateGround", "source", "seed", "chars", "text"}]}`,
    open: (library) => [{ notices: [...library.notices.values()] }],
  },
  phrases: {
    takesWords: false,
    usage: `npm run -s phrases
{"phrases": [{"id", "canonical", "gloss", "theme",
 "citations": [{"notice", "start", "end", "kind"}]}]}
start and end are UTF-16 offsets into the notice's text.`,
    open: (library) => [{ phrases: [...library.phrases.values()] }],
  },
  candidates: {
    takesWords: false,
    usage: `npm run -s candidates
Clauses that two or more notices share and no phrase covers, for editors of corpus/phrases.yaml:
{"candidates": [{"wording", "notices"}]}`,
    open: (library) => [
      { candidates: findCandidates([...library.notices.values()], library.spot) },
    ],
  },
};

function readText(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : pathOf(file));
    // A byte order mark stays, so that offsets are the file's own.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`, { cause: error });
  }
}

/** npm goes to the project's folder, whichever the reader is in: his own comes first. */
function pathOf(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  const own = script === 'spot' && folder !== undefined ? resolve(folder, file) : file;
  return existsSync(own) ? own : file;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return REASONS.get(String(code)) ?? messageOf(error);
}

const REASONS = new Map([
  ['ENOENT', 'there is no such file: check its name'],
  ['ENOTDIR', 'there is no such file: check its name'],
  ['ENAMETOOLONG', 'there is no such file: check its name'],
  ['EISDIR', 'this is a folder: name the files in it'],
  ['EACCES', 'the file may not be read: check its permissions'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'the file is not UTF-8: convert it to UTF-8'],
]);

/** In one line, whatever file name it has in it. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s*[\n\r]\s*/g, ' ');
}

function main([name = '', ...rest]: readonly string[]): void {
  if (name === '--help' || name === '-h') {
    process.stdout.write(
      `${Object.values(DOORS)
        .map(({ usage }) => usage)
        .join('\n\n')}\n`,
    );
    return;
  }
  const door = Object.hasOwn(DOORS, name) ? DOORS[name] : undefined;
  if (!door) throw new Error(`there is no door “${name}”: choose ${Object.keys(DOORS).join(', ')}`);
  const { values, positionals } = parseArgs({
    args: [...rest],
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: door.takesWords,
  });
  if (values.help) process.stdout.write(`${door.usage}\n`);
  else
    for (const value of door.open(openLibrary(), positionals))
      process.stdout.write(`${JSON.stringify(value)}\n`);
}

function fail(error: unknown): void {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}

// A reader that closes the pipe early, as `head` does, has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail(error);
});
try {
  main(process.argv.slice(2));
} catch (error) {
  fail(error);
}
