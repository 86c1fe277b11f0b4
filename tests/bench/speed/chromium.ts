/**
 * Recognition, timed where it runs for readers and bundled as it ships: as modules of their own in
 * Node, whose V8 is older too, spotting takes nearly half as much again to the floor.
 */
import { join } from 'node:path';
import { bundle } from '../../e2e/bundle.ts';
import { openBareChromium } from '../../e2e/chromium.ts';
import type { bench, Outside, Piece } from './recognition.ts';
import type { Rows } from './table.ts';

/** What a page has: the bundle, and the way out. */
declare const Recognition: { bench: typeof bench };
declare const outside: Outside;

/** Each piece in a page of its own: what one leaves behind would slow the next down. */
export async function benchInChromium({ title, row }: Rows): Promise<void> {
  const script = await bundle(join(import.meta.dirname, 'recognition.ts'), 'Recognition');
  const chromium = await openBareChromium();
  const inPage = async (piece: Piece): Promise<number> => {
    const page = await chromium.newPage();
    await page.exposeFunction('title', title);
    await page.exposeFunction('row', row);
    await page.addScriptTag({ content: `const outside = { title, row }; ${script}` });
    const given = await page.evaluate((name) => Recognition.bench(name, outside), piece);
    await page.close();
    return Number(given);
  };
  try {
    const few = await inPage('300');
    await inPage('3,000');
    const many = await inPage('30,000');
    title('Growth of the phrases, each to its own floor');
    row('30,000 phrases to 300, a hit every 50', many / few, 'x', 1.6);
    await inPage('dress');
    await inPage('growth');
    await inPage('altered');
  } finally {
    await chromium.close();
  }
}
