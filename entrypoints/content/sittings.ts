/** The page is read in sittings: a change of settings ends one and begins another, without a reload. */
import type { Settings } from '../settings/settings.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { type Decided, decidedFor, isSame, SITE } from './decided.ts';
import type { Sitting } from './sitting.ts';

export interface Sittings {
  /** The sitting that goes on; none where Tifa is switched off. */
  now: () => Sitting | undefined;
  /** Calls `listener` whenever marks came or went, a reading ended, or another sitting began. */
  watch: (listener: () => void) => void;
}

/** Begins a sitting. It asks what is decided once it has Chinese before it: other pages never read a setting. */
export type Begin = (decide: () => Promise<Decided>, signal: AbortSignal) => Sitting;

/** Keeps a sitting going until `signal` aborts. */
export function keepSitting(begin: Begin, signal: AbortSignal): Sittings {
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  let sitting: Sitting | undefined;
  let ending = new AbortController();
  let loading: Promise<void> | undefined;
  let decided: Decided | undefined;

  const follow = (next: Decided): void => {
    decided = next;
    ending.abort();
    sitting = undefined;
    if (next.on) sit();
    tell();
  };
  const load = async (): Promise<void> => {
    const found = decidedFor(SITE, await loadSettings());
    if (found.on) decided = found;
    else follow(found);
  };
  const decide = async (): Promise<Decided> => {
    await (loading ??= load());
    if (!decided?.on) throw new Error('Tifa is switched off here');
    return decided;
  };
  const sit = (): void => {
    ending = new AbortController();
    sitting = begin(decide, AbortSignal.any([ending.signal, signal]));
    sitting.reading.watch(tell);
  };

  const changed = async (settings: Settings): Promise<void> => {
    await loading;
    const next = decidedFor(SITE, settings);
    if (decided && !signal.aborted && !isSame(decided, next)) follow(next);
  };

  watchSettings((settings) => void changed(settings), signal);
  sit();
  return { now: () => sitting, watch: (listener) => listeners.add(listener) };
}
