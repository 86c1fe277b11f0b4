/** Whether Tifa reads the site of the page: says so, and turns it with one click. */
import type { JSX } from 'preact';
import { isOn, switchSite } from '../settings/sites.ts';
import { changeSettings } from '../settings/store.ts';
import { useSettings } from '../settings/surface.tsx';
import { SETTINGS } from '../ui/words/settings.ts';
import { useWords } from '../ui/words/speaking.ts';

export function SiteSwitch({ site }: { site: string }): JSX.Element {
  const { site: words, files } = useWords(SETTINGS);
  const on = isOn(useSettings().where, site);
  const turn = (): void =>
    void changeSettings(({ where }) => ({ where: switchSite(where, site, !on) }));
  return (
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
  );
}
