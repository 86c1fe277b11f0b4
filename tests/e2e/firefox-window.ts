import type { Browser } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';

/** Evaluates an expression in Firefox's own window, which --remote-allow-system-access lets it. */
export async function inWindow(browser: Browser, expression: string): Promise<string> {
  if (!(browser instanceof BidiBrowser))
    throw new Error('only Firefox lets a test into its window');
  const { connection } = browser;
  // Firefox's own word, which the types of WebDriver do not have.
  const ofFirefox: object = { 'moz:scope': 'chrome' };
  const { result: tree } = await connection.send('browsingContext.getTree', ofFirefox);
  const [window] = tree.contexts;
  if (!window) throw new Error('Firefox has no window');
  const target = { context: window.context };
  const { result } = await connection.send('script.evaluate', {
    expression,
    target,
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.type === 'string' ? result.result.value : '';
}
