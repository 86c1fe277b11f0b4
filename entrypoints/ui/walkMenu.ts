/** An open menu under the keyboard. */
import { menuMove } from './menu.ts';

/** Closes an open menu and gives the focus back to its button, the element before it. */
export function closeMenu(menu: HTMLElement): void {
  if (menu.previousElementSibling instanceof HTMLElement) menu.previousElementSibling.focus();
  menu.hidePopover();
}

/** Does what a key asks of an open menu; whether it asked anything. */
export function walkMenu(menu: HTMLElement, key: string): boolean {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item.matches(':focus'));
  const move = menuMove(
    key,
    at,
    items.map(({ textContent }) => textContent),
  );
  if (move === 'close') closeMenu(menu);
  else if (move) items[move.go]?.focus();
  return move !== undefined;
}

/** What can be chosen in a menu, in order. */
export function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}
