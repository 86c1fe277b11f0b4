/** Tells extension pages, on a port, what this frame holds; brings a phrase into view when asked. */
import { browser } from 'wxt/browser';
import type { MatchKind } from '../../corpus/notice.ts';
import {
  type FoundPhrase,
  PAGE_PORT,
  type PageReport,
  type PageText,
  type ReadText,
  type ShowPhrase,
} from '../background/protocol.ts';
import { collectPassages } from './passages.ts';
import type { PageMark, Reading } from './reading.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Answers every page that connects, now and after every change, until `signal` aborts. */
export function reportTo(
  reading: Reading,
  show: (mark: PageMark) => void,
  signal: AbortSignal,
): void {
  // crypto.randomUUID is not there on pages without TLS.
  const frame = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const ports = new Set<Port>();
  const post = (port: Port): void => {
    const found = tally(reading.marks());
    const report: PageReport = { frame, top: self === top, complete: reading.complete(), found };
    port.postMessage(report);
  };
  const connected = (port: Port): void => {
    if (port.name !== PAGE_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message) => {
      const mark = isShow(message) && reading.marks().find(({ phrase }) => phrase === message.show);
      if (mark) show(mark);
      if (isRead(message)) port.postMessage(pageText(frame));
    });
    post(port);
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(connected));
  reading.watch(() => ports.forEach(post));
}

/** Distinct phrases in order of first appearance. */
function tally(marks: readonly PageMark[]): FoundPhrase[] {
  const byPhrase = Map.groupBy(marks, ({ phrase }) => phrase);
  return [...byPhrase].map(([phrase, places]) => ({
    phrase,
    kinds: [...new Set<MatchKind>(places.map(({ kind }) => kind))],
    count: places.length,
  }));
}

function pageText(frame: string): PageText {
  const text = collectPassages(document).passages.map((passage) => passage.text);
  return {
    frame,
    top: self === top,
    address: location.href,
    title: document.title,
    text: text.join('\u2029'),
  };
}

function isRead(message: unknown): message is ReadText {
  return typeof message === 'object' && message !== null && 'read' in message;
}

function isShow(message: unknown): message is ShowPhrase {
  return typeof message === 'object' && message !== null && 'show' in message;
}
