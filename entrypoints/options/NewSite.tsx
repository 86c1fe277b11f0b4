/** A box for a site's name or address. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { siteMeant } from '../settings/sites.ts';
import { SETTINGS } from '../ui/words/settings.ts';
import { useWords } from '../ui/words/speaking.ts';

export function NewSite({ add }: { add: (site: string) => void }): JSX.Element {
  const { where } = useWords(SETTINGS);
  const box = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!box.current) return;
    const site = siteMeant(box.current.value);
    setWrong(!site);
    if (!site) return;
    add(site);
    box.current.value = '';
  };
  return (
    <form class="new-site" onSubmit={submit} noValidate>
      <input
        ref={box}
        type="text"
        inputMode="url"
        autocapitalize="off"
        autocomplete="off"
        spellcheck={false}
        aria-label={where.add}
        aria-invalid={isWrong}
        placeholder={where.add}
        onInput={() => setWrong(false)}
      />
      <button type="submit" class="quiet">
        {where.put}
      </button>
      <output class="trouble">{isWrong && where.noSite}</output>
    </form>
  );
}
