/** What the address asks for, followed through the page's life. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Asked, readPlace, type RoomAddress } from '../ui/place.ts';

/** Draws again with every change of the hash; going to the same place again counts as one. */
export function useAddress(): Asked {
  const [asked, ask] = useState(() => readPlace(location.hash));
  useLayoutEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    window.addEventListener('hashchange', () => ask(readPlace(location.hash)), { signal });
    return () => gone.abort();
  }, []);
  return asked;
}

/** Goes to another place of the room without leaving the page, whatever tab its own address names. */
export function go(address: RoomAddress): void {
  location.hash = address.slice(address.indexOf('#'));
}

/** Lets plain clicks on links into the room change the place alone, until `signal` aborts. */
export function stayInRoom(root: HTMLElement, signal: AbortSignal): void {
  root.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const there = new URL(link.getAttribute('href') ?? '', location.href);
      if (there.origin !== location.origin || there.pathname !== location.pathname) return;
      event.preventDefault();
      location.hash = there.hash;
    },
    { signal },
  );
}
