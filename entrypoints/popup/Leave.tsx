/** Where the browser does not let Tifa read pages: a word, and the way to the page that asks. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { followAllowed } from '../settings/allowed.ts';
import { WELCOME_ADDRESS } from '../ui/place.ts';
import { useWords } from '../ui/words/speaking.ts';
import { WELCOME } from '../ui/words/welcome.ts';

export function Leave(): JSX.Element | null {
  const { missing, allow } = useWords(WELCOME);
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const gone = new AbortController();
    void followAllowed(setAllowed, gone.signal);
    return () => gone.abort();
  }, []);
  if (allowed) return null;
  return (
    <p class="leave">
      {missing} <a href={WELCOME_ADDRESS}>{allow}</a>
    </p>
  );
}
