import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds both extensions in a folder of sources, as readers get them, and answers where they lie. Throws where the build fails. */
export function build(folder: string): string {
  execFileSync('npm', ['run', '-s', 'build'], {
    cwd: folder,
    // Vitest has set it to test, and then libraries put their own checks into the bundles.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(folder, '.output');
}
