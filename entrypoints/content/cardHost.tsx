/** The one element that stands in the page while a card is open, in the top layer and out of reach of the page's styles. */
import { type JSX, render } from 'preact';
import partsCss from '../ui/parts.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import cardCss from './card.css?inline';
import { placeCard } from './placement.ts';

/** An open card. */
export interface OpenCard {
  /** Whether an event, a node or a point of the viewport lies in the card. */
  holds: (event: Event) => boolean;
  close: () => void;
}

const WIDTH = 400;
const OUTER_STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  width: `min(${WIDTH}px, calc(100vw - 16px))`,
} as const;

/** Opens a card with `content` at a line of the page, given in viewport pixels. */
export function openCard(content: JSX.Element, line: DOMRect): OpenCard {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  for (const [name, value] of Object.entries(OUTER_STYLE)) {
    host.style.setProperty(name, value, 'important');
  }
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss + partsCss + cardCss);
  root.adoptedStyleSheets = [sheet];
  topmost().append(host);
  host.showPopover();
  render(content, root);
  place(host, root, line);
  return {
    holds: (event) => event.composedPath().includes(host),
    close: () => {
      render(null, root);
      host.remove();
    },
  };
}

/** What can be seen and clicked now: an open dialog makes the rest of the page inert. */
function topmost(): Element {
  const dialogs = document.querySelectorAll('dialog:modal, :fullscreen');
  return [...dialogs].at(-1) ?? document.documentElement;
}

function place(host: HTMLElement, root: ShadowRoot, line: DOMRect): void {
  const card = root.firstElementChild;
  if (!(card instanceof HTMLElement)) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const size = { width: host.offsetWidth, height: card.scrollHeight };
  const { left, top, maxHeight } = placeCard(line, size, {
    width: clientWidth || innerWidth,
    height: Math.min(clientHeight, innerHeight) || innerHeight,
  });
  host.style.setProperty('left', `${left}px`, 'important');
  host.style.setProperty('top', `${top}px`, 'important');
  host.style.setProperty('max-height', `${maxHeight}px`, 'important');
}
