/** English counts one thing otherwise than many. */
import { digits } from '../digits.ts';

/** `1 notice`, `4 notices`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${digits(count)} ${count === 1 ? one : many}`;
}
