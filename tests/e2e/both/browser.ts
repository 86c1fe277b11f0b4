/**
 * What a test that runs in either browser can ask of it and of its pages; playwright and puppeteer both have it.
 *
 * What is tried in Chromium alone, and why: switching Tifa off and on, the browser's own keys and kills
 * at random moments, since Firefox lets automation put an extension in and take it out, no more; pages
 * 50,000 deep, for which Firefox has no stack; what is read out of profiles and traces (tasks, listeners,
 * retained views), which are Chromium's; axe, screenshots, languages and settings, whose pages are the
 * same in both.
 */

export interface EitherPage {
  goto(url: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  evaluate<Result>(pageFunction: () => Result): Promise<Awaited<Result>>;
  evaluate<Given, Result>(
    pageFunction: (given: Given) => Result,
    given: Given,
  ): Promise<Awaited<Result>>;
  on(event: 'pageerror', listener: (error: unknown) => void): unknown;
  mouse: { move(x: number, y: number): Promise<void> };
  frames(): {
    url(): string;
    evaluate<Result>(pageFunction: () => Result): Promise<Awaited<Result>>;
  }[];
}

export interface EitherBrowser<Page extends EitherPage = EitherPage> {
  newPage(url?: string): Promise<Page>;
  newExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** A way to open or to borrow one of them. */
export type Open<Page extends EitherPage = EitherPage> = () => Promise<EitherBrowser<Page>>;
