import type { Browser } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { poll } from './poll.ts';

/** Opens the sidebar of the extension, and answers its text once that holds `words`, or after 5 s. */
export async function sidebarText(browser: Browser, words: string): Promise<string> {
  await inWindow(browser, `SidebarController.show(${JSON.stringify(SIDEBAR)})`);
  return poll(
    () => inWindow(browser, READ),
    (text) => text.includes(words),
    5_000,
  );
}

/** Firefox makes the name from the extension's id. */
const SIDEBAR = 'tifa_tifa_example-sidebar-action';

/** WebDriver has no context for what stands in a sidebar; its window can send a script there. */
const READ = `new Promise((done) => {
  const panel = document.getElementById('sidebar').contentDocument;
  const { messageManager } = panel.getElementById('webext-panels-browser');
  messageManager.addMessageListener('text', ({ data }) => done(data));
  messageManager.loadFrameScript('data:,sendAsyncMessage("text", content.document.body.innerText)', false);
})`;

/** Evaluates an expression in Firefox's own window, which --remote-allow-system-access lets it. */
async function inWindow(browser: Browser, expression: string): Promise<string> {
  if (!(browser instanceof BidiBrowser)) throw new Error('only Firefox has a sidebar');
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
