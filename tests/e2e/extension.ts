import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The project's root folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** Where the builds lie; name another folder in TIFA_OUTPUT to test builds that are not this checkout's. */
const OUTPUT = process.env['TIFA_OUTPUT'] ?? join(ROOT, '.output');

/** Folder of the extension as built for `target`. Throws where it has not been built. */
export function builtExtension(target: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = join(OUTPUT, target);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is missing: run npm run build`);
  return folder;
}
