import { pageOf } from './pageOf.ts';
import { poll } from './poll.ts';

/** What a page of playwright and one of puppeteer have in common. */
interface Framed {
  mouse: { move(x: number, y: number): Promise<void> };
  frames(): { evaluate<Result>(pageFunction: () => Result): Promise<Awaited<Result>> }[];
}

/** What stands in a frame: how many marks, how high its card is in CSS pixels (0: none), and on top of what. */
interface InFrame {
  marks: number;
  card: number;
  onTop: boolean;
}

const LINE = `<p style="margin:0;font:20px/30px serif">守土有责、守土尽责</p>`;
/** The document that each frame shows, its phrase at the top left. */
const DOCUMENT = pageOf(LINE, { head: '<style>body { margin: 0 }</style>' });
const DATA = `data:text/html;charset=utf-8,${encodeURIComponent(DOCUMENT)}`;
const SOURCE = DOCUMENT.replaceAll('"', '&quot;');
/** Two beside each other, so that none has to be scrolled to. */
const WIDTH = 600;
const HEIGHT = 180;
const INNER = '/inner';

/** Every kind of frame that a page can hold, by what makes it. `other` is the address of another site's page. */
const FRAMES: Record<string, (other: string) => string> = {
  'of the same site': () => `iframe src="${INNER}"`,
  'of another site': (other) => `iframe src="${other}"`,
  srcdoc: () => `iframe srcdoc="${SOURCE}"`,
  'about:blank, written by a script': () => 'iframe id="blank"',
  'data:': () => `iframe src="${DATA}"`,
  'blob:': () => 'iframe id="blob"',
  sandboxed: () => `iframe sandbox src="${INNER}"`,
  'sandboxed srcdoc': () => `iframe sandbox srcdoc="${SOURCE}"`,
  'sandboxed data:': () => `iframe sandbox src="${DATA}"`,
  '<object>': () => `object type="text/html" data="${INNER}"`,
};

export const FRAME_KINDS = Object.keys(FRAMES);

/** Pages by path: at `/` one that holds a frame of every kind. */
export function framedPages(otherOrigin: string): Record<string, string> {
  const frames = Object.values(FRAMES).map((make) => {
    const element = make(otherOrigin + INNER);
    return `<${element}></${element.split(' ')[0]}>`;
  });
  return {
    [INNER]: DOCUMENT,
    '/': pageOf(
      `${frames.join('\n')}
<script>
const { body } = blank.contentDocument;
body.style.margin = 0;
body.innerHTML = ${JSON.stringify(LINE)};
blob.src = URL.createObjectURL(new Blob([${JSON.stringify(DOCUMENT)}], { type: 'text/html' }));
</script>`,
      {
        head: `<style>body { margin: 0; width: ${2 * WIDTH}px } iframe, object { float: left; border: 0; width: ${WIDTH}px; height: ${HEIGHT}px }</style>`,
      },
    ),
  };
}

/** Rests the pointer on the phrase in the frame of a kind, and answers what stands in that frame once a card is open, or after half a minute. */
export async function restInFrame(page: Framed, kind: string): Promise<InFrame> {
  const at = FRAME_KINDS.indexOf(kind);
  const look = (): Promise<InFrame> => lookInto(page, at);
  await poll(look, ({ marks }) => marks > 0);
  const x = (at % 2) * WIDTH + 60;
  const y = Math.floor(at / 2) * HEIGHT + 15;
  await page.mouse.move(2 * WIDTH + 20, y);
  await page.mouse.move(x, y);
  await page.mouse.move(x + 1, y);
  return poll(look, ({ onTop }) => onTop);
}

/** The page itself is the first of its frames. */
function lookInto(page: Framed, at: number): Promise<InFrame> {
  const frame = page.frames()[at + 1];
  if (!frame) throw new Error(`the page has no frame ${FRAME_KINDS[at]}`);
  return frame.evaluate(() => {
    const host = document.querySelector('div[popover]');
    const { x = 0, y = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
    const marks = [...CSS.highlights].filter(([name]) => name !== 'tifa-pointed');
    return {
      marks: marks.reduce((count, [, { size }]) => count + size, 0),
      card: height,
      onTop: host !== null && document.elementFromPoint(x + 20, y + 20) === host,
    };
  });
}
