import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtExtension, ROOT } from '../e2e/extension.ts';

const listing = readFileSync(join(ROOT, '.store/listing.md'), 'utf8');
const permissions = readFileSync(join(ROOT, '.store/permissions.md'), 'utf8');

test.for(['en', 'zh_CN', 'zh_TW'])(
  'the short description in %s fits the stores, and is the one of the store texts',
  (locale) => {
    const path = join(builtExtension('chrome-mv3'), '_locales', locale, 'messages.json');
    const { description } = JSON.parse(readFileSync(path, 'utf8'));
    expect(description.message.length).toBeLessThanOrEqual(132);
    expect(listing).toContain(`\n${description.message}\n`);
  },
);

test.for(['chrome-mv3', 'firefox-mv3'] as const)(
  'every permission of %s has its reason written down',
  (target) => {
    const manifest = JSON.parse(
      readFileSync(join(builtExtension(target), 'manifest.json'), 'utf8'),
    );
    const asked = [...manifest.permissions, ...manifest.host_permissions];
    expect(asked.filter((one) => !permissions.includes(`\n| \`${one}\``))).toEqual([]);
  },
);
