import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFirefox, type FirefoxWithTifa } from '../firefox.ts';
import { type Court, openCourt } from '../law.ts';
import { activeTab, whenRead } from '../settled.ts';

/** So many sequences in the page of each seed; TIFA_SOAK=21 makes 1,260 of them. */
const SEQUENCES = 20;
const SEEDS = Array.from({ length: 3 * Number(process.env['TIFA_SOAK'] ?? 1) }, (_, i) => i + 1);

let tifa: FirefoxWithTifa;
let court: Court;

beforeAll(async () => {
  tifa = await openFirefox();
  // No test reaches Firefox's background; any page of the extension can ask as well.
  const desk = await tifa.newExtensionPage('manifest.json');
  court = await openCourt(
    () => tifa.newPage(),
    async () => whenRead(desk, await activeTab(desk)),
  );
});

afterAll(async () => {
  await court?.close();
  await tifa?.close();
});

test.for(SEEDS)(
  'whatever scripts do to a page, its marks are those of a fresh reading: seed %i',
  async (seed) => {
    const { live, fresh } = await court.compare(seed, SEQUENCES);
    expect(fresh.length).toBeGreaterThan(0);
    expect(live).toEqual(fresh);
  },
);
