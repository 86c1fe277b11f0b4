import { build } from './build.ts';
import { ensureBrowser } from './browsers.ts';
import { ROOT } from './extension.ts';

/** Set once the extension is built: each browser project runs this file. Set it yourself to test what is already in .output. */
const BUILT = 'TIFA_BUILT';

/** Before any browser test: both browsers are there, and the extension in .output is the one in entrypoints/. */
export default function setup(): void {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  if (process.env[BUILT]) return;
  build(ROOT);
  process.env[BUILT] = '1';
}
