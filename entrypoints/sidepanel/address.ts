/** What the address asks for, followed through the page's life. */
import { useEffect, useState } from 'preact/hooks';
import { type Asked, readPlace } from '../ui/place.ts';

/** Draws again with every change of the hash; going to the same place again counts as one. */
export function useAddress(): Asked {
  const [asked, ask] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    window.addEventListener('hashchange', () => ask(readPlace(location.hash)), { signal });
    return () => gone.abort();
  }, []);
  return asked;
}
