import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildData } from '../../corpus/build.ts';
import { refusalOf } from './refusal.ts';

const ROOT = join(import.meta.dirname, '../..');
const NINGBO = 'seeds/000_7a46141c47266846.txt';

/** A copy of the sources that a test may spoil. */
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tifa-build-'));
  cpSync(join(ROOT, 'seeds'), join(root, 'seeds'), { recursive: true });
  cpSync(join(ROOT, 'corpus/phrases.yaml'), join(root, 'corpus/phrases.yaml'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('building', () => {
  test('twice gives the same bytes, wherever the sources lie', () => {
    expect(buildData(root)).toEqual(buildData());
    expect([...buildData(root).keys()]).toEqual([
      'folding.json',
      'notices.json',
      'phrases.json',
      'search.json',
      'dressings.json',
      'outline.json',
    ]);
  });

  test('--check is content with the committed data, and writes nothing', async () => {
    const check = promisify(execFile)(process.execPath, ['corpus/build.ts', '--check'], {
      cwd: ROOT,
    });
    expect(await check).toMatchObject({ stdout: '', stderr: '' });
  });
});

describe('a source is refused', () => {
  test('that is not UTF-8, with the line of the first bad byte', () => {
    const bytes = Buffer.concat([
      Buffer.from('第一行\n第二行\n第'),
      Buffer.of(0xb5, 0xda),
      Buffer.from('\n'),
    ]);
    writeFileSync(join(root, NINGBO), bytes);
    expect(refusalOf(() => buildData(root))).toBe(
      `${NINGBO}:3: the file is not UTF-8: convert it to UTF-8`,
    );
  });

  test.each(['seeds/catalog.yaml', 'corpus/phrases.yaml'])('that is not UTF-8: %s', (file) => {
    writeFileSync(join(root, file), Buffer.of(0x2d, 0x20, 0xb5, 0xda));
    expect(refusalOf(() => buildData(root))).toBe(
      `${file}:1: the file is not UTF-8: convert it to UTF-8`,
    );
  });

  test('that ends in the middle of a character', () => {
    writeFileSync(join(root, NINGBO), Buffer.from('第一行\n第').subarray(0, -1));
    expect(refusalOf(() => buildData(root))).toMatch(
      new RegExp(`^${NINGBO}:2: the file is not UTF-8`),
    );
  });

  test('that is missing', () => {
    rmSync(join(root, NINGBO));
    expect(refusalOf(() => buildData(root))).toMatch(
      /^seeds\/catalog\.yaml:\d+: there is no file seeds\/000_7a46141c47266846\.txt: add it/,
    );
  });

  test.each(['seeds/catalog.yaml', 'corpus/phrases.yaml'])('that is missing: %s', (file) => {
    rmSync(join(root, file));
    expect(refusalOf(() => buildData(root))).toMatch(new RegExp(`^${file}.*: .+: .+`));
  });

  test('that no entry describes', () => {
    writeFileSync(join(root, 'seeds/005_new.txt'), '新的');
    expect(refusalOf(() => buildData(root))).toBe(
      'seeds/catalog.yaml: 005_new.txt has no entry: describe it here or remove the file',
    );
  });
});
