import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../e2e/extension.ts';

interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  optional?: boolean;
  os?: string[];
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}

/** What goes into the extension is permissive; what only builds and tests it may ask for more. */
const SHIPPED_LICENCES = ['MIT', 'Apache-2.0', 'MPL-2.0', 'MIT AND Apache-2.0'];
const LICENCES = [
  ...SHIPPED_LICENCES,
  '0BSD',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'Python-2.0',
  'Zlib',
];

const manifest: Manifest = JSON.parse(read('package.json'));
const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every dependency is named by one exact version, and the lockfile holds that one', () => {
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(asked.length).toBeGreaterThan(20);
  for (const [name, version] of asked) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
  for (const version of Object.values(manifest.overrides)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test('every package has a licence that lets us use it as we do', () => {
  const refused = packages.filter(([, { license = '', dev, devOptional }]) => {
    const allowed = dev || devOptional ? LICENCES : SHIPPED_LICENCES;
    return !isAllowed(license, allowed);
  });
  expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('every package is told by its content, and comes from no place of its own', () => {
  const unknown = packages.filter(
    ([, { integrity, optional, os }]) => !integrity && !(optional && os),
  );
  expect(unknown.map(([path]) => path)).toEqual([]);
  for (const [path, { resolved, link, integrity }] of packages) {
    expect(link, path).toBeUndefined();
    if (integrity) expect(integrity, path).toMatch(/^sha512-/);
    if (resolved) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
  }
});

test('one package runs a script when it is installed: the Node that the project brings', () => {
  const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripts.map(([path]) => path)).toEqual(['node_modules/node']);
});

test.for([
  ['MIT', true],
  ['GPL-3.0', false],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND GPL-3.0-or-later)', false],
  ['', false],
] as const)('a licence of %j is allowed: %j', ([license, allowed]) => {
  expect(isAllowed(license, LICENCES)).toBe(allowed);
});

/** Of alternatives one suffices; of what holds together, all count. */
function isAllowed(license: string, allowed: readonly string[]): boolean {
  if (allowed.includes(license)) return true;
  const bare = license.replaceAll(/[()]/g, '');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((one) => allowed.includes(one));
  return bare.split(' AND ').every((one) => allowed.includes(one));
}

function read(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}
