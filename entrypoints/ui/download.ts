/** Text as a file in the reader's downloads, without any permission: a link to a blob, pressed. */
import type { SavedText } from './taking.ts';

/** Milliseconds, long enough for any browser to have begun. */
const KEPT = 60_000;

export function download({ name, type, text }: SavedText): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
