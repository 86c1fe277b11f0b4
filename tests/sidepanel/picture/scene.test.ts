import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../corpus/library.ts';
import { geometryOf } from '../../../entrypoints/sidepanel/picture/geometry.ts';
import { hatchPath } from '../../../entrypoints/sidepanel/picture/paths.ts';
import { sceneOf } from '../../../entrypoints/sidepanel/picture/scene.ts';
import { sheetOf } from '../../../entrypoints/sidepanel/picture/sheet.ts';
import { svgOf } from '../../../entrypoints/sidepanel/picture/svg.ts';

const library = openLibrary();
const rungs = library.cite('guanche-zhongyao-zhishi');

describe('the picture of a ladder', () => {
  const { rows, nodes } = geometryOf(rungs, () => 120);

  test('keeps a level in sight that nobody speaks from', () => {
    expect(rows.map(({ level }) => level)).toEqual(['central', 'province', 'city']);
  });

  test('draws a date that is not stated as a span without an end', () => {
    const open = nodes.filter((node) => node.open).map(({ rung }) => rung.notice.id);
    expect(open).toEqual(['shaoxing-2020']);
  });

  test('shows every way in which a notice has the phrase', () => {
    const xinyang = nodes.find(({ rung }) => rung.notice.id === 'xinyang-2020-01-26');
    expect(xinyang?.kinds).toEqual(['verbatim', 'altered']);
  });

  test('lets no label cover another', () => {
    for (const a of nodes) {
      for (const b of nodes) {
        if (a === b || a.y !== b.y || a.x > b.x) continue;
        expect(Math.max(a.x + 120, a.until ?? 0)).toBeLessThanOrEqual(b.x);
      }
    }
  });

  test('can be drawn for every phrase of the corpus', () => {
    for (const id of library.phrases.keys()) {
      const { width, height, links } = sceneOf(library.cite(id), 'en');
      expect(links.length).toBeGreaterThan(0);
      expect(Number.isFinite(width + height)).toBe(true);
    }
  });
});

test('a file of the picture holds its words, says of which phrase it is, and any title is safe in it', () => {
  const sheet = sheetOf(sceneOf(rungs, 'zh-Hans'), '指示精神', 'the guiding principles & so on');
  const svg = svgOf(sheet, 'a < b & "c"');
  expect(svg).toContain('>指示精神</text>');
  expect(svg).toContain('>the guiding principles &amp; so on</text>');
  expect(svg).toContain('<title>a &lt; b &amp; "c"</title>');
  expect(svg).toContain('中共绍兴市委');
  expect(svg).not.toMatch(/NaN|undefined|href/);
});

test('a file of the picture has room for a long phrase over it', () => {
  const scene = sceneOf(rungs, 'en');
  const long = sheetOf(scene, '指示'.repeat(60), 'short');
  expect(long.width).toBeGreaterThan(120 * 18);
  expect(sheetOf(scene, '指示', 'short').width).toBe(scene.width + 24);
});

test('hatching stays inside its frame', () => {
  const numbers = hatchPath(10, 20, 50, 12).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g);
  for (const [, x, y] of numbers) {
    expect(Number(x)).toBeGreaterThanOrEqual(10);
    expect(Number(x)).toBeLessThanOrEqual(60);
    expect(Number(y)).toBeGreaterThanOrEqual(20);
    expect(Number(y)).toBeLessThanOrEqual(32);
  }
});
