import { beforeEach, expect, test, vi } from 'vitest';
import { askTwice, LONG_PATIENCE, Unanswered } from '../../entrypoints/content/desk.ts';

const gone = vi.fn<() => void>();
const { runtime } = vi.hoisted(() => {
  const chrome: { runtime: { id: string | undefined } } = { runtime: { id: 'tifa' } };
  return Object.assign(globalThis, { chrome }).chrome;
});

beforeEach(() => {
  gone.mockReset();
  runtime.id = 'tifa';
});

/** A librarian who answers what is listed, one after the other. */
function answering(...answers: readonly (Error | string)[]) {
  const left = [...answers];
  return vi.fn(() => {
    const answer = left.shift();
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
}

test('an answer is passed on, and the question not put again', async () => {
  const question = answering('yes');
  expect(await askTwice(question, gone)).toBe('yes');
  expect(question).toHaveBeenCalledTimes(1);
});

test('a question that was lost with a killed librarian is put once more', async () => {
  const question = answering(new Error('No response'), 'yes');
  expect(await askTwice(question, gone)).toBe('yes');
  expect(gone).not.toHaveBeenCalled();
});

test('what is lost twice fails as unanswered, with its cause', async () => {
  const cause = new Error('No response');
  const question = answering(new Error('first'), cause, 'too late');
  const failure = await askTwice(question, gone).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Unanswered);
  expect(failure).toMatchObject({ name: 'Unanswered', cause });
  expect(question).toHaveBeenCalledTimes(2);
  expect(gone).not.toHaveBeenCalled();
});

test('where the extension is gone there will never be an answer', async () => {
  runtime.id = undefined;
  const question = answering(new Error('invalidated'), new Error('invalidated'));
  await expect(askTwice(question, gone)).rejects.toBeInstanceOf(Unanswered);
  expect(gone).toHaveBeenCalledOnce();
});

test('a librarian who says nothing has failed within a second', async () => {
  expect(await failureIn(999, () => new Promise(() => {}))).toBeInstanceOf(Unanswered);
});

test('where nobody asks again, an answer is waited for', async () => {
  vi.useFakeTimers();
  const slow = new Promise((answer) => setTimeout(answer, 3_000, 'yes'));
  const answer = askTwice(() => slow, gone, LONG_PATIENCE);
  await vi.advanceTimersByTimeAsync(3_000);
  vi.useRealTimers();
  expect(await answer).toBe('yes');
});

test('one who is killed, and then says nothing, gets no second more', async () => {
  const question = vi.fn<() => Promise<string>>(() => new Promise(() => {}));
  question.mockImplementationOnce(() => new Promise((_, fail) => setTimeout(fail, 800)));
  expect(await failureIn(999, question)).toBeInstanceOf(Unanswered);
  expect(question).toHaveBeenCalledTimes(2);
});

/** What a question has failed with after so many milliseconds, if it has. */
async function failureIn(milliseconds: number, question: () => Promise<string>): Promise<unknown> {
  vi.useFakeTimers();
  let failure: unknown;
  askTwice(question, gone).catch((error: unknown) => (failure = error));
  await vi.advanceTimersByTimeAsync(milliseconds);
  vi.useRealTimers();
  return failure;
}
