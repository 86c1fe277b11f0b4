/** `npm run package`: the archives for the stores, once the one of sources has proved to build what the others hold. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../e2e/build.ts';
import { ROOT } from '../e2e/extension.ts';
import { filesOf } from './bundles.ts';
import { removeCopy } from './copy.ts';
import { unzip } from './unzip.ts';

const OUTPUT = join(ROOT, '.output');

for (const stale of archivesIn(OUTPUT)) rmSync(join(OUTPUT, stale));
zip();
zip('-b', 'firefox', '--mv3');
const archives = archivesIn(OUTPUT);
const sources = archives.find((name) => name.endsWith('-sources.zip'));
if (!sources) throw new Error('wxt made no archive of the sources');
await checkSources(join(OUTPUT, sources));
for (const name of archives) {
  const bytes = readFileSync(join(OUTPUT, name));
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${sum}  ${String(bytes.length).padStart(7)}  .output/${name}`);
}
console.log(`${sources} builds what the other two hold, byte for byte`);

function archivesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.zip'));
}

function zip(...target: string[]): void {
  execFileSync('npx', ['wxt', 'zip', ...target], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Builds the archived sources elsewhere. Throws with the paths of files that come out different. */
async function checkSources(archive: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-sources-'));
  try {
    for (const [path, bytes] of unzip(readFileSync(archive))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const output = build(folder);
    for (const browser of ['chrome', 'firefox']) {
      const zipped = archives.find((name) => name.endsWith(`-${browser}.zip`)) ?? '';
      compare(unzip(readFileSync(join(OUTPUT, zipped))), join(output, `${browser}-mv3`));
    }
  } finally {
    await removeCopy(folder);
  }
}

function compare(archived: ReadonlyMap<string, Buffer>, folder: string): void {
  const built = new Map(filesOf(folder).map(({ path, bytes }) => [path, bytes]));
  const paths = new Set([...archived.keys(), ...built.keys()]);
  const different = [...paths].filter(
    (path) => !archived.get(path)?.equals(built.get(path) ?? Buffer.alloc(0)),
  );
  if (different.length > 0) throw new Error(`built differently: ${different.join(', ')}`);
}
