/** What the reader does on a page by a key of the browser's. */
import { browser } from 'wxt/browser';
import { mergeReports, placesOf } from '../thispage/reports.ts';
import { frameOf, stepFrom } from '../thispage/steps.ts';
import { ROOM_ADDRESS } from '../ui/place.ts';
import { withFrames } from './frames.ts';
import type { OpenCard, PageReport, ShowPlace } from './protocol.ts';
import { openRoom } from './room.ts';

/** The commands of the manifest, by their names there. */
const COMMANDS: Record<string, (tab: number) => Promise<void>> = {
  'next-mark': (tab) => step(tab, 1),
  'previous-mark': (tab) => step(tab, -1),
  'open-card': openCard,
  'open-room': () => openRoom(ROOM_ADDRESS),
};

/** One after the other: a key goes on from where the last one has led. */
let last: Promise<void> = Promise.resolve();

/** Answers the commands, on the tab in front. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    // A tab can be gone by its turn, and the next key is answered all the same.
    last = last.then(() => run(name, tab?.id)).catch(() => undefined);
  });
}

async function run(name: string, tab = -1): Promise<void> {
  await COMMANDS[name]?.(tab);
}

/** Brings the mark behind or before the last one into view, around the end. */
async function step(tab: number, by: 1 | -1): Promise<void> {
  await withFrames(tab, (reports, port) => {
    const { at, places } = mergeReports(reports);
    const found = frameOf(reports, stepFrom(at, by, places));
    if (found) port.postMessage(found satisfies ShowPlace);
  });
}

/** In the frame that has shown a mark last, else in the first that has one. */
async function openCard(tab: number): Promise<void> {
  await withFrames(tab, (reports, port) => {
    const [latest] = reports
      .filter((report) => placesOf(report) > 0)
      .toSorted((a, b) => whenShown(b) - whenShown(a));
    if (latest) port.postMessage({ card: latest.frame } satisfies OpenCard);
  });
}

function whenShown({ shown }: PageReport): number {
  return shown?.when ?? 0;
}
