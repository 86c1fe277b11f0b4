/** Opens the reading room beside the page: Chrome's side panel, Firefox's sidebar. */
import { browser } from '@wxt-dev/browser';

interface Sidebar {
  sidebarAction: { open: () => Promise<void> };
}

/** Call it inside a click: browsers open nothing beside a page unasked. The popup closes behind it. */
export async function openBeside(): Promise<void> {
  if (hasSidebar(browser)) await browser.sidebarAction.open();
  else {
    const { id } = await browser.windows.getCurrent();
    if (id !== undefined) await browser.sidePanel.open({ windowId: id });
  }
  window.close();
}

function hasSidebar(api: object): api is Sidebar {
  return 'sidebarAction' in api;
}
