/** Marks on the page, through the CSS Custom Highlight API: the DOM stays as it is. */
import { type Look, nameOf, ruleOf } from './look.ts';

/** Paints ranges. */
export interface Highlighter {
  show: (look: Look, range: StaticRange) => void;
  hide: (look: Look, range: StaticRange) => void;
  /** Sets one range apart from the others, or none. */
  point: (range: StaticRange | undefined) => void;
  /** Sets one range apart, and blinks where the reader has not asked for calm. */
  flash: (range: StaticRange) => void;
  /** Makes the marks visible in a shadow root, which not every browser lets inherit them. */
  dress: (root: ShadowRoot) => void;
  /** Puts back what the page has cleared away; a page that does it again and again has its way. */
  repair: () => void;
}

const POINTED = 'tifa-pointed';
const POINTED_RULE = `::highlight(${POINTED}) { background-color: rgb(200 80 60 / 22%) }`;
/** Milliseconds. */
const BLINK = 180;
/** How often a page may clear us away before it has its way. */
const REPAIRS = 8;

/**
 * Paints nothing and leaves no trace before the first range is shown. Everything is taken away
 * when `signal` aborts.
 */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const pointed = new Highlight();
  pointed.priority = 1;
  /** By name; a look has a highlight once there is a mark of it, for each one costs every later change of style. */
  const highlights = new Map([[POINTED, pointed]]);
  const sheet = new CSSStyleSheet();
  let roots: WeakRef<ShadowRoot>[] = [];
  /** What is set apart, even while it blinks. */
  let apart: StaticRange | undefined;
  let registered = false;
  let repairs = 0;

  const present = (): ShadowRoot[] => roots.flatMap((held) => held.deref() ?? []);
  const isWhole = (): boolean =>
    [...highlights].every(([name, highlight]) => CSS.highlights.get(name) === highlight) &&
    sheetsOf(document).includes(sheet);

  const register = (): void => {
    for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
    adopt(document, sheet);
  };

  const begin = (): void => {
    if (registered) return;
    registered = true;
    sheet.replaceSync(POINTED_RULE);
    register();
    for (const root of present()) adopt(root, sheet);
  };

  const highlightOf = (look: Look): Highlight => {
    const name = nameOf(look);
    const known = highlights.get(name);
    if (known) return known;
    const highlight = new Highlight();
    highlights.set(name, highlight);
    sheet.insertRule(ruleOf(look));
    CSS.highlights.set(name, highlight);
    return highlight;
  };

  const point = (range: StaticRange | undefined): void => {
    apart = range;
    pointed.clear();
    if (range) pointed.add(range);
  };

  signal.addEventListener('abort', () => {
    for (const [name, highlight] of highlights) {
      // After an update the names are those of another start.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    for (const root of [document, ...present()]) discard(root, sheet);
  });

  return {
    show: (look, range) => {
      begin();
      highlightOf(look).add(range);
    },
    hide: (look, range) => {
      highlights.get(nameOf(look))?.delete(range);
    },
    point,
    flash: (range) => {
      point(range);
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      setTimeout(() => pointed.delete(range), BLINK);
      setTimeout(() => apart === range && pointed.add(range), 2 * BLINK);
    },
    dress: (root) => {
      roots = [...present(), root].map((one) => new WeakRef(one));
      if (registered) adopt(root, sheet);
    },
    repair: () => {
      if (!registered || signal.aborted || repairs >= REPAIRS || isWhole()) return;
      repairs++;
      register();
    },
  };
}

type Dressed = Document | ShadowRoot;

function sheetsOf(root: Dressed): CSSStyleSheet[] {
  const { prototype } = root instanceof ShadowRoot ? ShadowRoot : Document;
  return [...Reflect.get(prototype, 'adoptedStyleSheets', root)];
}

function adopt(root: Dressed, sheet: CSSStyleSheet): void {
  const sheets = sheetsOf(root);
  if (!sheets.includes(sheet)) wear(root, [...sheets, sheet]);
}

function discard(root: Dressed, sheet: CSSStyleSheet): void {
  const sheets = sheetsOf(root);
  const others = sheets.filter((one) => one !== sheet);
  if (others.length < sheets.length) wear(root, others);
}

function wear(root: Dressed, sheets: CSSStyleSheet[]): void {
  const { prototype } = root instanceof ShadowRoot ? ShadowRoot : Document;
  Reflect.set(prototype, 'adoptedStyleSheets', sheets, root);
}
