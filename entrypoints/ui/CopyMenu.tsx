/** “Copy as …”: a citation of a notice or a passage of it, in the style that the reader chooses. */
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { choicesOf } from './choices.ts';
import { Menu } from './Menu.tsx';
import { COPY_WORDS, STYLE_WORDS } from './take-words.ts';
import { type Citable, TakingContext } from './taking.ts';

interface Props extends Citable {
  /** Who issued it: tells a screen reader one button from another. */
  issuer: string;
}

const STYLES = choicesOf(STYLE_WORDS);

export function CopyMenu({ notice, range, issuer }: Props): JSX.Element | null {
  const taking = useContext(TakingContext);
  if (!taking) return null;
  return (
    <Menu
      label={COPY_WORDS.label}
      about={range ? COPY_WORDS.passage(issuer) : COPY_WORDS.notice(issuer)}
      items={STYLES}
      onChoose={async (style) => {
        try {
          await navigator.clipboard.writeText(await taking.cite({ notice, range }, style));
          return COPY_WORDS.copied(STYLE_WORDS[style].words);
        } catch {
          return COPY_WORDS.refused;
        }
      }}
    />
  );
}
