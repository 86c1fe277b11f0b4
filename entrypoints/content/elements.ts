/**
 * Elements as the page side reads them. A page can shadow any property of a form by the name of a
 * field in it, so properties are read through the prototypes' getters.
 */

const localNameOf = getterOf(Element.prototype, 'localName');
const shadowRootOf = getterOf(Element.prototype, 'shadowRoot');
const parentNodeOf = getterOf(Node.prototype, 'parentNode');

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

/** The role of an element by its name; editable regions are skipped like form fields. */
export function roleOf(element: Element): Role {
  const name = String(localNameOf(element));
  if (SKIPPED.has(name) || isEditable(element)) return 'skipped';
  if (name === 'br') return 'break';
  return INLINE.has(name) || isInlineCustom(element, name) ? 'inline' : 'block';
}

/** The nearest ancestor of `node` (or `node` itself) that is no inline element; a shadow root is one. */
export function blockOf(node: Node): Node {
  let block = node;
  for (;;) {
    const isInline = !(block instanceof Element) || roleOf(block) === 'inline';
    const parent = parentOf(block);
    if (!isInline || !parent) return block;
    block = parent;
  }
}

/** Whether `node` lies in an element whose text is left alone. */
export function isSkipped(node: Node): boolean {
  for (let at: Node | undefined = node; at; at = parentOf(at)) {
    if (at instanceof Element && roleOf(at) === 'skipped') return true;
  }
  return false;
}

/** The open shadow root of an element. */
export function openShadowOf(element: Element): ShadowRoot | undefined {
  const root = shadowRootOf(element);
  return root instanceof ShadowRoot ? root : undefined;
}

function parentOf(node: Node): Node | undefined {
  const parent = parentNodeOf(node);
  return parent instanceof Node ? parent : undefined;
}

/** Whether line feeds in a block are line feeds to the reader. */
export function isPreformatted(block: Node): boolean {
  return block instanceof Element && localNameOf(block) === 'pre';
}

/** A custom element is what its style makes it; only here is the question worth a look at styles. */
function isInlineCustom(element: Element, name: string): boolean {
  return name.includes('-') && /^(inline|contents)/.test(getComputedStyle(element).display);
}

function isEditable(element: Element): boolean {
  // oxlint-disable-next-line typescript/unbound-method -- applied to the element right here
  const editable: unknown = Reflect.apply(Element.prototype.getAttribute, element, [
    'contenteditable',
  ]);
  return typeof editable === 'string' && editable.toLowerCase() !== 'false';
}

/** Reads a property as its prototype defines it, whatever the object itself says. */
function getterOf(prototype: object, name: string): (object: object) => unknown {
  // oxlint-disable-next-line typescript/unbound-method -- applied to each object below
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new TypeError(`${name} is no getter`);
  return (object) => Reflect.apply(getter, object, []);
}
