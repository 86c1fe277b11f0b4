/** Custom elements that may yet get a shadow root: attachShadow tells nobody. */
import { openShadowOf } from './elements.ts';

/** Milliseconds after which an element is looked at again; then its script has run, or never will. */
const LOOKS = [500, 2_000, 8_000];

/**
 * Takes elements without a shadow root, and calls `arrived` with those that have got an open one
 * meanwhile, until `signal` aborts. Each element is waited for once.
 */
export function expectShadows(
  arrived: (hosts: ReadonlySet<Element>) => void,
  signal: AbortSignal,
): (elements: readonly Element[]) => void {
  const expected = new WeakSet<Element>();
  return (elements) => {
    const fresh = elements.filter((element) => !expected.has(element));
    for (const element of fresh) expected.add(element);
    let waiting = fresh.map((element) => new WeakRef(element));
    const look = (): void => {
      const present = waiting.flatMap((held) => held.deref() ?? []);
      const { hosts = [], bare = [] } = Object.groupBy(present, (element) =>
        openShadowOf(element) ? 'hosts' : 'bare',
      );
      waiting = bare.map((element) => new WeakRef(element));
      if (hosts.length > 0 && !signal.aborted) arrived(new Set(hosts));
    };
    if (fresh.length > 0) for (const wait of LOOKS) setTimeout(look, wait);
  };
}
