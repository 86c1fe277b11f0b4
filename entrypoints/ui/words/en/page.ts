/** The words of “This page” in English. */
import { digits } from '../digits.ts';
import { counted } from './count.ts';

export const page = {
  title: 'On this page',
  reading: 'Reading the page …',
  stillReading: 'Still reading: more may come.',
  paused:
    'This page changes its text faster than it can be read without slowing it down. What came last is read within a minute.',
  none: 'No phrase of the corpus stands on this page.',
  noChinese: 'There is no Chinese text on this page.',
  pdf: 'Tifa cannot read PDF files.',
  pdfWhy: 'Browsers close them to extensions. What you copy out of the file can be read here.',
  pasted: {
    label: 'Text from the page',
    how: 'Copy it there and paste it here.',
    none: 'No phrase of the corpus stands in this text.',
  },
  unreadable: 'Tifa cannot read this page.',
  unreadableWhy:
    'Browser pages, extension stores and PDF files are closed to extensions. A page that was open before Tifa was installed or updated can be read after a reload.',
  searched: 'What was searched',
  searchable: 'What can be searched',
  show: 'Show on page',
  showNext: 'Show next',
  times: (count: number): string => `${digits(count)}×`,
  sum: (phrases: number, places: number): string =>
    `${counted(phrases, 'phrase')} in ${counted(places, 'place')}`,
  picture: 'Ladder as a picture',
  order: {
    label: 'Order of the phrases',
    reading: 'As on the page',
    theme: 'By theme',
  },
  steps: {
    label: 'Through all marks',
    previous: 'Previous mark',
    next: 'Next mark',
    atAloud: (place: number, places: number): string =>
      `Mark ${digits(place)} of ${digits(places)}`,
  },
  /** Shares come in words: `12%`, `under 1%`. */
  trace: {
    title: 'Shared with notices',
    tracing: 'Comparing the text with the notices …',
    /** `shortest`: characters, without which a stretch is none. */
    none: (notices: number, shortest: number): string =>
      `No stretch of ${digits(shortest)} characters or more stands word for word in any of the ${counted(notices, 'notice')}.`,
    coverage: (share: string): string => `${share} of the text stands in notices.`,
    noNearest: 'Too little of it to say which notice is the nearest.',
    nearest: 'Nearest notice',
    reprint: 'This page reprints a notice',
    share: (share: string, held: string): string =>
      `${share} of this page; the page holds ${held} of the notice.`,
    parallel: 'Read side by side',
    strip: (share: string, nearest: string): string =>
      `The text from beginning to end: ${share} stands in notices, ${nearest} in the nearest.`,
    inNearest: 'in the nearest notice',
    inOthers: 'in other notices',
    telling: 'Longest and rarest shared stretches',
    chars: (count: number): string => counted(count, 'character'),
    only: 'only in',
    alsoIn: (others: number): string => `and ${counted(others, 'more notice', 'more notices')}`,
  },
};
