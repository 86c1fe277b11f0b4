/** What the functions below need of a page; they run in it. */
interface Evaluating {
  evaluate: <Result>(pageFunction: () => Result) => Promise<Awaited<Result>>;
}

/** All that serialising a page shows, open shadow roots included. */
export function serialise(page: Evaluating): Promise<string> {
  return page.evaluate(() => {
    const { doctype, documentElement } = document;
    const elements = [...document.querySelectorAll('*')];
    const shadowRoots = elements.flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const open = shadowRoots.map((root) => root.innerHTML).join('\n');
    return `<!doctype ${doctype?.name} ${doctype?.publicId}>${documentElement.outerHTML}\n${open}`;
  });
}
