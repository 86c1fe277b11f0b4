import type { PageReport } from '../../entrypoints/background/protocol.ts';
import type { EitherPage, Open } from './both/browser.ts';
import { readTexts } from './marks.ts';
import { pageOf } from './pageOf.ts';
import { serve } from './serve.ts';
import { activeTab, whenRead } from './settled.ts';

/** A phrase of the corpus. */
export const PHRASE = '守土有责、守土尽责';
/** Ends each page, so that one without other marks can be told from an unread one. */
const END = '战斗堡垒作用';

export interface ReadPage<Page extends EitherPage = EitherPage> {
  page: Page;
  /** What the page has told the extension's pages. */
  report: PageReport;
  /** The marked texts in the order of the page, but for `END`. */
  texts: () => Promise<string[]>;
  /** Errors that the page has seen. */
  errors: readonly string[];
}

/** A browser with Tifa that reads pages which a test makes. */
export interface Desk<Page extends EitherPage = EitherPage> {
  /** Opens a page with `body` in front, and waits until it is read. */
  read: (body: string, head?: string) => Promise<ReadPage<Page>>;
  close: () => Promise<void>;
}

export async function openDesk<Page extends EitherPage>(open: Open<Page>): Promise<Desk<Page>> {
  const pages: Record<string, string> = {};
  const site = await serve({ pages });
  const tifa = await open();
  const inside = await tifa.newExtensionPage('manifest.json');
  return {
    read: async (body, head = '') => {
      pages['/'] = pageOf(`${body}<p>${END}</p>`, { head });
      const page = await tifa.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${site.origin}/`);
      await page.bringToFront();
      const report = await whenRead(inside, await activeTab(inside));
      const texts = async (): Promise<string[]> => {
        const found = await readTexts(page);
        return found.filter((text) => text !== END);
      };
      return { page, report, texts, errors };
    },
    close: async () => {
      await tifa.close();
      await site.close();
    },
  };
}
