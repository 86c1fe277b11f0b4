/** The words of the settings in English. */

export const settings = {
  title: 'Settings',
  lead: 'Every change takes effect at once, in every open page.',
  notStored: 'The browser could not store this change.',
  files: 'Files on this computer',
  /** On the surfaces that speak of a page. */
  site: {
    read: (site: string): string => `Tifa on ${site}`,
    off: 'Tifa is switched off on this site. Nothing of it is read.',
  },
  where: {
    title: 'Where Tifa reads',
    except: 'On every site, except these',
    only: 'Only on these sites',
    everywhere: 'None: Tifa reads on every site.',
    nowhere: 'None yet: Tifa reads nowhere.',
    remove: (site: string): string => `Remove ${site} from the list`,
    add: 'Another site',
    note: 'A site stands for its subdomains, too.',
    put: 'Add',
    noSite: 'This is not a site. Write it like people.com.cn.',
  },
  marks: {
    title: 'Marks',
    shape: 'The line tells how close the words are',
    colour: 'The colour tells',
    colours: { rarity: 'how rare a phrase is', theme: 'its theme', one: 'nothing' },
    rarities: {
      rare: 'in one notice',
      shared: 'in several notices',
      common: 'in nearly all notices',
    },
    common: 'Phrases that stand in nearly all notices',
    commons: { faint: 'fainter than the others', same: 'like the others', hidden: 'not marked' },
    themes: 'Themes that are marked',
  },
  opening: {
    title: 'What opens a card',
    hover: 'the pointer at rest on a mark',
    click: 'a click on a mark',
    alt: 'the pointer on a mark while Alt is held',
    ctrl: 'the pointer on a mark while Ctrl is held',
    note: 'A tap, the keyboard on a link and the key below open it as well.',
  },
  script: {
    title: 'Script of the notices',
    issued: 'as issued',
    simplified: 'Simplified',
    traditional: 'Traditional',
    note: 'For reading on cards, in search and in the reading room. What you copy stays as issued.',
  },
  around: {
    title: 'Around the page',
    badge: 'Number of phrases on the toolbar button',
    map: 'Map of the marks at the right edge of the page',
    mapNote: 'It puts one element of its own into every page that has marks.',
  },
  language: { title: 'Language', browser: 'the browser’s' },
  keys: {
    title: 'Keys',
    none: 'none',
    change: 'Change keys',
    names: {
      _execute_action: 'Open Tifa',
      'open-card': 'Card of the mark at hand',
      'previous-mark': 'Previous mark',
      'next-mark': 'Next mark',
      'open-room': 'Reading room',
    },
  },
  file: {
    title: 'All settings',
    save: 'Save as a file',
    load: 'Load from a file',
    reset: 'Back to the defaults',
    undo: 'Undo',
    loaded: 'The settings in the file are now in use.',
    isReset: 'The defaults are back in use.',
    undone: 'Undone: the settings are as they were.',
    /** `expected` is as a programmer writes it. */
    wrong: (place: string, found: string, expected: string): string =>
      `Nothing was changed. The file has ${found} at “${place}”, where ${expected} is expected. Correct it and load it again.`,
    unknown: (place: string): string =>
      `Nothing was changed. The file has “${place}”, which Tifa does not know. Take it out and load it again.`,
    foreign:
      'Nothing was changed. This is not a file of Tifa’s settings. Choose one that was saved here.',
  },
};
