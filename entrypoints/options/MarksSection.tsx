/** How marks look, and which phrases are marked. */
import type { JSX } from 'preact';
import { MATCH_KINDS, type Theme, THEMES } from '../../corpus/notice.ts';
import { COLOURS, COMMON } from '../settings/settings.ts';
import { useSettings } from '../settings/surface.tsx';
import { FAMILY_OF } from '../ui/tints.ts';
import { SETTINGS } from '../ui/words/settings.ts';
import { useWords } from '../ui/words/speaking.ts';
import { TERMS } from '../ui/words/terms.ts';
import type { Change } from './change.ts';
import { Choices } from './Choices.tsx';
import { Legend } from './Legend.tsx';
import { Sample } from './Sample.tsx';
import { Section } from './Section.tsx';
import { Toggle } from './Toggle.tsx';

export function MarksSection({ change }: { change: Change }): JSX.Element {
  const { colour, common, themesOff } = useSettings();
  const { marks } = useWords(SETTINGS);
  const { themes, signs } = useWords(TERMS);
  const turn = (theme: Theme, on: boolean): void =>
    change((now) => {
      const others = now.themesOff.filter((one) => one !== theme);
      return { themesOff: on ? others : [...others, theme] };
    });
  return (
    <Section title={marks.title}>
      <h3>{marks.shape}</h3>
      <p class="samples">
        {MATCH_KINDS.map((kind) => (
          <Sample key={kind} kind={kind} tint="one">
            {signs[kind]}
          </Sample>
        ))}
      </p>
      <h3>{marks.colour}</h3>
      <Choices
        label={marks.colour}
        values={COLOURS}
        chosen={colour}
        words={marks.colours}
        onChoose={(value) => change(() => ({ colour: value }))}
      >
        {(value) => <Legend colour={value} />}
      </Choices>
      <h3>{marks.common}</h3>
      <Choices
        label={marks.common}
        values={COMMON}
        chosen={common}
        words={marks.commons}
        onChoose={(value) => change(() => ({ common: value }))}
      />
      <h3>{marks.themes}</h3>
      <div class="themes">
        {THEMES.map((theme) => (
          <Toggle
            key={theme}
            on={!themesOff.includes(theme)}
            words={
              colour === 'theme' ? (
                <Sample tint={FAMILY_OF[theme]}>{themes[theme]}</Sample>
              ) : (
                themes[theme]
              )
            }
            onTurn={(on) => turn(theme, on)}
          />
        ))}
      </div>
    </Section>
  );
}
