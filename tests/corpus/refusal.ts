import { CorpusError } from '../../corpus/entries.ts';

/**
 * The message of the CorpusError that `read` throws. Throws an Error itself where `read` does not,
 * or where a reader could not make sense of the message: place, value and remedy in one line.
 */
export function refusalOf(read: () => unknown): string {
  const error = thrownBy(read);
  if (!(error instanceof CorpusError))
    throw new Error('no CorpusError was thrown', { cause: error });
  const { message } = error;
  const faults = [/\n/, /undefined/, /\bnever\b/, /!0/, />=/, /::/, /\[a-z/].filter((fault) =>
    fault.test(message),
  );
  if (faults.length > 0) throw new Error(`“${message}” is not for readers: ${faults.join(' ')}`);
  return message;
}

function thrownBy(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    return error;
  }
  return undefined;
}
