/** Copies of this project, so that what is built does not lean on what is here. */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../e2e/extension.ts';

/** What a build is made from. */
const SOURCES = ['corpus', 'entrypoints', 'package.json', 'tsconfig.json', 'wxt.config.ts'];

/** Copies the sources into a new folder with the packages of this one, and answers its path. */
export async function copySources(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tifa-copy-'));
  const copied = SOURCES.map((name) =>
    cp(join(ROOT, name), join(folder, name), { recursive: true }),
  );
  await Promise.all(copied);
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Removes a copy. */
export async function removeCopy(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
