/** The words of the popup in English. */

export const popup = {
  title: 'Tifa: phrases of official notices',
  room: 'Reading room',
  beside: 'Beside the page',
};
