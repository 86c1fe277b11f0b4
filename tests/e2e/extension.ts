import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The project's root folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** Folder of the extension as built for `target`. Throws where it has not been built. */
export function builtExtension(target: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = join(ROOT, '.output', target);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`.output/${target} is missing: run npm run build`);
  return folder;
}
