/** What a reader does to Tifa on the browser's own page of extensions. */
import type { ChromiumWithTifa } from './chromium.ts';

/** Chromium gives these to that page alone. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>;
    updateExtensionConfiguration: (change: {
      extensionId: string;
      incognitoAccess: boolean;
    }) => Promise<void>;
    reload: (id: string, options: { failQuietly: boolean }) => Promise<void>;
  };
  management: { setEnabled: (id: string, on: boolean) => Promise<void> };
};

/** Does to Tifa what an update does: it goes and comes again, while the tabs stay open. */
export function updateTifa(tifa: ChromiumWithTifa): Promise<void> {
  return come(tifa, (id) => chrome.developerPrivate.reload(id, { failQuietly: true }));
}

/** Switches Tifa off and on again, while the tabs stay open. */
export function restartTifa(tifa: ChromiumWithTifa): Promise<void> {
  return come(tifa, async (id) => {
    await chrome.management.setEnabled(id, false);
    await chrome.management.setEnabled(id, true);
  });
}

/** Lets Tifa into private windows, for which it goes and comes again. */
export function letIntoPrivateWindows(tifa: ChromiumWithTifa): Promise<void> {
  return come(tifa, (extensionId) =>
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
  );
}

async function come(tifa: ChromiumWithTifa, act: (id: string) => Promise<void>): Promise<void> {
  const page = await tifa.newPage('chrome://extensions');
  // Without it Chromium does not start again what was loaded from a folder.
  await page.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  // The old worker may be there for a while beside the new one, and would be taken for it.
  const gone = (await tifa.worker()).waitForEvent('close');
  const came = tifa.context.waitForEvent('serviceworker');
  await page.evaluate(act, tifa.extensionId);
  await Promise.all([gone, came]);
  await page.close();
}
