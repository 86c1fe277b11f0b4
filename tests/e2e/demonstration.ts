import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import type { Notice } from '../../corpus/notice.ts';
import { ROOT } from './extension.ts';

/** Markup laid into the report's text: `cut`, a piece of `within`, is wrapped in `tag`. */
interface Inlay {
  within: string;
  cut: string;
  tag: 'a' | 'b' | 'em' | 'strong' | 'span';
}

const REPORT = 'xinyang-2020-01-26';
/** As the newspaper page states them above the text; the corpus keeps the text alone. */
const EDITION = '第02版：综合要闻';
const BYLINE = '□本报记者　王凌云';

/** Where a reader can jump to: a short name, and how the paragraph begins. */
const SECTIONS: readonly (readonly [name: string, beginning: string])[] = [
  ['导语', '“走，我们再去社区看看！”'],
  ['发出通知', '为充分发挥基层党组织'],
  ['政治责任', '通知要求，坚决落实'],
  ['战斗堡垒', '通知指出，'],
  ['领导干部', '通知强调，'],
  ['广大党员', '通知要求，广大党员'],
  ['考察追责', '记者了解到，'],
];

/** Links and emphasis as newspapers set them; most of them begin or end inside a formula. */
const INLAYS: readonly Inlay[] = [
  { within: '基层党组织战斗堡垒作用，', cut: '战斗堡垒', tag: 'b' },
  { within: '“不忘初心、牢记使命”主题教育', cut: '“不忘初心、牢记使命”', tag: 'a' },
  {
    within: '党员群众有效组织起来，形成疫情防控的强大合力',
    cut: '党员群众有效组织起来，形成疫情防控',
    tag: 'strong',
  },
  { within: '早发现、早报告、早诊断、早隔离', cut: '早发现、早报告、', tag: 'strong' },
  { within: '视疫情如命令，视病房如战场，视病人如亲人', cut: '视病房如战场', tag: 'em' },
  {
    within: '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
    cut: '“四个自信”、做到“两个',
    tag: 'a',
  },
  { within: '在关键时刻豁得出、顶得上、靠得住', cut: '关键时刻豁得出、', tag: 'strong' },
  { within: '绝不允许搞形式主义、官僚主义', cut: '形式主义', tag: 'span' },
  { within: '不串门、不集会、不聚餐', cut: '不串门', tag: 'a' },
  { within: '守土有责、守土尽责', cut: '守土尽责', tag: 'a' },
];

/**
 * The Xinyang report of the corpus, set as a newspaper page: one HTML document in Simplified script.
 * Throws where corpus/data/ is missing or no longer holds the text that the page's markup is laid into.
 */
export function newsPage(): string {
  const notices = readNotices();
  const report = notices.find(({ id }) => id === REPORT);
  if (!report) throw new Error(`corpus/data/notices.json has no ${REPORT}: run npm run corpus`);
  const others = notices.filter(({ id }) => id !== REPORT);
  return html(report, others);
}

/** The same page, tag for tag, in Traditional script as written in Taiwan (characters and phrases, no regional words). */
export function traditionalNewsPage(): string {
  return Converter({ from: 'cn', to: 'tw' })(newsPage()).replace('lang="zh-CN"', 'lang="zh-TW"');
}

function readNotices(): Notice[] {
  return JSON.parse(readFileSync(join(ROOT, 'corpus/data/notices.json'), 'utf8'));
}

function html(report: Notice, others: readonly Notice[]): string {
  const [headline = '', subHeadline = ''] = report.title.split('——');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${headline}_${report.publisher}</title>
<link rel="icon" href="data:,">
<style>
${readFileSync(join(import.meta.dirname, 'demonstration.css'), 'utf8')}</style>
</head>
<body>
<p class="demonstration">演示页面：文字取自本项目语料库，非报社网页。<span lang="en">A demonstration page, set from the corpus of this project.</span></p>
<header>
<p class="masthead">${report.publisher}</p>
<p class="edition"><span>${EDITION}</span><span>${report.place}</span></p>
</header>
<nav aria-label="本文导航"><ul>${SECTIONS.map(([name], at) => `<li><a href="#p${at + 1}">${name}</a></li>`).join('')}</ul></nav>
<main>
<article>
<h1>${headline}</h1>
<p class="sub-headline">——${subHeadline}</p>
<p class="byline">${BYLINE}</p>
${paragraphs(report.text).join('\n')}
</article>
<aside aria-label="相关文件">
<h2>相关文件</h2>
<ol>${others.map(related).join('')}</ol>
</aside>
</main>
<footer><p>${report.publisher}　${EDITION}</p><p>本页为 Tifa（提法）的演示材料，由本机生成。</p></footer>
</body>
</html>
`;
}

function paragraphs(text: string): string[] {
  const marked = INLAYS.reduce(inlay, escape(text));
  return marked.split('\n').map((paragraph) => {
    const at = SECTIONS.findIndex(([, beginning]) => paragraph.startsWith(beginning));
    return at < 0 ? `<p>${paragraph}</p>` : `<p id="p${at + 1}">${paragraph}</p>`;
  });
}

function inlay(text: string, { within, cut, tag }: Inlay): string {
  if (!text.includes(within))
    throw new Error(`tests/e2e/demonstration.ts: the report no longer says ${within}`);
  const open = tag === 'a' ? '<a href="#p1">' : `<${tag}>`;
  return text.replace(within, within.replace(cut, `${open}${cut}</${tag}>`));
}

function related({ title, issuer, date }: Notice): string {
  return `<li><cite>${escape(title)}</cite><span>${issuer}　${date ?? '日期未载明'}</span></li>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
