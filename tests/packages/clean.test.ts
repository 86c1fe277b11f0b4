import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../e2e/build.ts';
import { builtExtension } from '../e2e/extension.ts';
import { filesOf } from './bundles.ts';
import { copySources, removeCopy } from './copy.ts';

let copy: string;
let output: string;

beforeAll(async () => {
  copy = await copySources();
  output = build(copy);
});

afterAll(() => removeCopy(copy));

test.for(['chrome-mv3', 'firefox-mv3'] as const)(
  'whoever builds %s from the sources, wherever, gets it byte for byte',
  (target) => {
    const here = hashes(builtExtension(target));
    expect(here.length).toBeGreaterThan(10);
    expect(hashes(join(output, target))).toEqual(here);
  },
);

function hashes(folder: string): string[] {
  return filesOf(folder).map(
    ({ path, bytes }) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`,
  );
}
