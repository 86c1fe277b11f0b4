import { expect, test } from 'vitest';
import type { Where } from '../../entrypoints/settings/settings.ts';
import { isOn, siteMeant, siteOf, switchSite } from '../../entrypoints/settings/sites.ts';

const EXCEPT: Where = { mode: 'except', except: ['people.com.cn'], only: ['gov.cn'] };
const ONLY: Where = { ...EXCEPT, mode: 'only' };

test.each([
  ['http://www.people.com.cn/n1/2020.html', 'people.com.cn'],
  ['https://opinion.people.com.cn:8080/', 'opinion.people.com.cn'],
  ['file:///home/reader/notice.html', 'file:'],
  ['http://www./', 'www.'],
  ['about:blank', 'about:'],
  ['no address', ''],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

test.each([
  ['people.com.cn', 'people.com.cn'],
  [' www.People.com.cn ', 'people.com.cn'],
  ['people.com.cn:8080', 'people.com.cn'],
  ['https://people.com.cn/n1/2020.html', 'people.com.cn'],
  ['people.com.cn/n1', 'people.com.cn'],
  ['localhost', 'localhost'],
  ['file:///home/reader', 'file:'],
  ['file:', 'file:'],
  ['', undefined],
  ['two words', undefined],
])('by “%s” a reader means the site %s', (typed, site) => {
  expect(siteMeant(typed)).toBe(site);
});

test.each([
  [EXCEPT, 'people.com.cn', false],
  [EXCEPT, 'opinion.people.com.cn', false],
  [EXCEPT, 'notpeople.com.cn', true],
  [EXCEPT, 'com.cn', true],
  [ONLY, 'hubei.gov.cn', true],
  [ONLY, 'people.com.cn', false],
  [ONLY, '', false],
])('with %j, on %s Tifa reads: %s', (where, site, on) => {
  expect(isOn(where, site)).toBe(on);
});

test.each([
  [EXCEPT, 'xinhuanet.com'],
  [EXCEPT, 'opinion.people.com.cn'],
  [ONLY, 'xinhuanet.com'],
  [ONLY, 'hubei.gov.cn'],
])('with %j, %s is off when it is switched off, and on when it is switched on', (where, site) => {
  expect(isOn(switchSite(where, site, false), site)).toBe(false);
  expect(isOn(switchSite(where, site, true), site)).toBe(true);
});

test('switching a site off twice lists it once', () => {
  const off = switchSite(switchSite(EXCEPT, 'a.example', false), 'a.example', false);
  expect(off.except).toEqual(['people.com.cn', 'a.example']);
});

test('the list that does not hold is left alone', () => {
  expect(switchSite(ONLY, 'gov.cn', false)).toEqual({ ...ONLY, only: [] });
});
