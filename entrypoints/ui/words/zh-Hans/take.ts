/** 引文和页面报告的用语。 */
import type { take as English } from '../en/take.ts';

export const take: typeof English = {
  copy: {
    label: '复制',
    citation: '复制引文',
    notice: (issuer) => `复制引文：${issuer}`,
    passage: (issuer) => `复制此段或其引文：${issuer}`,
    phrase: (words) => `复制提法：${words}`,
    copied: (what) => `已复制：${what}`,
    refused: '浏览器未允许 Tifa 复制，请重试。',
  },
  named: (name, words) => `${name}：${words}`,
  passage: { words: '此段原文', aside: '仅文字' },
  wordings: {
    here: { words: '本页文字', aside: '仅文字' },
    usual: { words: '通行文字', aside: '仅文字' },
    gloss: { words: '附英文释义', aside: '用于翻译' },
    both: { words: '两种文字', aside: '附差异' },
  },
  styles: {
    text: { words: '纯文本', aside: '用于邮件' },
    markdown: { words: 'Markdown', aside: '带链接' },
    gbt7714: { words: 'GB/T 7714—2015', aside: '国家标准，顺序编码制' },
    'chicago-note': { words: '芝加哥格式，注释', aside: '用于脚注' },
    'chicago-entry': { words: '芝加哥格式，书目', aside: '用于文末书目' },
    bibtex: { words: 'BibTeX', aside: '用于 LaTeX' },
    'csl-json': { words: 'CSL-JSON', aside: '用于 Zotero、Pandoc' },
    ris: { words: 'RIS', aside: '用于 EndNote、NoteExpress' },
  },
  save: {
    label: '导出报告',
    about: '导出报告：本页的全部发现',
    saved: (format) => `已导出：${format}`,
    failed: '报告未能导出，请重试。',
  },
  formats: {
    markdown: { words: 'Markdown', aside: '便于阅读和打印' },
    csv: { words: 'CSV', aside: '用于电子表格' },
    json: { words: 'JSON', aside: '全部内容，供程序使用' },
  },
};
