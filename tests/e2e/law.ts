import { buildPage, describePage, mutatePage, readPlaces } from './mutations.ts';
import { pageOf } from './pageOf.ts';
import { serve } from './serve.ts';

/** What a page of playwright and one of puppeteer have in common. */
interface LawPage {
  evaluate(expression: string): Promise<unknown>;
  evaluate<Result>(pageFunction: () => Result): Promise<Awaited<Result>>;
  goto(url: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** The marks of a page that scripts have changed, and of one that was built as the scripts left it. */
export interface Compared {
  live: string[];
  fresh: string[];
}

export interface Court {
  /** Throws the dice of `seed` for so many sequences of changes, side by side in one page. */
  compare: (seed: number, sequences: number) => Promise<Compared>;
  close: () => Promise<void>;
}

/** Changes of one sequence. */
const STEPS = 20;

/** Where the law is tried: in the pages that `open` opens; `read` waits until the one in front has been read. */
export async function openCourt(
  open: () => Promise<LawPage>,
  read: () => Promise<unknown>,
): Promise<Court> {
  const pages: Record<string, string> = { '/': pageOf('') };
  const site = await serve({ pages });

  const marksAt = async (page: LawPage): Promise<string[]> => {
    await read();
    await page.evaluate(nextFrame);
    return page.evaluate(readPlaces);
  };

  return {
    compare: async (seed, sequences) => {
      const page = await open();
      await page.goto(`${site.origin}/`);
      await page.bringToFront();
      const dice = JSON.stringify({ seed, sections: sequences, steps: STEPS });
      await page.evaluate(`(${String(mutatePage)})(${dice})`);
      const live = await marksAt(page);

      const twigs = JSON.stringify(await page.evaluate(describePage)).replaceAll('<', '\\u003c');
      pages[`/${seed}`] = pageOf(`<script>(${String(buildPage)})(${twigs})</script>`);
      await page.goto(`${site.origin}/${seed}`);
      const fresh = await marksAt(page);
      await page.close();
      return { live, fresh };
    },
    close: () => site.close(),
  };
}

/** What has been read is painted in the next frame. */
function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
