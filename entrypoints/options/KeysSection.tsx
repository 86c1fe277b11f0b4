/** The keys as the browser has them now, and the way to its own page where they are changed. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SETTINGS } from '../ui/words/settings.ts';
import { useWords } from '../ui/words/speaking.ts';
import { Section } from './Section.tsx';

/** In the order of their use. */
const NAMES = ['_execute_action', 'open-card', 'previous-mark', 'next-mark', 'open-room'] as const;

export function KeysSection(): JSX.Element {
  const { keys } = useWords(SETTINGS);
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const gone = new AbortController();
    const look = async (): Promise<void> => {
      const commands = await browser.commands.getAll();
      setFound(
        new Map(commands.map(({ name = '', shortcut = '' }) => [name, asPrinted(shortcut)])),
      );
    };
    void look();
    // The reader comes back from where keys are changed.
    window.addEventListener('focus', () => void look(), { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return (
    <Section title={keys.title}>
      <dl class="facts-table">
        {NAMES.flatMap((name) => [
          <dt key={name}>{keys.names[name]}</dt>,
          <dd key={`${name} key`}>{found.get(name) ? <kbd>{found.get(name)}</kbd> : keys.none}</dd>,
        ])}
      </dl>
      <button type="button" class="quiet" onClick={() => void changeKeys()}>
        {keys.change}
      </button>
    </Section>
  );
}

/** As it stands on the key: `Alt+,` for `Alt+Comma`. */
function asPrinted(shortcut: string): string {
  return shortcut.replace('Comma', ',').replace('Period', '.');
}

interface OpensShortcuts {
  openShortcutSettings: () => Promise<void>;
}

/** Firefox opens its page when asked; Chrome's has an address that a tab can be sent to. */
async function changeKeys(): Promise<void> {
  const { commands } = browser;
  if (canOpen(commands)) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function canOpen(commands: object): commands is OpensShortcuts {
  return 'openShortcutSettings' in commands;
}
