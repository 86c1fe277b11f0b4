/** The words of the welcome page in English. */

export const welcome = {
  asking:
    'Your browser leaves it to you which pages an extension reads. Tifa may read none yet, so nothing is marked.',
  allow: 'Let Tifa read pages',
  promise:
    'It reads them for phrases of official notices, on this machine. It makes no network request and keeps no page. You can withdraw the permission at any time in the browser’s settings for extensions.',
  without: 'Search and the reading room work without it.',
  allowed: 'Tifa reads with you now. Words that it underlines are known from official notices.',
  begin: 'Rest the pointer on them to see from which.',
  room: 'Open the reading room',
  missing: 'Tifa may not read pages yet.',
};
