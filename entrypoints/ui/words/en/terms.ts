/** The terms of the trade in English. */
import type { Level, MatchKind, NoticeKind, Theme } from '../../../../corpus/notice.ts';
import { counted } from './count.ts';

export const terms = {
  levels: {
    central: 'Centre',
    province: 'Province',
    city: 'City',
    county: 'County',
    grassroots: 'Grassroots',
  } satisfies Record<Level, string>,
  kinds: {
    notice: 'Notice',
    report: 'Newspaper report',
    commentary: 'Commentary',
  } satisfies Record<NoticeKind, string>,
  matches: {
    verbatim: 'Word for word',
    'same-wording': 'Same words, other script or punctuation',
    altered: 'Altered: words missing, added, replaced or moved',
  } satisfies Record<MatchKind, string>,
  /** The same in as few words as beside a sign. */
  signs: {
    verbatim: 'word for word',
    'same-wording': 'same words, other script or punctuation',
    altered: 'altered',
  } satisfies Record<MatchKind, string>,
  themes: {
    loyalty: 'Political loyalty',
    leadership: 'Party leadership',
    responsibility: 'Responsibility',
    mission: 'Mission',
    organisation: 'Party organisation',
    cadres: 'Cadres',
    discipline: 'Discipline',
    mobilisation: 'Mobilisation',
    prevention: 'Prevention and control',
    masses: 'The masses',
    morale: 'Morale',
  } satisfies Record<Theme, string>,
  counts: {
    notices: (count: number): string => counted(count, 'notice'),
    phrases: (count: number): string => counted(count, 'phrase'),
    places: (count: number): string => counted(count, 'place'),
    days: (count: number): string => counted(count, 'day'),
  },
  shares: { under: 'under 1%', over: 'over 99%' },
  dates: {
    unstated: 'date not stated',
    unstatedFrom: (day: string): string => `date not stated (${day} or later)`,
    noneStated: 'none stated',
    span: (from: string, to: string): string => `${from} to ${to}`,
    undated: (notices: number): string => `${counted(notices, 'notice')} without a stated date`,
  },
  /** How many days a notice follows the first that has the phrase. */
  lag: {
    first: 'first in the corpus',
    earliest: 'earliest with a date',
    sameDay: 'same day as the first',
    later: (days: number): string => `${counted(days, 'day')} after the first`,
    before: (days: number): string => `${counted(days, 'day')} before the first`,
  },
  extent: {
    notices: 'Notices',
    phrases: 'Phrases',
    dates: 'Dates',
    levels: 'Levels',
    issuers: 'Issuers',
  },
  /** Between the members of a list. */
  comma: ', ',
  /** Between sentences that are read aloud. */
  stop: '. ',
  /** Where notices are not shown in the script that they were issued in. */
  converted: {
    simplified: 'Shown in Simplified script, converted by Tifa. Copies are as issued.',
    traditional: 'Shown in Traditional script, converted by Tifa. Copies are as issued.',
  },
};
