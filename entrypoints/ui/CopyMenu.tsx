/** “Copy”: a notice or a passage of it as a citation in the style that the reader chooses, or the passage alone. */
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Range } from '../../corpus/notice.ts';
import { menuItems } from './menuItems.ts';
import { Menu } from './Menu.tsx';
import { type CopyForm, TakingContext } from './taking.ts';
import { useLanguage, useWords } from './words/speaking.ts';
import { TAKE } from './words/take.ts';

interface Props {
  /** Notice id. */
  notice: string;
  /** Who issued it: tells a screen reader one button from another. */
  issuer: string;
  /** Of the notice's text. */
  passage?: Range;
}

export function CopyMenu({ notice, issuer, passage }: Props): JSX.Element | null {
  const taking = useContext(TakingContext);
  const language = useLanguage();
  const { copy, styles, passage: alone } = useWords(TAKE);
  if (!taking) return null;
  return (
    <Menu<CopyForm>
      label={passage ? copy.label : copy.citation}
      about={passage ? copy.passage(issuer) : copy.notice(issuer)}
      items={[...(passage ? [{ id: 'passage' as const, ...alone }] : []), ...menuItems(styles)]}
      onChoose={async (form) => {
        try {
          await taking.copy(await taking.cite({ notice, range: passage }, form, language));
          return copy.copied(form === 'passage' ? alone.words : styles[form].words);
        } catch {
          return copy.refused;
        }
      }}
    />
  );
}
