import { setTimeout as delay } from 'node:timers/promises';

/** Reads every 50 ms until `enough` holds, and answers what was read last: after `timeout` ms even if it is not enough. */
export function poll<Value>(
  read: () => Promise<Value>,
  enough: (value: Value) => boolean,
  timeout = 30_000,
): Promise<Value> {
  return pollUntil(read, enough, Date.now() + timeout);
}

async function pollUntil<Value>(
  read: () => Promise<Value>,
  enough: (value: Value) => boolean,
  deadline: number,
): Promise<Value> {
  const value = await read();
  if (enough(value) || Date.now() >= deadline) return value;
  await delay(50);
  return pollUntil(read, enough, deadline);
}
