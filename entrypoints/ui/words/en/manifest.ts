/** The words of the manifest in English. Stores take at most 132 characters of description. */

export const manifest = {
  description:
    'Marks the directive phrases of Chinese official language and shows which notices hold them.',
  openCard: 'Open the card of the mark at hand',
  previousMark: 'Go to the previous mark on the page',
  nextMark: 'Go to the next mark on the page',
  openRoom: 'Open the reading room',
};
