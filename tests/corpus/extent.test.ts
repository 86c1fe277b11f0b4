import { expect, test } from 'vitest';
import type { NoticeFacts } from '../../corpus/ladder.ts';
import { extentOf } from '../../corpus/extent.ts';
import { facts } from '../facts.ts';

const notice = (id: string, issuer: string, date: string | null): NoticeFacts =>
  facts({ id, issuer, date, level: issuer === '中共中央' ? 'central' : 'city' });

test('says who speaks, from when to when, and how many do not say when', () => {
  const notices = [
    notice('a', '中共中央', '2020-01-28'),
    notice('b', '中共宁波市委', '2020-01-26'),
    notice('c', '中共宁波市委', null),
  ];
  expect(extentOf(notices, 7)).toMatchObject({
    notices: 3,
    phrases: 7,
    levels: ['central', 'city'],
    issuers: ['中共中央', '中共宁波市委'],
    earliest: { date: '2020-01-26' },
    latest: { date: '2020-01-28' },
    undated: 1,
  });
});

test('has no dates where no notice has one', () => {
  const extent = extentOf([notice('c', '中共宁波市委', null)], 0);
  expect(extent).not.toHaveProperty('earliest');
  expect(extent).not.toHaveProperty('latest');
});
