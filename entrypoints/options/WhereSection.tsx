/** On which sites Tifa reads: everywhere but on some, or only on some. */
import type { JSX } from 'preact';
import type { Where } from '../settings/settings.ts';
import { useSettings } from '../settings/surface.tsx';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import { SETTINGS } from '../ui/words/settings.ts';
import { useWords } from '../ui/words/speaking.ts';
import type { Change } from './change.ts';
import { Choices } from './Choices.tsx';
import { NewSite } from './NewSite.tsx';
import { Section } from './Section.tsx';

const MODES = ['except', 'only'] as const;

export function WhereSection({ change }: { change: Change }): JSX.Element {
  const { where } = useSettings();
  const words = useWords(SETTINGS);
  const { mode } = where;
  const put = (site: string, listed: boolean): void =>
    change((now) => {
      const others = now.where[mode].filter((one) => one !== site);
      return { where: { ...now.where, [mode]: listed ? [...others, site] : others } };
    });
  return (
    <Section title={words.where.title} note={words.where.note}>
      <Choices
        label={words.where.title}
        values={MODES}
        chosen={mode}
        words={words.where}
        onChoose={(chosen) => change((now) => ({ where: { ...now.where, mode: chosen } }))}
      >
        {(value) => value === mode && <SiteList mode={mode} sites={where[mode]} put={put} />}
      </Choices>
    </Section>
  );
}

interface ListProps {
  mode: Where['mode'];
  sites: readonly string[];
  /** Puts a site on the list or takes it off. */
  put: (site: string, listed: boolean) => void;
}

function SiteList({ mode, sites, put }: ListProps): JSX.Element {
  const { where, files } = useWords(SETTINGS);
  const part = useKeptFocus<HTMLDivElement>();
  return (
    <div class="sites" ref={part}>
      {sites.length === 0 && (
        <p class="note">{mode === 'only' ? where.nowhere : where.everywhere}</p>
      )}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span>{site === 'file:' ? files : site}</span>
            <button
              type="button"
              class="remove"
              aria-label={where.remove(site)}
              title={where.remove(site)}
              onClick={() => put(site, false)}
            />
          </li>
        ))}
      </ul>
      <NewSite add={(site) => put(site, true)} />
    </div>
  );
}
