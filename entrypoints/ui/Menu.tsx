/** A button that opens a list of actions, and says beside itself what came of the last one. */
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { placeMenu } from './menu.ts';
import { closeMenu, itemsOf, walkMenu } from './walkMenu.ts';

interface Item<Id extends string> {
  id: Id;
  words: string;
  /** What it is for, in few words. */
  aside: string;
}

interface Props<Id extends string> {
  label: string;
  /** Says to a screen reader what the button is about. */
  about: string;
  items: readonly Item<Id>[];
  /** Does what was chosen, and says what came of it. */
  onChoose: (id: Id) => Promise<string>;
}

export function Menu<Id extends string>({ label, about, items, onChoose }: Props<Id>): JSX.Element {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [said, say] = useState('');

  const follow = (): void => {
    const shown = menu.current?.matches(':popover-open') ?? false;
    setOpen(shown);
    if (!shown || !menu.current || !button.current) return;
    say('');
    stand(menu.current, button.current);
    // Who knows the menu may have gone on to an item already.
    if (!menu.current.matches(':focus-within')) itemsOf(menu.current)[0]?.focus();
  };

  const left = ({ relatedTarget }: FocusEvent): void => {
    const isNear = relatedTarget instanceof Node && menu.current?.contains(relatedTarget);
    if (!isNear && relatedTarget !== button.current) menu.current?.hidePopover();
  };

  const choose = (chosen: Id): void => {
    if (menu.current) closeMenu(menu.current);
    void onChoose(chosen).then(say);
  };

  return (
    <span class="take">
      <button
        type="button"
        class="quiet"
        data-stop
        ref={button}
        popovertarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={about}
        // The focus stays in an open menu, or it would be closed before the click closes it.
        onMouseDown={(event) => open && event.preventDefault()}
      >
        {label}
      </button>
      <div
        id={id}
        ref={menu}
        class="menu"
        role="menu"
        tabIndex={-1}
        // Not an automatic one: in a card it would close what the page has open.
        popover="manual"
        aria-label={about}
        onToggle={follow}
        onFocusOut={left}
        onKeyDown={walk}
      >
        {items.map(({ id: own, words, aside }) => (
          <button key={own} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(own)}>
            {words} <span class="aside">{aside}</span>
          </button>
        ))}
      </div>
      <output class="said">{said}</output>
    </span>
  );
}

/** Keys inside the menu are the menu's own: the surface around it has other plans for letters and arrows. */
function walk(event: TargetedKeyboardEvent<HTMLDivElement>): void {
  event.stopPropagation();
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const isMine = walkMenu(event.currentTarget, event.key);
  // Tab goes on from the button, which has the focus again.
  if (isMine && event.key !== 'Tab') event.preventDefault();
}

/** In the top layer nothing cuts the menu off, but it has to be told where to stand. */
function stand(menu: HTMLElement, button: HTMLElement): void {
  const { left, top } = placeMenu(button.getBoundingClientRect(), menu.getBoundingClientRect(), {
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
  });
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}
