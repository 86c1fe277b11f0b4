import type { browser } from 'wxt/browser';
import type { ChromiumWithTifa } from './chromium.ts';
import { activeTab } from './settled.ts';

/** In the worker, where the function below runs. */
declare const chrome: {
  tabs: typeof browser.tabs;
  commands: { onCommand: { dispatch: (name: string, tab: unknown) => void } };
};

/** Gives a command of the manifest, as the browser does at its key: keys that a test presses do not reach the browser. */
export async function command(tifa: ChromiumWithTifa, name: string): Promise<void> {
  const worker = await tifa.worker();
  const tab = await activeTab(worker);
  await worker.evaluate(
    async ([wanted, id]) => chrome.commands.onCommand.dispatch(wanted, await chrome.tabs.get(id)),
    [name, tab] as const,
  );
}
