/** What a test that runs in either browser can ask of it and of its pages; playwright and puppeteer both have it. */

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
