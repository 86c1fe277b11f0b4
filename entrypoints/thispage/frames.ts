/** What the frames of a page have said on a call, and which of them are still there. */
import type { PageReport, PageText } from '../background/protocol.ts';
import { inOrder, isPageText, isReport, mergeReports, type PageState } from './reports.ts';

export interface Frames {
  /** Takes a message; the report that it was, or the text, or neither. */
  hear: (message: unknown) => PageReport | PageText | undefined;
  /** From now on only who speaks again is there. */
  beginAgain: () => void;
  /** Whether anybody has spoken since. */
  haveSpoken: () => boolean;
  /** Forgets who has not spoken since; whether there was anybody to forget. */
  forgetSilent: () => boolean;
  /** The latest report of each, the page itself first. */
  reports: () => PageReport[];
  state: () => PageState;
}

export function createFrames(): Frames {
  const reports = new Map<string, PageReport>();
  const texts = new Map<string, PageText>();
  let spoken = new Set<string>();

  const forgetSilent = (): boolean => {
    const gone = [...reports.keys()].filter((frame) => !spoken.has(frame));
    for (const frame of gone) {
      reports.delete(frame);
      texts.delete(frame);
    }
    return gone.length > 0;
  };
  return {
    hear: (message) => {
      if (isReport(message)) {
        spoken.add(message.frame);
        // Another page: nothing of the one before is left.
        if (message.top && !reports.has(message.frame)) forgetSilent();
        reports.set(message.frame, message);
        return message;
      }
      if (!isPageText(message)) return undefined;
      texts.set(message.frame, message);
      return message;
    },
    beginAgain: () => {
      spoken = new Set();
    },
    haveSpoken: () => spoken.size > 0,
    forgetSilent,
    reports: () => inOrder(reports.values()),
    state: () => ({
      ...mergeReports(reports.values()),
      ...(texts.size > 0 && { texts: inOrder(texts.values()) }),
    }),
  };
}
