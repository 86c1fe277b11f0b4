/** The way from a page to the reader's clipboard. */

/**
 * Puts a text on the clipboard; rejects where the browser refuses. Call it soon after a key or a
 * click of the reader's, which browsers ask for.
 */
export async function copyText(text: string): Promise<void> {
  const refused = (): void => copyByEvent(text);
  // Pages without TLS have no clipboard, and a frame may have it forbidden by the page around it.
  if (globalThis.isSecureContext) await navigator.clipboard.writeText(text).catch(refused);
  else refused();
}

/** The page can hear that something is copied, but not what. Throws where it does not come to it. */
function copyByEvent(text: string): void {
  let written = false;
  const write = (event: ClipboardEvent): void => {
    if (!event.isTrusted || !event.clipboardData) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData.clearData();
    event.clipboardData.setData('text/plain', text);
    written = true;
  };
  window.addEventListener('copy', write, { capture: true });
  Document.prototype.execCommand.call(document, 'copy');
  window.removeEventListener('copy', write, { capture: true });
  if (!written) throw new Error('nothing was copied');
}
