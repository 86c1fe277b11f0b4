/** Tells extension pages, on a port, what this frame holds; brings a phrase into view when asked. */
import { browser } from '@wxt-dev/browser';
import type { MatchKind } from '../../corpus/notice.ts';
import {
  type FoundPhrase,
  type OpenCard,
  PAGE_PORT,
  type PageReport,
  type PageText,
  type ReadText,
  type ShowPhrase,
  type ShowPlace,
} from '../background/protocol.ts';
import { SITE } from './decided.ts';
import type { PageMark } from './reading.ts';
import type { Sitting } from './sitting.ts';
import type { Sittings } from './sittings.ts';
import { textOf } from './walk.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Answers every page that connects, now and after every change, until `signal` aborts. */
export function reportTo(sittings: Sittings, signal: AbortSignal): void {
  // crypto.randomUUID is not there on pages without TLS.
  const frame = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const ports = new Set<Port>();
  const post = (port: Port): void => port.postMessage(reportOf(frame, sittings.now()));
  const connected = (port: Port): void => {
    if (port.name !== PAGE_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message) => {
      const sitting = sittings.now();
      if (!sitting) return;
      const mark = askedMark(message, frame, sitting.reading.marks());
      if (mark) {
        sitting.show(mark);
        ports.forEach(post);
      }
      if (isCard(message) && message.card === frame) sitting.openCard();
      if (isRead(message)) port.postMessage(pageText(frame));
    });
    post(port);
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(connected));
  sittings.watch(() => ports.forEach(post));
}

/** Where Tifa is switched off there is nothing, and nothing to come. */
function reportOf(frame: string, sitting: Sitting | undefined): PageReport {
  const shown = sitting?.shown();
  return {
    frame,
    top: self === top,
    site: SITE,
    complete: sitting?.reading.complete() ?? true,
    ...(sitting?.reading.paused() && { paused: true }),
    found: tally(sitting?.reading.marks() ?? []),
    ...(shown && { shown }),
  };
}

/** The mark that a message asks this frame to show. */
function askedMark(
  message: unknown,
  frame: string,
  marks: readonly PageMark[],
): PageMark | undefined {
  if (isPlace(message)) return message.frame === frame ? marks[message.place] : undefined;
  if (!isShow(message) || (message.frame ?? frame) !== frame) return undefined;
  return marks.filter(({ phrase }) => phrase === message.show)[message.nth ?? 0];
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
  return {
    frame,
    top: self === top,
    address: location.href,
    title: document.title,
    text: textOf(document),
  };
}

function isRead(message: unknown): message is ReadText {
  return typeof message === 'object' && message !== null && 'read' in message;
}

function isCard(message: unknown): message is OpenCard {
  return typeof message === 'object' && message !== null && 'card' in message;
}

function isShow(message: unknown): message is ShowPhrase {
  return typeof message === 'object' && message !== null && 'show' in message;
}

function isPlace(message: unknown): message is ShowPlace {
  return typeof message === 'object' && message !== null && 'place' in message;
}
