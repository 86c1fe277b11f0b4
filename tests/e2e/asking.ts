/** Asks the librarian without pause, as the page side does; bundled, it runs where the page side runs. */
import { ask } from '../../entrypoints/background/protocol.ts';
import { askTwice } from '../../entrypoints/content/desk.ts';

export interface Outcome {
  /** Milliseconds until the question was answered or failed. */
  took: number;
  /** `answered`, the name of an error, what is wrong with the answer, or `late` where no end came within `SOON`. */
  end: string;
}

/** Milliseconds. */
const SOON = 1000;

const ending = new AbortController();

/** Three ask at a time until it is enough; `marks` is how many phrases stand in `text`. */
export async function keepAsking(text: string, marks: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const askOn = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const start = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const end = await endOf(text, marks);
      outcomes.push({ took: Math.round(performance.now() - start), end });
    }
  };
  await Promise.all([askOn(), askOn(), askOn()]);
  return outcomes;
}

/** Lets the questions end that are asked. */
export function enough(): void {
  ending.abort();
}

async function endOf(text: string, marks: number): Promise<string> {
  let gone = '';
  const question = askTwice(
    () => ask('spot', text),
    () => (gone = ', and gone'),
  );
  const end = question.then(
    ({ length }) => (length === marks ? 'answered' : `${length} marks`),
    ({ name }: Error) => name + gone,
  );
  // Told by a timer and no clock: a busy machine makes all timers of a page late, and leaves them in their order.
  return Promise.race([end, new Promise<string>((done) => setTimeout(done, SOON, 'late'))]);
}
