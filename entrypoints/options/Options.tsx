/** All that a reader can decide, from what matters most to what is set once. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LANGUAGE_CHOICES, OPENINGS, SCRIPTS } from '../settings/settings.ts';
import { changeSettings } from '../settings/store.ts';
import { useSettings } from '../settings/surface.tsx';
import { SETTINGS } from '../ui/words/settings.ts';
import { useWords } from '../ui/words/speaking.ts';
import type { Change } from './change.ts';
import { Choices } from './Choices.tsx';
import { FileSection } from './FileSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { Section } from './Section.tsx';
import { Toggle } from './Toggle.tsx';
import { WhereSection } from './WhereSection.tsx';

/** Each language in its own words, for whoever reads no other. */
const NAMES = { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' };

export function Options(): JSX.Element {
  const settings = useSettings();
  const words = useWords(SETTINGS);
  const [failed, setFailed] = useState(false);
  const change: Change = (wanted) =>
    void changeSettings(wanted).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  useEffect(() => {
    document.title = `${words.title} · Tifa 提法`;
  }, [words]);
  const { opening, script, around, language } = words;
  return (
    <main class="options">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="trouble" role="alert">
        {failed && words.notStored}
      </p>
      <WhereSection change={change} />
      <MarksSection change={change} />
      <Section title={opening.title} note={opening.note}>
        <Choices
          label={opening.title}
          values={OPENINGS}
          chosen={settings.opening}
          words={opening}
          onChoose={(value) => change(() => ({ opening: value }))}
        />
      </Section>
      <Section title={script.title} note={script.note}>
        <Choices
          label={script.title}
          values={SCRIPTS}
          chosen={settings.script}
          words={script}
          onChoose={(value) => change(() => ({ script: value }))}
        />
      </Section>
      <Section title={around.title}>
        <Toggle
          on={settings.badge}
          words={around.badge}
          onTurn={(badge) => change(() => ({ badge }))}
        />
        <Toggle
          on={settings.map}
          words={around.map}
          note={around.mapNote}
          onTurn={(map) => change(() => ({ map }))}
        />
      </Section>
      <Section title={language.title}>
        <Choices
          label={language.title}
          values={LANGUAGE_CHOICES}
          chosen={settings.language}
          words={{ ...NAMES, browser: language.browser }}
          onChoose={(value) => change(() => ({ language: value }))}
        />
      </Section>
      <KeysSection />
      <FileSection change={change} />
    </main>
  );
}
