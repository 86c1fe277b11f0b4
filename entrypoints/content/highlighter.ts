/** Marks on the page, through the CSS Custom Highlight API: the DOM stays as it is. */
import type { MatchKind } from '../../corpus/notice.ts';

/** Paints ranges. */
export interface Highlighter {
  show: (kind: MatchKind, range: StaticRange) => void;
  hide: (kind: MatchKind, range: StaticRange) => void;
  /** Sets one range apart from the others, or none. */
  point: (range: StaticRange | undefined) => void;
  /** Makes the marks visible in a shadow root, which not every browser lets inherit them. */
  dress: (root: ShadowRoot) => void;
  /** Puts back what the page has cleared away; a page that does it again and again has its way. */
  repair: () => void;
}

/** The underline tells the kind by its shape; the colours hold on light and dark pages. */
const STYLE = `
::highlight(tifa-verbatim) {
  text-decoration: underline solid 2px rgb(200 80 60);
}
::highlight(tifa-same-wording) {
  text-decoration: underline dashed 2px rgb(200 80 60);
}
::highlight(tifa-altered) {
  text-decoration: underline wavy 1.5px rgb(200 80 60);
}
::highlight(tifa-pointed) {
  background-color: rgb(200 80 60 / 22%);
}`;
/** How often a page may clear us away before it has its way. */
const REPAIRS = 8;

/**
 * Paints nothing and leaves no trace before the first range is shown. Everything is taken away
 * when `signal` aborts.
 */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const highlights = {
    verbatim: new Highlight(),
    'same-wording': new Highlight(),
    altered: new Highlight(),
    pointed: new Highlight(),
  };
  highlights.pointed.priority = 1;
  const sheet = new CSSStyleSheet();
  let roots: WeakRef<ShadowRoot>[] = [];
  let registered = false;
  let repairs = 0;

  const isWhole = (): boolean =>
    CSS.highlights.get('tifa-verbatim') === highlights.verbatim &&
    sheetsOf(document).includes(sheet);

  const register = (): void => {
    for (const [name, highlight] of Object.entries(highlights)) {
      CSS.highlights.set(`tifa-${name}`, highlight);
    }
    adopt(document, sheet);
  };

  const begin = (): void => {
    if (registered) return;
    registered = true;
    sheet.replaceSync(STYLE);
    register();
    for (const root of roots.flatMap((held) => held.deref() ?? [])) adopt(root, sheet);
    roots = [];
  };

  signal.addEventListener('abort', () => {
    for (const name of Object.keys(highlights)) CSS.highlights.delete(`tifa-${name}`);
    sheet.replaceSync('');
  });

  return {
    show: (kind, range) => {
      begin();
      highlights[kind].add(range);
    },
    hide: (kind, range) => {
      highlights[kind].delete(range);
    },
    point: (range) => {
      highlights.pointed.clear();
      if (range) highlights.pointed.add(range);
    },
    dress: (root) => {
      if (registered) adopt(root, sheet);
      else roots.push(new WeakRef(root));
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
  if (sheets.includes(sheet)) return;
  const { prototype } = root instanceof ShadowRoot ? ShadowRoot : Document;
  Reflect.set(prototype, 'adoptedStyleSheets', [...sheets, sheet], root);
}
