import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Court, openCourt } from '../law.ts';
import { activeTab, whenRead } from '../settled.ts';
import type { EitherBrowser, Open } from './browser.ts';

interface Trials {
  /** Seeds that have found a fault. */
  found?: readonly number[];
  /** How many others, counted from 1, there are in the suite; TIFA_SOAK multiplies them. */
  seeds: number;
  /** In the page of each seed, side by side. */
  sequences: number;
}

/** After any sequence of changes the marks are those of a fresh reading. */
export function testLaw(open: Open, { found = [], seeds, sequences }: Trials): void {
  const count = seeds * Number(process.env['TIFA_SOAK'] ?? 1);
  const others = Array.from({ length: count }, (_, i) => i + 1);
  let tifa: EitherBrowser;
  let court: Court;

  beforeAll(async () => {
    tifa = await open();
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

  test.for([...new Set([...found, ...others])])(
    'whatever scripts do to a page, its marks are those of a fresh reading: seed %i',
    async (seed) => {
      const { live, fresh } = await court.compare(seed, sequences);
      expect(fresh.length).toBeGreaterThan(0);
      expect(live).toEqual(fresh);
    },
  );
}
