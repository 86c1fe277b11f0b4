/** 引文和頁面報告的用語。 */
import type { take as English } from '../en/take.ts';

export const take: typeof English = {
  copy: {
    label: '複製',
    citation: '複製引文',
    notice: (issuer) => `複製引文：${issuer}`,
    passage: (issuer) => `複製此段或其引文：${issuer}`,
    phrase: (words) => `複製提法：${words}`,
    copied: (what) => `已複製：${what}`,
    refused: '瀏覽器未允許 Tifa 複製，請再試一次。',
  },
  named: (name, words) => `${name}：${words}`,
  passage: { words: '此段原文', aside: '僅文字' },
  wordings: {
    here: { words: '本頁文字', aside: '僅文字' },
    usual: { words: '通行文字', aside: '僅文字' },
    gloss: { words: '附英文釋義', aside: '用於翻譯' },
    both: { words: '兩種文字', aside: '附差異' },
  },
  styles: {
    text: { words: '純文字', aside: '用於郵件' },
    markdown: { words: 'Markdown', aside: '附連結' },
    gbt7714: { words: 'GB/T 7714—2015', aside: '中國國家標準，順序編碼制' },
    'chicago-note': { words: '芝加哥格式，註釋', aside: '用於註腳' },
    'chicago-entry': { words: '芝加哥格式，書目', aside: '用於文末書目' },
    bibtex: { words: 'BibTeX', aside: '用於 LaTeX' },
    'csl-json': { words: 'CSL-JSON', aside: '用於 Zotero、Pandoc' },
    ris: { words: 'RIS', aside: '用於 EndNote、NoteExpress' },
  },
  save: {
    label: '匯出報告',
    about: '匯出報告：本頁的全部發現',
    saved: (format) => `已匯出：${format}`,
    failed: '報告未能匯出，請再試一次。',
  },
  formats: {
    markdown: { words: 'Markdown', aside: '便於閱讀和列印' },
    csv: { words: 'CSV', aside: '用於試算表' },
    json: { words: 'JSON', aside: '全部內容，供程式使用' },
  },
};
