/**
 * Nodes as the page side reads them. A page can shadow any property of a form or of the document
 * by the name of a field or an image in it, so properties are read through their prototypes. Nodes
 * are told by `nodeType`: one that came out of a frame is no instance of this window's classes.
 */

/** Elements that lines run through. Everything else ends a passage. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ' +
    'ruby s samp slot small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements whose text is no running text of the page, or is the reader's own. */
const SKIPPED = new Set(
  (
    'audio button canvas datalist embed frameset head iframe input math meter noembed noframes ' +
    'noscript object optgroup option progress rp rt rtc script select style svg template textarea ' +
    'title video'
  ).split(' '),
);

/** What an element is to the text around it. */
export type Role = 'inline' | 'break' | 'block' | 'skipped';

export function isElement(node: Node): node is Element {
  return Reflect.get(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE;
}

/** Text and CDATA sections. */
export function isText(node: Node): node is Text {
  const type: unknown = Reflect.get(Node.prototype, 'nodeType', node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

/** The role of an element by its name; editable regions are skipped like form fields. */
export function roleOf(element: Element): Role {
  const name = nameOf(element);
  if (SKIPPED.has(name) || isEditable(element)) return 'skipped';
  if (name === 'br') return 'break';
  return INLINE.has(name) || isInlineCustom(element, name) ? 'inline' : 'block';
}

/**
 * The nearest ancestor of `node` (or `node` itself) that is no inline element; a shadow root is one.
 * Whoever asks often while nothing moves gives `known`: a page can be 50,000 elements deep.
 */
export function blockOf(node: Node, known?: Map<Node, Node>): Node {
  const passed: Node[] = [];
  let block = node;
  for (let parent = outOf(block); parent && !known?.has(block); parent = outOf(block)) {
    passed.push(block);
    block = parent;
  }
  block = known?.get(block) ?? block;
  if (known) for (const one of [...passed, block]) known.set(one, block);
  return block;
}

/** The parent of what lines run through. */
function outOf(node: Node): Node | undefined {
  return !isElement(node) || roleOf(node) === 'inline' ? parentOf(node) : undefined;
}

/** Whether nothing of an element stands outside the lines that it is part of. */
export function isOnLine(element: Element): boolean {
  const inner: unknown = Reflect.get(Element.prototype, 'firstElementChild', element);
  return inner === null && roleOf(element) === 'inline' && !openShadowOf(element);
}

/** Whether `node` lies in an element whose text is left alone, be it across shadow roots. */
export function isSkipped(node: Node): boolean {
  if (ofDocument('designMode') === 'on') return true;
  for (let at: Node | undefined = node; at; at = above(at)) {
    if (isElement(at) && roleOf(at) === 'skipped') return true;
  }
  return false;
}

/** Whether an element is made by a script of the page, by its name. */
export function isCustom(element: Element): boolean {
  return nameOf(element).includes('-');
}

/** The open shadow root of an element. */
export function openShadowOf(element: Element): ShadowRoot | undefined {
  const root: unknown = Reflect.get(Element.prototype, 'shadowRoot', element);
  return root instanceof ShadowRoot ? root : undefined;
}

/** The parent of a node; of a shadow root, its host. */
export function above(node: Node): Node | undefined {
  return parentOf(node) ?? (node instanceof ShadowRoot ? node.host : undefined);
}

/** Whether the page shows the node's tree, and no script merely holds it. */
export function isConnected(node: Node): boolean {
  return Reflect.get(Node.prototype, 'isConnected', node);
}

/** Whether `other` is `node` or lies in it, in the same tree. */
export function holds(node: Node, other: Node): boolean {
  return Node.prototype.contains.call(node, other);
}

/** Whether a selector fits an element. */
export function fits(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** A property of the document as its class defines it. */
export function ofDocument(
  name: 'hidden' | 'designMode' | 'documentElement' | 'contentType',
): unknown {
  return Reflect.get(Document.prototype, name, document);
}

/** Whether line feeds in a block are line feeds to the reader. */
export function isPreformatted(block: Node): boolean {
  return isElement(block) && nameOf(block) === 'pre';
}

function nameOf(element: Element): string {
  return Reflect.get(Element.prototype, 'localName', element);
}

function parentOf(node: Node): Node | undefined {
  const parent: unknown = Reflect.get(Node.prototype, 'parentNode', node);
  return isNode(parent) ? parent : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/**
 * A custom element is what its style makes it; only here is the question worth a look at styles.
 * One that no slot shows has none, and is what it would be by itself.
 */
function isInlineCustom(element: Element, name: string): boolean {
  return name.includes('-') && /^(inline|contents|$)/.test(getComputedStyle(element).display);
}

function isEditable(element: Element): boolean {
  const editable = Element.prototype.getAttribute.call(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
