import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';

interface Whereabouts {
  /** Environment variable that names the executable and wins over everything else. */
  env: string;
  /** Names looked for on PATH, then full paths, in this order. */
  commands: readonly string[];
  paths: () => readonly string[];
  debian: string;
}

const PROGRAMS = process.env['PROGRAMFILES'] ?? 'C:\\Program Files';

const WHEREABOUTS: Record<BrowserName, Whereabouts> = {
  chromium: {
    env: 'TIFA_CHROMIUM',
    // Not Google Chrome, which since version 137 ignores --load-extension.
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
    paths: () => [
      // What `npx playwright-core install chromium` downloads.
      playwright.executablePath(),
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(process.env['LOCALAPPDATA'] ?? PROGRAMS, 'Chromium\\Application\\chrome.exe'),
    ],
    debian: 'chromium',
  },
  firefox: {
    env: 'TIFA_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: () => [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(PROGRAMS, 'Mozilla Firefox\\firefox.exe'),
    ],
    debian: 'firefox-esr',
  },
};

const CJK_FONTS = 'fonts-noto-cjk';

/** Path of the browser's executable, or undefined. Throws where the environment names one that is not there. */
function findBrowser(name: BrowserName): string | undefined {
  const { env, commands, paths } = WHEREABOUTS[name];
  const named = process.env[env];
  if (named && !existsSync(named))
    throw new Error(`${env}=${named}: no such file; correct it or unset it`);
  return named || [...commands.flatMap(onPath), ...paths()].find((path) => existsSync(path));
}

/**
 * Path of the browser's executable. Where it or a Chinese font is missing, both are installed with apt
 * if that is allowed (Debian or Ubuntu, as root); else throws one line that says what to install.
 */
export function ensureBrowser(name: BrowserName): string {
  const missing = findBrowser(name) ? [] : [WHEREABOUTS[name].debian];
  if (isDebianRoot() && !hasChineseFont()) missing.push(CJK_FONTS);
  if (missing.length > 0 && isDebianRoot()) installWithApt(missing);
  return requireBrowser(name);
}

function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path) return path;
  const { env, debian } = WHEREABOUTS[name];
  throw new Error(
    `No ${name} found: install it (on Debian: apt-get install ${debian} ${CJK_FONTS}) or name its executable in ${env}`,
  );
}

function onPath(command: string): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command));
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false; // No fontconfig: then no font either.
  }
}

function installWithApt(packages: readonly string[]): void {
  process.stderr.write(`Installing ${packages.join(', ')} with apt, which takes a minute or two\n`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Standard output goes to stderr as well: it is progress, not a result. */
function apt(...args: string[]): void {
  execFileSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * 60_000,
  });
}
