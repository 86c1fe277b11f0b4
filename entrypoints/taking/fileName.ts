/** `tifa-2026-11-21-某市部署疫情防控.md`: letters and digits of the title, which every file system takes. */
export function fileNameFor(title: string, day: string, ending: string): string {
  const words = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '');
  const short = Array.from(words).slice(0, 40).join('').replace(/-$/, '');
  return `${['tifa', day, ...(short === '' ? [] : [short])].join('-')}.${ending}`;
}
