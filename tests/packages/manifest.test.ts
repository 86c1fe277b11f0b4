import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtExtension, ROOT } from '../e2e/extension.ts';

const { version }: { version: string } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);

/** Whoever asks a reader for more than this changes these lines, and .store/permissions.md with them. */
const ALLOWED = {
  manifest_version: 3,
  name: 'Tifa 提法',
  description: '__MSG_description__',
  default_locale: 'en',
  version,
  icons: {
    16: 'icons/16.png',
    32: 'icons/32.png',
    48: 'icons/48.png',
    128: 'icons/128.png',
  },
  host_permissions: ['<all_urls>'],
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+N', mac: 'MacCtrl+Shift+N' } },
    'open-card': {
      description: '__MSG_openCard__',
      suggested_key: { default: 'Alt+M', mac: 'MacCtrl+Shift+M' },
    },
    'previous-mark': {
      description: '__MSG_previousMark__',
      suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Shift+Comma' },
    },
    'next-mark': {
      description: '__MSG_nextMark__',
      suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Shift+Period' },
    },
    'open-room': { description: '__MSG_openRoom__' },
  },
  omnibox: { keyword: 'tifa' },
  content_security_policy: {
    extension_pages: [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  },
  options_ui: { open_in_tab: true, page: 'options.html' },
  action: { default_title: 'Tifa 提法', default_popup: 'popup.html' },
  content_scripts: [
    {
      matches: ['<all_urls>'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle',
      js: ['content-scripts/content.js'],
    },
  ],
};

test('Chromium is asked for this and nothing else', () => {
  expect(manifestOf('chrome-mv3')).toEqual({
    ...ALLOWED,
    minimum_chrome_version: '135',
    permissions: ['contextMenus', 'scripting', 'storage', 'sidePanel'],
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  });
});

test('Firefox is asked for this and nothing else, and told that nothing is collected', () => {
  expect(manifestOf('firefox-mv3')).toEqual({
    ...ALLOWED,
    browser_specific_settings: {
      gecko: {
        id: 'tifa@tifa.example',
        strict_min_version: '150.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    permissions: ['contextMenus', 'scripting', 'storage'],
    background: { scripts: ['background.js'] },
    sidebar_action: {
      default_panel: 'sidepanel.html',
      default_title: 'Tifa 提法',
      open_at_install: false,
    },
  });
});

test.for(['chrome-mv3', 'firefox-mv3'] as const)(
  'no page can load a file of %s or send it a message',
  (target) => {
    expect(manifestOf(target)).not.toHaveProperty('web_accessible_resources');
    expect(manifestOf(target)).not.toHaveProperty('externally_connectable');
  },
);

function manifestOf(target: 'chrome-mv3' | 'firefox-mv3'): unknown {
  return JSON.parse(readFileSync(join(builtExtension(target), 'manifest.json'), 'utf8'));
}
