import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtExtension, ROOT } from '../e2e/extension.ts';

/**
 * What Tifa cannot do without, how its sources name it, and since which version it is there, after
 * MDN's browser-compat-data 8.1. What only makes a page prettier is left out.
 */
const NEEDED = [
  ['underlines in ::highlight()', /::highlight\(.*\) \{ text-decoration/, 105, 146],
  ['caretPositionFromPoint that sees into shadow roots', /\{ shadowRoots \}/, 128, 150],
  ['scheduler.postTask', /scheduler\.postTask/, 94, 142],
  ['light-dark()', /light-dark\(/, 123, 120],
  ['Map.groupBy', /Map\.groupBy/, 117, 119],
  ['AbortSignal.any', /AbortSignal\.any/, 116, 124],
  ['popover', /showPopover\(/, 114, 125],
  ['toSorted', /\.toSorted\(/, 110, 115],
  ['content scripts in about:, blob: and data: frames', /matchOriginAsFallback/, 99, 128],
  ['sidePanel.open', /sidePanel\.open/, 116, 0],
  ['data_collection_permissions', /data_collection_permissions/, 0, 140],
] as const;

const sources = [
  readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'),
  ...readdirSync(join(ROOT, 'entrypoints'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .map((path) => readFileSync(join(ROOT, 'entrypoints', path), 'utf8')),
];

test.for(NEEDED)('the oldest browsers that are asked for have %s', ([, use, chrome, firefox]) => {
  expect(sources.some((source) => use.test(source))).toBe(true);
  expect(Number(minimum('chrome-mv3'))).toBeGreaterThanOrEqual(chrome);
  expect(Number(minimum('firefox-mv3'))).toBeGreaterThanOrEqual(firefox);
});

test('the README names the same versions', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme).toContain(`(${Number(minimum('chrome-mv3'))} or newer)`);
  expect(readme).toContain(`(${Number(minimum('firefox-mv3'))} or newer)`);
});

function minimum(target: 'chrome-mv3' | 'firefox-mv3'): string {
  const manifest = JSON.parse(readFileSync(join(builtExtension(target), 'manifest.json'), 'utf8'));
  return (
    manifest.minimum_chrome_version ?? manifest.browser_specific_settings.gecko.strict_min_version
  );
}
