/** The librarian: opens the library when it is first asked, and answers the page side and the browser. */
import { defineBackground } from 'wxt/utils/define-background';
import { openLibrary } from '../../corpus/library.ts';
import { followLanguage } from '../settings/language.ts';
import { countFrames } from './badge.ts';
import { readOpenTabs } from './bring.ts';
import { answerCalls } from './calls.ts';
import { answerCommands } from './commands.ts';
import { answerOmnibox, nameOmnibox } from './omnibox.ts';
import { answerSelection, offerSelection } from './selection.ts';
import { welcomeReader } from './welcome.ts';

export default defineBackground(() => {
  const library = openLibrary();
  answerCalls(library);
  countFrames();
  answerCommands();
  answerOmnibox(library);
  answerSelection();
  readOpenTabs();
  welcomeReader();
  const { signal } = new AbortController();
  void followLanguage((language) => {
    nameOmnibox(language);
    offerSelection(language);
  }, signal);
});
