/** All settings at once: as a file, out of a file, and back to what they were at first. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { readSettingsFile, SettingsFileError, writeSettingsFile } from '../settings/exchange.ts';
import { DEFAULTS, type Settings } from '../settings/settings.ts';
import { useSettings } from '../settings/surface.tsx';
import { download } from '../ui/download.ts';
import { SETTINGS } from '../ui/words/settings.ts';
import { useWords } from '../ui/words/speaking.ts';
import type { Change } from './change.ts';
import { Section } from './Section.tsx';

export function FileSection({ change }: { change: Change }): JSX.Element {
  const settings = useSettings();
  const { file } = useWords(SETTINGS);
  const picker = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const [before, setBefore] = useState<Settings>();

  const replace = (next: Settings, words: string): void => {
    setBefore(settings);
    change(() => next);
    say(words);
  };
  const load = async (input: HTMLInputElement): Promise<void> => {
    const text = await input.files?.[0]?.text();
    if (text === undefined) return;
    // The same file can be chosen again once it is corrected.
    input.value = '';
    const read = readOrFault(text);
    if (!(read instanceof SettingsFileError)) return replace(read, file.loaded);
    setBefore(undefined);
    say(faultWords(read, file));
  };
  const undo = (): void => {
    if (before) change(() => before);
    setBefore(undefined);
    say('');
  };
  const save = (): void => {
    const text = writeSettingsFile(settings);
    download({ name: 'tifa-settings.json', type: 'application/json', text });
  };
  return (
    <Section title={file.title}>
      <div class="row">
        <button type="button" class="quiet" onClick={save}>
          {file.save}
        </button>
        <button type="button" class="quiet" onClick={() => picker.current?.click()}>
          {file.load}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({ currentTarget }) => void load(currentTarget)}
        />
        <button type="button" class="quiet" onClick={() => replace(DEFAULTS, file.isReset)}>
          {file.reset}
        </button>
      </div>
      <p class="said">
        <output>{said}</output>{' '}
        {before && (
          <button type="button" class="quiet" onClick={undo}>
            {file.undo}
          </button>
        )}
      </p>
    </Section>
  );
}

function readOrFault(text: string): Settings | SettingsFileError {
  try {
    return readSettingsFile(text);
  } catch (error) {
    if (error instanceof SettingsFileError) return error;
    throw error;
  }
}

type FileWords = (typeof SETTINGS)['en']['file'];

function faultWords({ place, found, expected }: SettingsFileError, words: FileWords): string {
  if (place === '' || place === 'tifa') return words.foreign;
  return expected === 'never' ? words.unknown(place) : words.wrong(place, found, expected);
}
