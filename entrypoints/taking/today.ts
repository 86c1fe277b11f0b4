/** The reader's own day, which near midnight is not that of Greenwich, as ISO 8601: `2026-11-21`. */
export function today(now = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [String(year).padStart(4, '0'), two(month), two(day)].join('-');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
