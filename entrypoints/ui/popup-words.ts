/** The words that only the popup has. */

export const POPUP_WORDS = {
  title: 'Tifa: phrases of official notices',
  room: 'Reading room',
  beside: 'Beside the page',
};
