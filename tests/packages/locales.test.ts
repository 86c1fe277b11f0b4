import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtExtension } from '../e2e/extension.ts';

const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;
const LOCALES = ['en', 'zh_CN', 'zh_TW'] as const;
/** Of a description, as the stores have it. */
const LONGEST = 132;

type Messages = Record<string, { message: string }>;

for (const target of TARGETS) {
  const read = (file: string) => readFileSync(join(builtExtension(target), file), 'utf8');
  const messages = (locale: string): Messages =>
    JSON.parse(read(`_locales/${locale}/messages.json`));

  test(`what the manifest of ${target} asks for is there in every language, and nothing else`, () => {
    const asked = Array.from(read('manifest.json').matchAll(/__MSG_(\w+)__/g), ([, name]) => name);
    expect(asked.length).toBeGreaterThan(3);
    for (const locale of LOCALES) {
      expect(new Set(Object.keys(messages(locale))), locale).toEqual(new Set(asked));
    }
  });

  test(`stores take the description of ${target}`, () => {
    for (const locale of LOCALES) {
      const description = messages(locale)['description']?.message ?? '';
      expect(description.length, locale).toBeGreaterThan(20);
      expect(description.length, locale).toBeLessThanOrEqual(LONGEST);
    }
  });
}
