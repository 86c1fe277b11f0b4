/** The librarian: opens the library when it is first asked, and answers the page side and the browser. */
import { defineBackground } from 'wxt/utils/define-background';
import { openLibrary } from '../../corpus/library.ts';
import { readOpenTabs } from './bring.ts';
import { answerCalls } from './calls.ts';
import { answerCommands } from './commands.ts';
import { answerOmnibox } from './omnibox.ts';
import { offerSearch } from './selection.ts';

export default defineBackground(() => {
  const library = openLibrary();
  answerCalls(library);
  answerCommands();
  answerOmnibox(library);
  offerSearch();
  readOpenTabs();
});
