/** `npm run soak`: what Tifa costs large, restless and long-lived pages, against the goals; then what the suite tries a few times. */
import { spawnSync } from 'node:child_process';
import { openBareChromium, openChromium } from './chromium.ts';
import { newsPage } from './demonstration.ts';
import { ROOT } from './extension.ts';
import { pageOf } from './pageOf.ts';
import { serve } from './serve.ts';
import { measureChurn } from './soak/churn.ts';
import { measureDom } from './soak/dom.ts';
import { type Figure, figureLine, isMet } from './soak/figure.ts';
import { GENERATED, measureIdentity } from './soak/identity.ts';
import { measureLarge } from './soak/large.ts';
import { measureNavigations } from './soak/navigations.ts';
import { measurePopup } from './soak/popup.ts';
import { paragraphs } from './soak/texts.ts';

/** Tests whose counts are small in the suite: 10,200 sequences of the law in Chromium, 1,680 in Firefox, 280 killings, 50 tabs. */
const IN_FULL = ['law', 'killed', 'hostile', 'tabs'];
const TIMES = '28';
/** Each can be run apart: `npm run soak -- churn`, `npm run soak -- law`. */
const [only] = process.argv.slice(2);

const site = await serve({
  pages: {
    '/million': pageOf(paragraphs(6_000)),
    '/ten-megabytes': pageOf(paragraphs(19_000)),
    '/hundred': pageOf(paragraphs(300)),
    '/empty': pageOf(''),
    ...GENERATED,
    '/news': newsPage(),
  },
});
const at = (path: string): string => site.origin + path;
const tifa = await openChromium();
const bare = await openBareChromium();

const MEASURES: Record<string, () => Promise<Figure[]>> = {
  million: () => measureLarge(tifa, bare, at('/million'), 'a million characters'),
  megabytes: () => measureLarge(tifa, bare, at('/ten-megabytes'), '10 MB'),
  churn: () => measureChurn(tifa, at('/hundred'), 60),
  dom: () => measureDom(tifa, bare, at('/hundred')),
  identity: () => measureIdentity(tifa, bare, site.origin, 1_000),
  navigations: () => measureNavigations(tifa, at('/empty'), 500),
  popup: () => measurePopup(at('/news')),
};

let isGreen = true;
for (const [name, measure] of Object.entries(MEASURES)) {
  if (only && only !== name) continue;
  // oxlint-disable-next-line no-await-in-loop -- one measure at a time
  for (const figure of await measure()) {
    console.log(figureLine(figure));
    isGreen &&= isMet(figure);
  }
}
await Promise.all([tifa.close(), bare.close(), site.close()]);
const tests = IN_FULL.filter((name) => !only || only === name);
if (tests.length > 0) isGreen = pass(tests) && isGreen;
process.exitCode = isGreen ? 0 : 1;

function pass(names: readonly string[]): boolean {
  const files = names.map((name) => `/${name}.test.ts`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...files],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, TIFA_BUILT: '1', TIFA_SOAK: TIMES } },
  );
  return status === 0;
}
