import axe, { type AxeResults, type NodeResult, type Result } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

/** A node as Chromium's debugger sees it. */
interface Seen {
  backendNodeId: number;
  children?: Seen[];
  shadowRoots?: (Seen & { shadowRootType?: string })[];
}

/** What is in order need not be described, which takes axe half of its time. */
const TOLD = { resultTypes: ['violations', 'incomplete'] };
/** Everything, and what WCAG 2.2 asks for and axe leaves off unless told. */
const ALL = { ...TOLD, rules: { 'target-size': { enabled: true } } };
const COLOURS = { ...TOLD, runOnly: ['color-contrast'] };

/**
 * What axe finds wrong on a page or in the part of it that `selector` names, one line each. Open
 * cards are looked into like the rest: their closed roots are shown to axe, and to no other script.
 */
export async function findings(
  page: Page,
  selector: string,
  about: 'all' | 'colours',
): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await bringAxe(session);
  await openRoots(session);
  const expression = `axe.run(${JSON.stringify(selector)}, ${JSON.stringify(about === 'all' ? ALL : COLOURS)})`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  const { violations, incomplete }: AxeResults = result.value;
  return [...violations.flatMap(lines), ...incomplete.flatMap(lines).filter(isBlind)];
}

/** As the debugger evaluates it, for the extension's own pages run no script that is not theirs. A page keeps it. */
async function bringAxe(session: CDPSession): Promise<void> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'typeof axe' });
  if (result.value === 'undefined')
    await session.send('Runtime.evaluate', { expression: axe.source });
}

function lines({ id, nodes }: Result): string[] {
  return nodes.map(({ target, failureSummary }: NodeResult) =>
    [id, target.join(' '), failureSummary].join('\n  '),
  );
}

/** What axe leaves open is open for a reason (text upon a picture, text under a menu), but for this one. */
function isBlind(line: string): boolean {
  return line.includes('Unable to determine contrast ratio');
}

/** Lets axe, which runs in the page, read the closed roots of its elements as if they were open. */
async function openRoots(session: CDPSession): Promise<void> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const [host, shadow] of closedRoots(root)) {
    // oxlint-disable-next-line no-await-in-loop -- one, or two
    const [{ object: element }, { object: inside }] = await Promise.all([
      session.send('DOM.resolveNode', { backendNodeId: host }),
      session.send('DOM.resolveNode', { backendNodeId: shadow }),
    ]);
    if (!element.objectId || !inside.objectId) continue;
    // oxlint-disable-next-line no-await-in-loop -- one, or two
    await session.send('Runtime.callFunctionOn', {
      objectId: element.objectId,
      functionDeclaration: String(openTo),
      arguments: [{ objectId: inside.objectId }],
    });
  }
}

/** In the page. It is moved as well, for axe knows no colours beside the body; a popover that is moved so stays open. */
function openTo(this: Element, root: ShadowRoot): void {
  document.body.moveBefore(this, null);
  Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true });
}

/** Elements and their closed roots, by number. */
function closedRoots({ backendNodeId, children = [], shadowRoots = [] }: Seen): [number, number][] {
  const own = shadowRoots
    .filter(({ shadowRootType }) => shadowRootType === 'closed')
    .map((root): [number, number] => [backendNodeId, root.backendNodeId]);
  return [...own, ...children.flatMap(closedRoots)];
}
