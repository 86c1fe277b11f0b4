/** “Copy as …”: a citation of a notice or a passage of it, in the style that the reader chooses. */
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { choicesOf } from './choices.ts';
import { Menu } from './Menu.tsx';
import { type Citable, TakingContext } from './taking.ts';
import { useWords } from './words/speaking.ts';
import { TAKE } from './words/take.ts';

interface Props extends Citable {
  /** Who issued it: tells a screen reader one button from another. */
  issuer: string;
}

export function CopyMenu({ notice, range, issuer }: Props): JSX.Element | null {
  const taking = useContext(TakingContext);
  const { copy, styles } = useWords(TAKE);
  if (!taking) return null;
  return (
    <Menu
      label={copy.label}
      about={range ? copy.passage(issuer) : copy.notice(issuer)}
      items={choicesOf(styles)}
      onChoose={async (style) => {
        try {
          await navigator.clipboard.writeText(await taking.cite({ notice, range }, style));
          return copy.copied(styles[style].words);
        } catch {
          return copy.refused;
        }
      }}
    />
  );
}
