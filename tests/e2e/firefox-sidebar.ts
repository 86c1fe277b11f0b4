import type { Browser } from 'puppeteer-core';
import { inWindow } from './firefox-window.ts';
import { poll } from './poll.ts';

/** Opens the sidebar of the extension, and answers its text once that holds `words`, or what it is after half a minute. */
export async function sidebarText(browser: Browser, words: string): Promise<string> {
  await inWindow(browser, `SidebarController.show(${JSON.stringify(SIDEBAR)})`);
  return poll(
    () => inWindow(browser, READ),
    (text) => text.includes(words),
  );
}

/** Closes the sidebar, which otherwise stays in the window. */
export async function closeSidebar(browser: Browser): Promise<void> {
  await inWindow(browser, 'SidebarController.hide()');
}

/** Firefox makes the name from the extension's id. */
const SIDEBAR = 'tifa_tifa_example-sidebar-action';

/** WebDriver has no context for what stands in a sidebar; its window can send a script there. */
const READ = `new Promise((done) => {
  // What is asked while the sidebar is on its way is never answered.
  setTimeout(done, 1000, '');
  const panel = document.getElementById('sidebar').contentDocument;
  const { messageManager } = panel.getElementById('webext-panels-browser') ?? {};
  messageManager?.addMessageListener('text', ({ data }) => done(data));
  messageManager?.loadFrameScript('data:,sendAsyncMessage("text", content.document.body.innerText)', false);
})`;
