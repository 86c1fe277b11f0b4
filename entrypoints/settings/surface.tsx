/** A surface of the extension, drawn as the reader has decided and again whenever he decides anew. */
import { browser } from '@wxt-dev/browser';
import { type ComponentChildren, createContext, render } from 'preact';
import { useContext } from 'preact/hooks';
import { LanguageContext, SourceLanguageContext } from '../ui/words/speaking.ts';
import { spokenIn } from './language.ts';
import { DEFAULTS, readSettings, type Settings } from './settings.ts';
import { loadSettings, watchSettings } from './store.ts';

const SettingsContext = createContext<Settings>(DEFAULTS);

/** The settings that hold. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}

/** Draws `content` into `root` at once, and again whenever the settings turn out otherwise, until `signal` aborts. */
export function drawSurface(root: Element, content: ComponentChildren, signal: AbortSignal): void {
  let drawn: string | undefined;
  const draw = (settings: Settings): void => {
    const text = JSON.stringify(settings);
    if (text === drawn) return;
    drawn = text;
    remember(text);
    const language = spokenIn(settings, browser.i18n.getUILanguage());
    document.documentElement.lang = language;
    render(
      <SettingsContext.Provider value={settings}>
        <LanguageContext.Provider value={language}>
          <SourceLanguageContext.Provider value={sourceLanguage(settings)}>
            {content}
          </SourceLanguageContext.Provider>
        </LanguageContext.Provider>
      </SettingsContext.Provider>,
      root,
    );
  };
  watchSettings(draw, signal);
  draw(remembered());
  void loadSettings().then(draw);
}

/** Notices are kept in Simplified script, whatever they were issued in. */
function sourceLanguage({ script }: Settings): 'zh-Hans' | 'zh-Hant' {
  return script === 'traditional' ? 'zh-Hant' : 'zh-Hans';
}

const KEY = 'settings';

/**
 * The settings as the last surface had them. The storage answers too late for a reader who types at
 * once; this is there before the first paint.
 */
function remembered(): Settings {
  try {
    return readSettings(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return DEFAULTS;
  }
}

function remember(settings: string): void {
  try {
    localStorage.setItem(KEY, settings);
  } catch {
    // Without it the surface is drawn a moment later.
  }
}
