/** What each colour stands for; a single one stands for nothing. */
import type { JSX } from 'preact';
import { THEMES } from '../../corpus/notice.ts';
import { RARITIES } from '../../corpus/rarity.ts';
import type { Colour } from '../settings/settings.ts';
import { useSettings } from '../settings/surface.tsx';
import { FAMILIES, FAMILY_OF, type Tint } from '../ui/tints.ts';
import { SETTINGS } from '../ui/words/settings.ts';
import { useWords } from '../ui/words/speaking.ts';
import { TERMS } from '../ui/words/terms.ts';
import { Sample } from './Sample.tsx';

export function Legend({ colour }: { colour: Colour }): JSX.Element | undefined {
  const { common } = useSettings();
  const { marks } = useWords(SETTINGS);
  const { themes, comma } = useWords(TERMS);
  if (colour === 'one') return undefined;
  const entries: { tint: Tint; words: string }[] =
    colour === 'rarity'
      ? RARITIES.map((rarity) => ({ tint: rarity, words: marks.rarities[rarity] }))
      : FAMILIES.map((family) => ({
          tint: family,
          words: THEMES.filter((theme) => FAMILY_OF[theme] === family)
            .map((theme) => themes[theme])
            .join(comma),
        }));
  return (
    <p class="samples small">
      {entries.map(({ tint, words }) => (
        <Sample key={tint} tint={tint} faint={tint === 'common' && common === 'faint'}>
          {words}
        </Sample>
      ))}
    </p>
  );
}
