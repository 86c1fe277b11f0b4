interface Differing {
  /** Default Chinese. */
  language?: string;
  title?: string;
  /** What else its head holds. */
  head?: string;
}

/** A page of HTML around a body; it asks for no icon. */
export function pageOf(
  body: string,
  { language = 'zh', title = 'x', head = '' }: Differing = {},
): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>${head}<body>${body}</body></html>`;
}
