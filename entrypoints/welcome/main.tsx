/** The page that asks for leave to read pages, where the browser has not granted it. */
import { render } from 'preact';
import { askToBeAllowed, followAllowed } from '../settings/allowed.ts';
import { followLanguage } from '../settings/language.ts';
import type { Language } from '../ui/words/language.ts';
import { LanguageContext } from '../ui/words/speaking.ts';
import { Welcome } from './Welcome.tsx';

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());

const root = document.getElementById('welcome');
let language: Language = 'en';
let allowed: boolean | undefined;

function draw(): void {
  if (!root) return;
  document.documentElement.lang = language;
  render(
    <LanguageContext.Provider value={language}>
      <Welcome allowed={allowed} ask={() => void askToBeAllowed()} />
    </LanguageContext.Provider>,
    root,
  );
}

void followLanguage((spoken) => {
  language = spoken;
  draw();
}, closing.signal);
void followAllowed((now) => {
  allowed = now;
  draw();
}, closing.signal);
