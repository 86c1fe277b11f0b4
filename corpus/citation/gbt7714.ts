/**
 * GB/T 7714—2015, numeric style: 信息与文献 参考文献著录规则.
 *
 * Names of bodies in Han characters are not split into their levels (8.1.4), an unknown author is
 * left out (8.1.2), and what the source does not state stands in square brackets.
 */
import type { Reference } from './reference.ts';

const UNDATED = '[日期不详]';

/** `中共中央. 关于…的通知[EB/OL]. (2020-01-28)[2026-11-21]. http://….` */
export function gbt7714(reference: Reference): string {
  const { authors, title } = reference;
  return [
    ...(authors.length > 0 ? [authors.join(', ')] : []),
    `${title}[${typeOf(reference)}]`,
    ...published(reference),
    ...note(reference),
  ]
    .map((part) => `${part}.`)
    .join(' ');
}

/** Annex B: EB electronic bulletin, N newspaper, Z other; OL where it is read online. */
function typeOf({ container, url }: Reference): string {
  if (container !== undefined) return url === undefined ? 'N' : 'N/OL';
  return url === undefined ? 'Z' : 'EB/OL';
}

function published({ container, date, url, dateRead, corpus, seed }: Reference): string[] {
  const plain = date ?? UNDATED;
  const day = container === undefined ? plain : `${container}, ${plain}`;
  if (url === undefined) return [day, `Tifa语料库 ${corpus}, ${seed}`];
  const updated = container === undefined && date !== undefined ? `(${date})` : day;
  return [`${updated}[${dateRead}]`, url];
}

function note({ date, notBefore, reported }: Reference): string[] {
  if (reported) return [`注: 报道${reported.issuer}${reported.date ?? ''}通知`];
  if (date !== undefined || notBefore === undefined) return [];
  return [`注: 原文未注明日期, 不早于${notBefore}`];
}
