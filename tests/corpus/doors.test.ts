import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tifa-doors-'));
  writeFileSync(
    file('page.txt'),
    '要做到守土有責、守土盡責。\n\n增强“四个意识”、坚定“四个自信”、做到“两个维护”',
  );
  writeFileSync(file('bom.txt'), '\ufeff守土有责、守土尽责');
  writeFileSync(file('gb.txt'), Buffer.of(0xca, 0xd8, 0xcd, 0xc1));
  writeFileSync(file('empty.txt'), '');
  mkdirSync(file('folder'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => join(folder, name);

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** Opens a door as a process; `input` goes to its standard input. */
function door(args: readonly string[], input = '', env = process.env): Promise<Outcome> {
  const child = spawn(process.execPath, ['corpus/doors.ts', ...args], { cwd: ROOT, env });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** What a door that succeeds prints: one JSON value a line, and nothing on standard error. */
async function answers(...args: string[]): Promise<unknown[]> {
  return linesOf(await door(args));
}

function linesOf({ code, out, err }: Outcome): unknown[] {
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe.concurrent('spot', () => {
  test('prints the marks of a file, and what is known of their phrases', async () => {
    expect(await answers('spot', file('page.txt'))).toMatchObject([
      {
        file: file('page.txt'),
        chars: 41,
        marks: [
          {
            start: 3,
            end: 12,
            text: '守土有責、守土盡責',
            phrase: 'shoutu-youze-jinze',
            kind: 'same-wording',
          },
          {
            start: 15,
            end: 41,
            phrase: 'zengqiang-jianding-zuodao',
            kind: 'verbatim',
            inner: [
              { start: 17, end: 23, text: '“四个意识”', phrase: 'sige-yishi', kind: 'verbatim' },
              { phrase: 'sige-zixin' },
              { phrase: 'liangge-weihu' },
            ],
          },
        ],
        phrases: {
          'shoutu-youze-jinze': {
            canonical: '守土有责、守土尽责',
            theme: 'responsibility',
            count: 1,
            notices: ['xinyang-2020-01-26', 'xianning-2022-05-16'],
          },
          'sige-yishi': { count: 1 },
        },
      },
    ]);
  });

  test('prints a line a file, in order', async () => {
    const lines = await answers('spot', file('empty.txt'), file('page.txt'));
    expect(lines).toMatchObject([{ file: file('empty.txt'), chars: 0, marks: [] }, { chars: 41 }]);
  });

  test('keeps a byte order mark in the offsets', async () => {
    expect(await answers('spot', file('bom.txt'))).toMatchObject([
      { chars: 10, marks: [{ start: 1, end: 10, kind: 'verbatim' }] },
    ]);
  });

  test('reads standard input for -', async () => {
    const outcome = await door(['spot', '-'], '守土有责、守土尽责');
    expect(linesOf(outcome)).toMatchObject([{ file: '-', marks: [{ start: 0, end: 9 }] }]);
  });

  test('finds a file in the folder that the reader has called npm from', async () => {
    const calling = { ...process.env, npm_lifecycle_event: 'spot', INIT_CWD: folder };
    expect(linesOf(await door(['spot', 'bom.txt'], '', calling))).toMatchObject([{ chars: 10 }]);
    const inProject = await door(['spot', 'LICENSE'], '', calling);
    expect(linesOf(inProject)).toMatchObject([{ file: 'LICENSE', marks: [] }]);
  });

  test('reads a large standard input', async () => {
    const outcome = await door(['spot', '-'], `${'的'.repeat(1_000_000)}战斗堡垒作用`);
    expect(linesOf(outcome)).toMatchObject([{ marks: [{ start: 1_000_000, end: 1_000_006 }] }]);
  });
});

describe.concurrent('the others', () => {
  test('search takes its words as one query', async () => {
    expect(await answers('search', 'fighting', 'fortress')).toMatchObject([
      {
        query: 'fighting fortress',
        phrases: expect.arrayContaining([
          expect.objectContaining({ id: 'zhandou-baolei', canonical: '战斗堡垒作用' }),
        ]),
      },
    ]);
  });

  test('search prints its three groups', async () => {
    const [answer] = await answers('search', '守土有责、守土尽责');
    expect(answer).toMatchObject({
      phrases: expect.arrayContaining([
        expect.objectContaining({ id: 'shoutu-youze-jinze', score: 0 }),
      ]),
      exact: [{ notice: 'xinyang-2020-01-26' }, { notice: 'xianning-2022-05-16' }],
      similar: expect.arrayContaining([expect.objectContaining({ score: expect.any(Number) })]),
    });
  });

  test('search takes a query that begins with a dash behind --', async () => {
    expect(await answers('search', '--', '-守土')).toMatchObject([{ query: '-守土' }]);
  });

  test('phrases come with their citations', async () => {
    const [all] = await answers('phrases');
    const phrase = {
      id: expect.any(String),
      canonical: expect.any(String),
      gloss: expect.any(String),
      theme: expect.any(String),
      citations: expect.arrayContaining([
        {
          notice: expect.any(String),
          start: expect.any(Number),
          end: expect.any(Number),
          kind: 'verbatim',
        },
      ]),
    };
    expect(all).toMatchObject({
      phrases: expect.arrayContaining([expect.objectContaining(phrase)]),
    });
  });

  test('notices come in full', async () => {
    const [all] = await answers('notices');
    expect(all).toMatchObject({
      notices: [
        {
          id: 'central-2020-01-28',
          issuer: '中共中央',
          dateGround: expect.any(String),
          text: expect.any(String),
        },
        {},
        {},
        {},
        {},
      ],
    });
  });

  test('candidates prints wordings that notices share', async () => {
    const [all] = await answers('candidates');
    expect(all).toMatchObject({
      candidates: expect.arrayContaining([
        { wording: expect.any(String), notices: expect.any(Array) },
      ]),
    });
  });
});

describe.concurrent('help', () => {
  test.each(['spot', 'candidates'])('%s --help', async (name) => {
    const { code, out, err } = await door([name, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^npm run -s ${name}`));
  });

  test('without a door', async () => {
    const { code, out, err } = await door(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of ['spot', 'search', 'notices', 'phrases', 'candidates'])
      expect(out).toContain(name);
  });
});

describe.concurrent('refusals are one line on standard error', () => {
  test.each([
    ['no door', [], /choose spot, search/],
    ['an unknown door', ['trace-it'], /trace-it.*choose spot, search/],
    ['a door of that name in JavaScript only', ['constructor'], /constructor.*choose spot, search/],
    ['no file', ['spot'], /no file is named.*npm run -s spot/],
    ['standard input twice', ['spot', '-', '-'], /standard input.*once/],
    ['no query', ['search'], /no query is given.*npm run -s search/],
    [
      'a missing file',
      ['spot', '/nowhere/page.txt'],
      /^\/nowhere\/page\.txt: there is no such file/,
    ],
    ['an unknown option', ['spot', '--loud', 'x'], /--loud/],
    ['words for a door that takes none', ['notices', 'central'], /central/],
    ['a file name of two lines', ['spot', '/nowhere/a\nb.txt'], /^\/nowhere\/a b\.txt: there is/],
    ['a file taken for a folder', ['spot', 'package.json/x'], /package\.json\/x: there is no such/],
  ] as [string, string[], RegExp][])('%s', async (_, args, message) => {
    const { code, out, err } = await door(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toMatch(message);
  });

  test.each([
    ['a file that is not UTF-8', 'gb.txt', 'the file is not UTF-8: convert it to UTF-8'],
    ['a folder', 'folder', 'this is a folder: name the files in it'],
  ])('%s', async (_, name, message) => {
    expect(await door(['spot', file(name)])).toEqual({
      code: 1,
      out: '',
      err: `${file(name)}: ${message}\n`,
    });
  });

  test('the files before the first bad one are answered', async () => {
    const { code, out, err } = await door(['spot', file('page.txt'), file('gb.txt')]);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^[^\n]+gb\.txt: [^\n]+\n$/);
  });

  test.runIf(existsSync('/dev/full'))('a disk that is full', async () => {
    const full = openSync('/dev/full', 'w');
    const args = ['corpus/doors.ts', 'notices'];
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(1);
    expect(err).toMatch(/^[^\n]*no space left[^\n]*\n$/);
  });

  test('a reader that closes the pipe early sees no stack', async () => {
    // More than a pipe holds at once.
    writeFileSync(file('long.txt'), '守土有责、守土尽责。'.repeat(20_000));
    const args = ['corpus/doors.ts', 'spot', file('long.txt')];
    const child = spawn(process.execPath, args, { cwd: ROOT });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
