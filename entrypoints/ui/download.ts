/** A file in the reader's downloads, without any permission: a link to a blob, pressed. */

/** Milliseconds, long enough for any browser to have begun. */
const KEPT = 60_000;

/** Hands the browser a file to keep, under a name with its ending. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
