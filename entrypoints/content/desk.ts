/** The way to the librarian, which may be asleep, be killed while it answers, or be gone for good. */
import { browser } from '@wxt-dev/browser';

/** Nobody answered, and asking again did not help. */
export class Unanswered extends Error {
  override name = 'Unanswered';
}

/** Milliseconds before a question is asked again. */
const BREATH = 50;
/**
 * Milliseconds within which a question is answered or has failed. Chromium holds back a librarian's
 * start for up to three seconds where it has just killed one; who asks may rather ask again later.
 */
const PATIENCE = 900;
/** For what nobody asks again: a card comes late rather than not at all. */
export const LONG_PATIENCE = 5_000;

/**
 * Puts a question, and once more where it came to nothing; rejects with `Unanswered`, within a second
 * or as many milliseconds as `patience` says.
 * Calls `gone` where the extension has been updated or taken away: then there will never be an answer.
 */
export async function askTwice<Answer>(
  question: () => Promise<Answer>,
  gone: () => void,
  patience = PATIENCE,
): Promise<Answer> {
  try {
    return await Promise.race([answerOf(question), late(patience)]);
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

async function answerOf<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question();
  } catch {
    await after(BREATH);
    return question();
  }
}

async function late(patience: number): Promise<never> {
  await after(patience);
  throw new Unanswered('no answer in time');
}

function after(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
