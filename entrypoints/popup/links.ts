/** Links in the popup open a tab: the popup itself has no room to read in, and closes behind them. */
import { browser } from '@wxt-dev/browser';

/** Takes plain clicks on links inside `root`; with a modifier or another button the browser has its way. */
export function followLinks(root: HTMLElement, signal: AbortSignal): void {
  root.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void browser.tabs.create({ url: link.href });
    },
    { signal },
  );
}
