/** “Save dossier”: what was found on a page as a file, in the format that the reader chooses. */
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { menuItems } from './menuItems.ts';
import { download } from './download.ts';
import { Menu } from './Menu.tsx';
import { type FrameText, TakingContext } from './taking.ts';
import { useLanguage } from './words/speaking.ts';
import { TAKE } from './words/take.ts';

/** `frames` are those of the page, the page itself first. */
export function SaveMenu({ frames }: { frames: readonly FrameText[] }): JSX.Element | null {
  const { dossier } = useContext(TakingContext) ?? {};
  const language = useLanguage();
  const { save, formats } = TAKE[language];
  if (!dossier) return null;
  return (
    <Menu
      label={save.label}
      about={save.about}
      items={menuItems(formats)}
      onChoose={async (format) => {
        try {
          const { name, type, text } = dossier(frames, format, language);
          download(new Blob([text], { type }), name);
          return save.saved(formats[format].words);
        } catch {
          return save.failed;
        }
      }}
    />
  );
}
