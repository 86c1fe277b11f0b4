/** The language of the surfaces: the one that the reader has chosen, or the nearest to his browser's. */
import { browser } from '@wxt-dev/browser';
import type { Language } from '../ui/words/language.ts';
import type { Settings } from './settings.ts';
import { loadSettings, watchSettings } from './store.ts';

/**
 * Calls `speak` with the browser's language at once, so that nobody waits for the storage, and again
 * where the settings ask for another, until `signal` aborts. Settles when the settings are known.
 */
export async function followLanguage(
  speak: (language: Language) => void,
  signal: AbortSignal,
): Promise<void> {
  const tag = browser.i18n.getUILanguage();
  let spoken = nearest(tag);
  const say = (settings: Settings): void => {
    const next = spokenIn(settings, tag);
    if (next !== spoken) speak((spoken = next));
  };
  speak(spoken);
  watchSettings(say, signal);
  say(await loadSettings());
}

/** What the settings ask for, with `tag` (BCP 47) as the language of the browser. */
export function spokenIn({ language }: Pick<Settings, 'language'>, tag: string): Language {
  return language === 'browser' ? nearest(tag) : language;
}

/** `zh-HK` is `zh-Hant-HK` in full; English where none of ours is near. */
function nearest(tag: string): Language {
  const { language, script } = maximised(tag);
  if (language !== 'zh') return 'en';
  return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}

/** Chrome writes some tags with `_`, and no tag is worth an error. */
function maximised(tag: string): Pick<Intl.Locale, 'language' | 'script'> {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return { language: 'und' };
  }
}
