import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, PHRASE } from '../reading.ts';

import type { Open } from './browser.ts';

interface Change {
  name: string;
  body: string;
  before: readonly string[];
  /** Runs in the page. */
  change: (phrase: string) => void;
  after: readonly string[];
}

const CHANGES: readonly Change[] = [
  {
    name: 'text that streams in, a character at a time, is marked once the phrase is whole',
    body: '<p id="at">今天，</p>',
    before: [],
    change: (phrase) => {
      const { firstChild } = document.querySelector('#at') ?? {};
      phrase
        .split('')
        .forEach((one, i) =>
          setTimeout(() => firstChild instanceof Text && firstChild.appendData(one), i * 30),
        );
    },
    after: [PHRASE],
  },
  {
    name: 'text that is edited in place loses its mark',
    body: `<p id="at">${PHRASE}</p>`,
    before: [PHRASE],
    change: () => {
      const { firstChild } = document.querySelector('#at') ?? {};
      if (firstChild) firstChild.nodeValue = '今天天气很好。';
    },
    after: [],
  },
  {
    name: 'a mark goes along with a paragraph that is moved to another place',
    body: `<div id="to"></div><p>不忘初心、牢记使命</p><p id="at">${PHRASE}</p>`,
    before: ['不忘初心、牢记使命', PHRASE],
    change: () => {
      const at = document.querySelector('#at');
      if (at) document.querySelector('#to')?.append(at);
    },
    after: [PHRASE, '不忘初心、牢记使命'],
  },
  {
    name: 'a paragraph that is taken out and changed meanwhile comes back as it is then',
    body: `<p id="at">${PHRASE}</p>`,
    before: [PHRASE],
    change: () => {
      const at = document.querySelector('#at');
      at?.remove();
      setTimeout(() => {
        if (!at) return;
        at.textContent = '不忘初心、牢记使命';
        document.body.prepend(at);
      }, 300);
    },
    after: ['不忘初心、牢记使命'],
  },
  {
    name: 'the rows of a virtual list have the marks of what they show now',
    body: `<ul>${`<li>今天</li>`.repeat(5)}</ul>`,
    before: [],
    change: (phrase) => {
      const rows = [...document.querySelectorAll('li')];
      const show = (from: number): void =>
        rows.forEach((row, i) => (row.textContent = (from + i) % 4 === 0 ? phrase : '今天'));
      for (let from = 1; from <= 10; from++) setTimeout(() => show(from), from * 30);
    },
    after: [PHRASE],
  },
  {
    name: 'what an endless page adds at its end is marked',
    body: '<div id="at"></div>',
    before: [],
    change: (phrase) => {
      for (let i = 0; i < 3; i++)
        setTimeout(() => {
          document.querySelector('#at')?.insertAdjacentHTML('beforeend', `<p>${phrase}</p>`);
        }, i * 200);
    },
    after: [PHRASE, PHRASE, PHRASE],
  },
  {
    name: 'a view that replaces another in the page has its own marks',
    body: `<main><p>${PHRASE}</p></main>`,
    before: [PHRASE],
    change: () => {
      history.pushState({}, '', '/next');
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<p>不忘初心、牢记使命</p>';
    },
    after: ['不忘初心、牢记使命'],
  },
  {
    name: 'a custom element that gets its shadow root later is read then',
    body: '<my-card></my-card>',
    before: [],
    change: (phrase) => {
      customElements.define(
        'my-card',
        class extends HTMLElement {
          connectedCallback(): void {
            setTimeout(() => {
              this.attachShadow({ mode: 'open' }).innerHTML = `<p>${phrase}</p>`;
            }, 300);
          }
        },
      );
    },
    after: [PHRASE],
  },
  {
    name: 'text that is handed to another slot keeps its mark',
    body: `<div id="at"><template shadowrootmode="open"><slot name="a"></slot><slot name="b"></slot></template><p slot="a">${PHRASE}</p></div>`,
    before: [PHRASE],
    change: () => {
      document.querySelector('#at > p')?.setAttribute('slot', 'b');
      setTimeout(() => document.body.append('不忘初心、牢记使命'), 900);
    },
    after: [PHRASE, '不忘初心、牢记使命'],
  },
  {
    name: 'a line of its own style that becomes part of the lines around it keeps its mark',
    body: `<p id="at">今天，<my-line style="display: block">${PHRASE}</my-line></p>`,
    before: [PHRASE],
    change: () => {
      document.querySelector('my-line')?.removeAttribute('style');
      document.body.append('。');
      setTimeout(() => document.body.append('不忘初心、牢记使命'), 900);
    },
    after: [PHRASE, '不忘初心、牢记使命'],
  },
  {
    name: 'a shadow root that changes while its host is nowhere on the page is read when it comes back',
    body: '<p id="at">今天<span id="host"><template shadowrootmode="open">今天</template></span></p>',
    before: [],
    change: (phrase) => {
      const host = document.querySelector('#host');
      host?.remove();
      setTimeout(() => host?.shadowRoot?.replaceChildren(phrase), 300);
      setTimeout(() => host && document.querySelector('#at')?.append(host), 900);
    },
    after: [PHRASE],
  },
  {
    name: 'a region that becomes editable is left alone from then on',
    body: `<div id="at"><p>${PHRASE}</p></div>`,
    before: [PHRASE],
    change: () => document.querySelector('#at')?.setAttribute('contenteditable', ''),
    after: [],
  },
  {
    name: 'a page that becomes an editor loses its marks with the first change',
    body: `<p>${PHRASE}</p>`,
    before: [PHRASE],
    change: () => {
      document.designMode = 'on';
      document.body.append('。');
    },
    after: [],
  },
  {
    name: 'a translator that wraps what it has translated leaves no stale mark',
    body: `<p id="at">${PHRASE}</p>`,
    before: [PHRASE],
    change: () => {
      const { firstChild } = document.querySelector('#at') ?? {};
      const font = document.createElement('font');
      font.innerHTML = '<font style="vertical-align: inherit">Defend the ground</font>';
      firstChild?.replaceWith(font);
    },
    after: [],
  },
  {
    name: 'a translator that takes its translation back gives the mark back',
    body: `<p id="at"><font><font style="vertical-align: inherit">Defend the ground</font></font></p>`,
    before: [],
    change: (phrase) => {
      document.querySelector('#at > font')?.replaceWith(document.createTextNode(phrase));
    },
    after: [PHRASE],
  },
  {
    name: 'an extension that converts the script of the page changes no mark',
    body: `<p id="at">${PHRASE}</p>`,
    before: [PHRASE],
    change: () => {
      const { firstChild } = document.querySelector('#at') ?? {};
      if (firstChild) firstChild.nodeValue = '守土有責、守土盡責';
    },
    after: ['守土有責、守土盡責'],
  },
  {
    name: 'another highlighter that wraps words does not part the phrase',
    body: `<p id="at">${PHRASE}</p>`,
    before: [PHRASE],
    change: () => {
      const { firstChild } = document.querySelector('#at') ?? {};
      if (!(firstChild instanceof Text)) return;
      const words = firstChild.splitText(2);
      words.splitText(3);
      const mark = document.createElement('mark');
      words.replaceWith(mark);
      mark.append(words);
    },
    after: [PHRASE],
  },
];

/** Pages that change while they are read. */
export function testLiving(open: Open): void {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(open);
  });

  afterAll(() => desk?.close());

  test.for(CHANGES)('$name', async ({ body, before, change, after }) => {
    const { page, texts, errors } = await desk.read(body);
    expect(await texts()).toEqual(before);
    await page.evaluate(change, PHRASE);
    await expect.poll(texts).toEqual(after);
    expect(errors).toEqual([]);
    await page.close();
  });
}
