/** Search by keyboard: arrows walk, Enter opens, Esc clears, letters always reach the box. */

interface Stage {
  /** Holds the box and the results. */
  root: HTMLElement;
  box: HTMLInputElement;
  clear: () => void;
  signal: AbortSignal;
}

/** Listens until `signal` aborts. Keys of an input method are never touched. */
export function listenToKeys({ root, box, clear, signal }: Stage): void {
  root.addEventListener(
    'keydown',
    (event) => {
      // 229 is what Safari and old input methods send for a key they are composing with.
      if (event.isComposing || event.keyCode === 229) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isChoosing(event.target)) return;
      if (act(event.key)) event.preventDefault();
      else if (isLetter(event.key) && document.activeElement !== box) box.focus();
    },
    { signal },
  );

  /** Whether the key was ours. */
  const act = (key: string): boolean => {
    if (key === 'ArrowDown') return step(1);
    if (key === 'ArrowUp') return step(-1);
    if (key === 'Enter') return openFirst();
    if (key !== 'Escape' || box.value === '') return false;
    clear();
    box.focus();
    return true;
  };

  const step = (by: 1 | -1): boolean => {
    const stops = [box, ...stopsOf(root)];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[Math.max(0, at + by)]?.focus();
    return true;
  };

  const openFirst = (): boolean => {
    if (document.activeElement !== box || box.value === '') return false;
    root.querySelector<HTMLElement>('a[data-stop]')?.click();
    return true;
  };
}

/** What the arrows stop at, in the order of the page. */
function stopsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-stop]')].filter((stop) =>
    stop.checkVisibility(),
  );
}

/** Lists to choose from and grids have arrows and letters of their own. */
function isChoosing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('select, [data-own-keys]') !== null;
}

/** One character that types; the space bar presses buttons. */
function isLetter(key: string): boolean {
  return key.length === 1 && key !== ' ';
}
