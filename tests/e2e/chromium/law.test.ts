import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type ChromiumWithTifa } from '../chromium.ts';
import { type Court, openCourt } from '../law.ts';
import { activeTab, whenRead } from '../settled.ts';

/** So many sequences in the page of each seed; TIFA_SOAK=28 makes 10,200 of them. */
const SEQUENCES = 60;
/** Seeds that have found a fault, and others. */
const FOUND = [102, 107];
const OTHERS = Array.from({ length: 6 * Number(process.env['TIFA_SOAK'] ?? 1) }, (_, i) => i + 1);
const SEEDS = [...new Set([...FOUND, ...OTHERS])];

let tifa: ChromiumWithTifa;
let court: Court;

beforeAll(async () => {
  tifa = await openChromium();
  const worker = await tifa.worker();
  court = await openCourt(
    () => tifa.newPage(),
    async () => whenRead(worker, await activeTab(worker)),
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
