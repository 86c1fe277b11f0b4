import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, PHRASE } from '../reading.ts';

import type { Open } from './browser.ts';

const PLACES = [
  ['across inline elements', '<p>守土<b>有责</b>、<a href="#"><i>守土</i>尽</a>责</p>', [PHRASE]],
  ['across a comment and empty elements', '<p>守土<!-- -->有责、<b></b>守土尽责</p>', [PHRASE]],
  ['across <wbr>', '<p>守土有责、<wbr>守土尽责</p>', [PHRASE]],
  [
    'across a line feed of the source',
    '<p>守土有责、\n   守土尽责</p>',
    ['守土有责、\n   守土尽责'],
  ],
  ['across <br>', '<p>守土有责、<br>守土尽责</p>', [PHRASE]],
  [
    'under ruby, whose readings are no text',
    '<p><ruby>守土<rt>shǒu tǔ</rt>有责<rp>(</rp><rt>yǒu zé</rt></ruby>、守土尽责</p>',
    ['守土shǒu tǔ有责(yǒu zé、守土尽责'],
  ],
  ['in <pre>', `<pre>第一行\n${PHRASE}\n</pre>`, [PHRASE]],
  [
    'in a table, cell by cell',
    `<table><tr><td>守土有责、</td><td>守土尽责</td><td>${PHRASE}</td></tr></table>`,
    [PHRASE],
  ],
  ['in a list, item by item', `<ul><li>守土有责、<li>守土尽责<li>${PHRASE}</ul>`, [PHRASE]],
  ['before and behind a block', `<div>${PHRASE}<p>今天</p>${PHRASE}</div>`, [PHRASE, PHRASE]],
  ['not across blocks', '<p>守土有责、</p><p>守土尽责</p>', []],
  ['not across a block in a line', '<span>守土有责、<div>今天</div>守土尽责</span>', []],
  [
    'in a declarative shadow root',
    `<div><template shadowrootmode="open"><p>守土<b>有责、守土尽责</b></p></template></div>`,
    [PHRASE],
  ],
  [
    'in nested shadow roots',
    `<div><template shadowrootmode="open"><div><template shadowrootmode="open">${PHRASE}</template></div></template></div>`,
    [PHRASE],
  ],
  [
    'in slotted text',
    `<div>${PHRASE}<template shadowrootmode="open"><slot></slot></template></div>`,
    [PHRASE],
  ],
  ['in text that is folded away', `<details><summary>标题</summary>${PHRASE}</details>`, [PHRASE]],
  ['in text that cannot be selected', `<p style="user-select: none">${PHRASE}</p>`, [PHRASE]],
  ['in vertical text', `<p style="writing-mode: vertical-rl">${PHRASE}</p>`, [PHRASE]],
  ['in text that the page hides', `<p hidden>${PHRASE}</p>`, [PHRASE]],
  ['in text that is not to be translated', `<p translate="no">${PHRASE}</p>`, [PHRASE]],
  ['in paragraphs made with <br>', `今天。<br><br>${PHRASE}<br><br>今天。`, [PHRASE]],
  [
    'at the end of a wall of text',
    `<pre>${'今天天气很好。\n'.repeat(9_000)}${PHRASE}</pre>`,
    [PHRASE],
  ],
  [
    'under the wrappers of a translator',
    `<p><font><font>守土</font></font><font><font>有责、守土尽责</font></font></p>`,
    [PHRASE],
  ],
  [
    'in the content of a slot that nothing fills',
    `<div><template shadowrootmode="open"><slot>${PHRASE}</slot></template></div>`,
    [PHRASE],
  ],
  [
    'not in a closed shadow root, whose text a mark would lay open to the page',
    `<div><template shadowrootmode="closed">${PHRASE}</template></div>`,
    [],
  ],
  [
    'not where the reader writes',
    `<div contenteditable>${PHRASE}<p>${PHRASE}</p></div><textarea>${PHRASE}</textarea><input value="${PHRASE}">`,
    [],
  ],
  [
    'not in code of the page',
    `<script>"${PHRASE}"</script><style>/* ${PHRASE} */</style><noscript>${PHRASE}</noscript><template>${PHRASE}</template>`,
    [],
  ],
  [
    'not in controls',
    `<button>${PHRASE}</button><select><option>${PHRASE}</select><svg><text>${PHRASE}</text></svg>`,
    [],
  ],
  [
    'in a form whose fields bear the names of properties',
    `<form><input name="childNodes"><input name="parentNode"><input name="isConnected"><input name="nodeType">${PHRASE}</form>`,
    [PHRASE],
  ],
  [
    'in a document whose images bear the names of properties',
    `<img name="hidden"><img name="createTreeWalker"><img name="addEventListener"><img name="adoptedStyleSheets"><img name="documentElement"><img name="designMode"><p>${PHRASE}</p>`,
    [PHRASE],
  ],
] as const;

/** Where a phrase is found, and where it is not. */
export function testPassages(open: Open): void {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(open);
  });

  afterAll(() => desk?.close());

  test.for(PLACES)('a phrase is found %s', async ([, body, marks]) => {
    const { page, texts } = await desk.read(body);
    expect(await texts()).toEqual(marks);
    await page.close();
  });
}
