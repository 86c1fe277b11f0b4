/** The way to the librarian, which may be asleep, be killed while it answers, or be gone for good. */
import { browser } from '@wxt-dev/browser';

/** Nobody answered, and asking again did not help. */
export class Unanswered extends Error {
  override name = 'Unanswered';
}

/** Milliseconds before a question is asked again. */
const BREATH = 50;
/**
 * Milliseconds until a question counts as unanswered. A librarian that is killed is noticed at once;
 * this is for one that says nothing, and ten times what the densest text takes that is ever asked about.
 */
const PATIENCE = 10_000;

/**
 * Puts a question, and once more where it came to nothing; rejects with `Unanswered`. Calls `gone`
 * where the extension has been updated or taken away: then there will never be an answer.
 */
export async function askTwice<Answer>(
  question: () => Promise<Answer>,
  gone: () => void,
): Promise<Answer> {
  try {
    return await inTime(question);
  } catch {
    await after(BREATH);
  }
  try {
    return await inTime(question);
  } catch (cause) {
    if (!isAlive()) gone();
    throw new Unanswered('the librarian does not answer', { cause });
  }
}

/** Whether the extension is still there: without it the api throws or has lost its id. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

/** A call throws at once where the extension is gone: as a rejection, too. */
async function inTime<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  return Promise.race([
    question(),
    after(PATIENCE).then(() => {
      throw new Unanswered('no answer in time');
    }),
  ]);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
