/** All settings at once: as a file, out of a file, and back to what they were at first. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { readSettingsFile, SettingsFileError, writeSettingsFile } from '../settings/exchange.ts';
import { DEFAULTS, type Settings } from '../settings/settings.ts';
import { useSettings } from '../settings/surface.tsx';
import { download } from '../ui/download.ts';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import { SETTINGS } from '../ui/words/settings.ts';
import { useWords } from '../ui/words/speaking.ts';
import type { Change } from './change.ts';
import { Section } from './Section.tsx';

type FileWords = (typeof SETTINGS)['en']['file'];
type Words = (words: FileWords) => string;

export function FileSection({ change }: { change: Change }): JSX.Element {
  const settings = useSettings();
  const { file } = useWords(SETTINGS);
  const picker = useRef<HTMLInputElement>(null);
  const part = useKeptFocus<HTMLDivElement>();
  // In no language yet: what was loaded or reset may be the language.
  const [said, setSaid] = useState<Words>(() => () => '');
  const [before, setBefore] = useState<Settings>();

  const say = (words: Words): void => setSaid(() => words);
  const replace = (next: Settings, words: Words): void => {
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
    if (!(read instanceof SettingsFileError)) return replace(read, ({ loaded }) => loaded);
    setBefore(undefined);
    say((words) => faultWords(read, words));
  };
  const undo = (): void => {
    if (before) change(() => before);
    setBefore(undefined);
    say(({ undone }) => undone);
  };
  const save = (): void => {
    const text = writeSettingsFile(settings);
    download(new Blob([text], { type: 'application/json' }), 'tifa-settings.json');
  };
  return (
    <Section title={file.title}>
      <div ref={part}>
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
          <button
            type="button"
            class="quiet"
            onClick={() => replace(DEFAULTS, ({ isReset }) => isReset)}
          >
            {file.reset}
          </button>
        </div>
        <p class="said">
          <output>{said(file)}</output>{' '}
          {before && (
            <button type="button" class="quiet" onClick={undo}>
              {file.undo}
            </button>
          )}
        </p>
      </div>
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

function faultWords({ place, found, expected }: SettingsFileError, words: FileWords): string {
  if (place === '' || place === 'tifa') return words.foreign;
  return expected === 'never' ? words.unknown(place) : words.wrong(place, found, expected);
}
