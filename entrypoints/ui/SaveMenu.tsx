/** “Save dossier”: what was found on a page as a file, in the format that the reader chooses. */
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { choicesOf } from './choices.ts';
import { download } from './download.ts';
import { Menu } from './Menu.tsx';
import { DOSSIER_WORDS, SAVE_WORDS } from './take-words.ts';
import { type FrameText, TakingContext } from './taking.ts';

const FORMATS = choicesOf(DOSSIER_WORDS);

/** `frames` are those of the page, the page itself first. */
export function SaveMenu({ frames }: { frames: readonly FrameText[] }): JSX.Element | null {
  const taking = useContext(TakingContext);
  if (!taking) return null;
  return (
    <Menu
      label={SAVE_WORDS.label}
      about={SAVE_WORDS.about}
      items={FORMATS}
      onChoose={async (format) => {
        try {
          download(taking.dossier(frames, format));
          return SAVE_WORDS.saved(DOSSIER_WORDS[format].words);
        } catch {
          return SAVE_WORDS.failed;
        }
      }}
    />
  );
}
