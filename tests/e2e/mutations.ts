/** What scripts do to pages, by dice. The functions run in a page and need nothing around them. */
/* oxlint-disable unicorn/consistent-function-scoping -- only what is in a function reaches the page */

/** A node as JSON: text, or an element with its children and its open shadow root. */
export type Twig =
  | { text: string }
  | { comment: string }
  | { name: string; attributes: [string, string][]; children: Twig[]; shadow?: Twig[] };

export interface Throw {
  seed: number;
  /** Sections of the page that are changed side by side, each a sequence of its own. */
  sections: number;
  steps: number;
}

/**
 * Fills the page with sections of phrases, fragments and noise, then changes each of them `steps`
 * times, with pauses of 0 to 250 ms. The same seed does the same.
 */
export async function mutatePage({ seed, sections, steps }: Throw): Promise<void> {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(of: readonly T[]): T => {
    const [picked] = of.slice(below(of.length));
    return picked as T; // oxlint-disable-line typescript/no-unsafe-type-assertion -- undefined only where T says so
  };
  const PHRASES = [
    '守土有责、守土尽责',
    '不忘初心、牢记使命',
    '早发现、早报告、早诊断、早隔离',
    '战斗堡垒作用',
    '绝不允许搞形式主义、官僚主义',
    '關鍵時刻豁得出、頂得上、靠得住',
  ];
  const NOISE = ['的', '今天，', '。', ' ', '\n', 'abc', '无', '守土', '、', '堡垒', '有责、守土'];
  const INLINE = ['span', 'b', 'a', 'em', 'font'];
  const BLOCK = ['div', 'p', 'li', 'section', 'td', 'pre', 'h2', 'my-block'];
  const SKIPPED = ['button', 'rt', 'noscript', 'style'];

  /** A phrase, whole or cut into nodes. */
  const phraseNodes = (): Node[] => {
    let rest = pick(PHRASES);
    const nodes: Node[] = [];
    while (rest) {
      const part = rest.slice(0, 1 + below(rest.length));
      rest = rest.slice(part.length);
      const text = document.createTextNode(part);
      if (random() < 0.6) nodes.push(text);
      else nodes.push(element(pick(INLINE), [text]));
      if (rest && random() < 0.2) nodes.push(document.createElement(pick(['wbr', 'br'])));
      if (rest && random() < 0.1) nodes.push(document.createComment('x'));
      if (rest && random() < 0.1) nodes.push(document.createTextNode(''));
    }
    return nodes;
  };
  const element = (name: string, children: Node[]): HTMLElement => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };
  const content = (depth: number): Node[] => {
    const dice = random();
    if (dice < 0.4) return phraseNodes();
    if (dice < 0.6) return [document.createTextNode(pick(NOISE))];
    if (depth === 0) return [document.createTextNode(pick(PHRASES))];
    const inner = Array.from({ length: 1 + below(3) }, () => content(depth - 1)).flat();
    if (dice < 0.7) return [element(pick(INLINE), inner)];
    if (dice < 0.9) return [element(pick(BLOCK), inner)];
    if (dice < 0.94) return [element(pick(SKIPPED), inner)];
    const host = element(pick(['div', 'span', 'my-card']), content(0));
    host.attachShadow({ mode: 'open' }).append(...inner, document.createElement('slot'));
    return [host];
  };

  const stash: Node[] = [];
  const treeOf = (root: Node): Node[] => {
    const found: Node[] = [];
    const open: Node[] = [root];
    for (let node = open.pop(); node; node = open.pop()) {
      found.push(node);
      open.push(...node.childNodes);
      if (node instanceof Element && node.shadowRoot) open.push(node.shadowRoot);
    }
    return found;
  };
  const isParent = (node: Node): node is Element | ShadowRoot =>
    (node instanceof Element && !['BR', 'WBR', 'SLOT'].includes(node.tagName)) ||
    node instanceof ShadowRoot;
  const holds = (node: Node, other: Node): boolean => {
    for (let at: Node | null = other; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      if (at === node) return true;
    }
    return false;
  };
  const insert = (parent: Node, nodes: Node[]): void => {
    const others = [...parent.childNodes].filter((node) => !nodes.includes(node));
    const before = pick([...others, null]);
    const fragment = document.createDocumentFragment();
    fragment.append(...nodes);
    parent.insertBefore(fragment, before);
  };

  const step = (section: Element): void => {
    const all = treeOf(section);
    const parent = pick(all.filter(isParent));
    const child = pick(
      all.filter((node): node is ChildNode => node !== section && node.parentNode !== null),
    );
    const text = pick(all.filter((node) => node instanceof Text));
    const inner = child instanceof Element ? child : undefined;
    const changes: (() => void)[] = [
      () => insert(parent, content(2)),
      () => child?.remove(),
      () => child && !holds(child, parent) && insert(parent, [child]),
      () => child?.replaceWith(...content(1)),
      () => text?.replaceData(below(text.length), below(3), pick([...NOISE, '守', ''])),
      () => text && (text.data = pick(PHRASES)),
      () => text && text.length > 1 && text.splitText(1 + below(text.length - 1)),
      () => section.normalize(),
      () => {
        if (!child) return;
        const wrapper = document.createElement(pick([...INLINE, ...BLOCK, 'button']));
        child.replaceWith(wrapper);
        wrapper.append(child);
      },
      () => inner?.replaceWith(...inner.childNodes),
      () => inner?.replaceWith(element(pick([...INLINE, ...BLOCK]), [...inner.childNodes])),
      () => {
        if (parent instanceof Element)
          parent.innerHTML = `<p>战斗<b>堡垒</b>作用</p>${pick(PHRASES)}`;
      },
      () => (parent.textContent = pick(PHRASES)),
      () => inner?.toggleAttribute('contenteditable'),
      () => {
        if (!child) return;
        child.remove();
        stash.push(child);
      },
      () => {
        const kept = stash.splice(below(stash.length), 1);
        for (const node of kept) {
          if (node.firstChild && random() < 0.5) node.firstChild.remove();
          insert(parent, [node]);
        }
      },
    ];
    pick(changes)();
  };

  const made = Array.from({ length: sections }, () => element('article', content(3)));
  document.body.replaceChildren(...made);
  for (let i = 0; i < steps; i++) {
    for (const section of made) step(section);
    const pause = pick([0, 0, 0, 1, 20, 60, 250]);
    // oxlint-disable-next-line no-await-in-loop -- the page changes over time
    if (pause > 0) await new Promise((done) => setTimeout(done, pause));
  }
}

/** The page's body as JSON, text node for text node. */
export function describePage(): Twig[] {
  const twigs = (parent: Node): Twig[] => [...parent.childNodes].map(twig);
  const twig = (node: Node): Twig => {
    if (node instanceof Text) return { text: node.data };
    if (!(node instanceof Element)) return { comment: '' };
    const attributes = [...node.attributes].map(({ name, value }): [string, string] => [
      name,
      value,
    ]);
    const { shadowRoot } = node;
    return {
      name: node.localName,
      attributes,
      children: twigs(node),
      ...(shadowRoot ? { shadow: twigs(shadowRoot) } : {}),
    };
  };
  return twigs(document.body);
}

/** Builds in the body what `describePage` has described. */
export function buildPage(twigs: readonly Twig[]): void {
  const build = (twig: Twig): Node => {
    if ('text' in twig) return document.createTextNode(twig.text);
    if ('comment' in twig) return document.createComment(twig.comment);
    const element = document.createElement(twig.name);
    for (const [name, value] of twig.attributes) element.setAttribute(name, value);
    if (twig.shadow) element.attachShadow({ mode: 'open' }).append(...twig.shadow.map(build));
    element.append(...twig.children.map(build));
    return element;
  };
  document.body.replaceChildren(...twigs.map(build));
}

/** Tifa's marks with their places: `verbatim 0.1.s.2:3-0.1.s.2:9 text`, sorted. */
export function readPlaces(): string[] {
  const step = (node: Node): string =>
    node instanceof ShadowRoot
      ? 's'
      : String([...(node.parentNode?.childNodes ?? [])].findIndex((child) => child === node));
  const path = (node: Node): string => {
    const steps: string[] = [];
    for (let at: Node | null = node; at && at !== document.body;) {
      steps.unshift(step(at));
      at = at instanceof ShadowRoot ? at.host : at.parentNode;
      if (!at) steps.unshift('gone');
    }
    return steps.join('.');
  };
  const places: string[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('tifa-')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      let text = 'stale';
      try {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        text = range.toString();
      } catch {}
      places.push(
        `${name} ${path(startContainer)}:${startOffset}-${path(endContainer)}:${endOffset} ${text}`,
      );
    }
  }
  return places.toSorted();
}
