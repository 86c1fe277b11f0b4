/** The keyboard's focus in a card, and where it came from. */

export interface Focus {
  isIn: () => boolean;
  /** Puts the focus on the card as a whole: a screen reader says its name. */
  enter: () => void;
  /** Gives the focus back to where it came from, and to the page where that is unknown or gone. */
  giveBack: () => void;
}

export function keepFocus(root: ShadowRoot): Focus {
  let origin: HTMLElement | undefined;
  root.addEventListener('focusin', (event) => {
    const from = event instanceof FocusEvent && event.relatedTarget;
    if (from instanceof HTMLElement && from.getRootNode() !== root) origin = from;
  });
  const dialog = (): HTMLElement | null => root.querySelector<HTMLElement>('dialog');
  return {
    isIn: () => root.activeElement !== null,
    enter: () => dialog()?.focus(),
    giveBack: () => {
      if (origin?.isConnected) origin.focus({ preventScroll: true });
      else if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
    },
  };
}
