/** Whether Tifa reads the site of the page: says so, and turns it with one click. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isOn, switchSite } from '../settings/sites.ts';
import { changeSettings } from '../settings/store.ts';
import { useSettings } from '../settings/surface.tsx';
import { SETTINGS } from '../ui/words/settings.ts';
import { useWords } from '../ui/words/speaking.ts';

export function SiteSwitch({ site }: { site: string }): JSX.Element {
  const { site: words, files, notStored } = useWords(SETTINGS);
  const [failed, setFailed] = useState(false);
  const on = isOn(useSettings().where, site);
  const turn = (): void =>
    void changeSettings(({ where }) => ({ where: switchSite(where, site, !on) })).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <button
        type="button"
        class="site-switch"
        role="switch"
        data-stop
        aria-checked={on}
        onClick={turn}
      >
        {words.read(site === 'file:' ? files : site)}
      </button>
      {failed && (
        <p class="note" role="alert">
          {notStored}
        </p>
      )}
    </>
  );
}
