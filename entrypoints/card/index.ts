/** The script of the cards, which the page side has brought when the reader first comes to a mark. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCards } from './cards.ts';

export default defineUnlistedScript(() => {
  globalThis.tifaCards = createCards;
});
