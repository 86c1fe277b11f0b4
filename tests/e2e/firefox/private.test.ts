import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsPage } from '../demonstration.ts';
import { inWindow } from '../firefox-window.ts';
import { openFirefox, type FirefoxWithTifa } from '../firefox.ts';
import { countMarks, waitForMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';

let tifa: FirefoxWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': newsPage() } });
  tifa = await openFirefox({ prefs: { 'browser.privatebrowsing.autostart': true } });
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

test('a private window is read where the reader lets Tifa in, and not before', async () => {
  const before = await tifa.newPage(site.origin);
  expect(countMarks(await waitForMarks(before, 1_500))).toBe(0);
  await letIntoPrivateWindows();
  const after = await tifa.newPage(site.origin);
  expect(countMarks(await waitForMarks(after))).toBeGreaterThan(0);
});

/** What Firefox's page of add-ons does where the reader allows it. */
async function letIntoPrivateWindows(): Promise<void> {
  await inWindow(
    tifa.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const id = ${JSON.stringify(tifa.extensionId)};
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      const addon = await AddonManager.getAddonByID(id);
      await addon.reload();
    })()`,
  );
}
