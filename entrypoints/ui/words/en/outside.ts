/** The words in the browser itself, in English. */

export const outside = {
  /** In the address bar, once it searches with Tifa. */
  omnibox: 'Search the notices of Tifa',
  /** In the menu of a selection; the browser puts the selected words for %s. */
  menu: 'Search Tifa for “%s”',
};
