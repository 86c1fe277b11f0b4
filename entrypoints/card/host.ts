/** The one element that stands in the page while a card is open, in the top layer and out of reach of the page's styles. */
import partsCss from '../ui/parts.css?inline';
import takeCss from '../ui/take.css?inline';
import differenceCss from '../ui/difference.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import cardCss from './card.css?inline';
import type { Box, Size } from './box.ts';
import { placeCard } from './placement.ts';

export interface Host {
  /** Closed: the page cannot look in. */
  root: ShadowRoot;
  /** Where it stands, in viewport pixels. */
  box: () => Box;
  /** Whether an event comes out of it. */
  holds: (event: Event) => boolean;
  /** Moves it to a line and, as far as there is room, clear of what is taken; all in viewport pixels. */
  place: (line: Box, vertical: boolean, taken: readonly Box[]) => void;
  /** Lets it grow no more: others stand beside it. */
  hold: () => void;
  /** Puts it above what has been opened since. */
  raise: () => void;
  remove: () => void;
}

const STYLE = {
  all: 'initial',
  // Which `all` leaves as the page has them.
  direction: 'ltr',
  'unicode-bidi': 'normal',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  width: 'min(416px, calc(100vw - 16px))',
} as const;

const LAYERS = 'html, dialog:modal, :fullscreen';
/** A document that is no longer shown has no viewport. */
const WINDOWLESS = { offsetLeft: 0, offsetTop: 0, width: 0, height: 0 };

/** What pages listen for: none of it is meant for them when it happens in the card. */
const PRIVATE =
  'click dblclick auxclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend keydown keyup keypress wheel focusin focusout copy';

/** Puts an empty host into the page; its first element is the card. */
export function createHost(): Host {
  const element = Document.prototype.createElement.call(document, 'div');
  element.setAttribute('popover', 'manual');
  write(element, STYLE);
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([tokensCss, partsCss, differenceCss, takeCss, cardCss].join(''));
  root.adoptedStyleSheets = [sheet];
  for (const type of PRIVATE.split(' ')) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  const raise = (): void => {
    const { activeElement: focused, firstElementChild: card } = root;
    const scrolled = card?.scrollTop ?? 0;
    const parent = topmost();
    if (element.parentNode !== parent) parent.append(element);
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
    // What is not shown keeps neither.
    if (scrolled > 0) card?.scrollTo({ top: scrolled, behavior: 'instant' });
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  raise();
  return {
    root,
    raise,
    box: () => element.getBoundingClientRect(),
    holds: (event) => event.composedPath().includes(element),
    place: (line, vertical, taken) => {
      const card = measure(element, root);
      const { left, top, maxHeight } = placeCard({
        line,
        card,
        vertical,
        taken,
        viewport: viewport(),
      });
      write(element, { left: `${left}px`, top: `${top}px`, 'max-height': `${maxHeight}px` });
    },
    hold: () => write(element, { 'max-height': `${element.offsetHeight}px` }),
    remove: () => element.remove(),
  };
}

/** What can be seen and clicked now: an open dialog makes the rest of the page inert. */
function topmost(): Element {
  const layers = Document.prototype.querySelectorAll.call(document, LAYERS);
  return [...layers].at(-1) ?? document.body;
}

function measure(element: HTMLElement, root: ShadowRoot): Size {
  const height = root.firstElementChild?.scrollHeight ?? 0;
  return { width: element.offsetWidth, height: height + 2 };
}

/** What the reader sees of the page without its scroll bars: less than the window where he has pinched it larger. */
function viewport(): Box {
  const { offsetLeft, offsetTop, width, height } = visualViewport ?? WINDOWLESS;
  return { left: offsetLeft, top: offsetTop, width, height };
}

function write(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) {
    element.style.setProperty(name, value, 'important');
  }
}
