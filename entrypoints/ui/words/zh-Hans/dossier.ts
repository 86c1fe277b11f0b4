/** 页面报告的用语。 */
import type { DossierWords } from '../../../../corpus/dossier/words.ts';
import { digits } from '../digits.ts';

export const dossier: DossierWords = {
  untitled: '无标题页面',
  address: (address) => `网址：${address}`,
  read: (day) => `阅读日期：${day}`,
  corpus: (version, notices, phrases) =>
    `语料库：Tifa 语料库 ${version}，${digits(notices)}篇文献，${digits(phrases)}个提法`,
  found: (phrases, places) => `发现：${digits(phrases)}个提法，共${digits(places)}处`,
  ofKind: (count, kind) => `${kind}${count}处`,
  kinds: { verbatim: '原文照录', 'same-wording': '字句相同', altered: '文字有改动' },
  coverage: (share) => `覆盖：${share}的文字与文献字句相同`,
  nearest: (notice, share, held) =>
    `最接近的文献：${notice}：占本页的${share}；本页载有该文献的${held}`,
  noNearest: '最接近的文献：无',
  phrases: '提法',
  noPhrase: '本页没有语料库中的提法。',
  heldBy: '见于：',
  onPage: '页面上：',
  after: (days) => `首见后${digits(days)}天`,
  before: (days) => `首见前${digits(days)}天`,
  passage: '原文段落',
  missing: (words) => `缺少“${words}”`,
  added: (words) => `增添“${words}”`,
  moved: (words) => `移位“${words}”`,
  stretches: '最长的相同文字',
  searched: '搜索范围',
  undated: (day) => `日期未载${day === undefined ? '' : `（不早于${day}）`}`,
  unknownDate: ({ grounds, dateGround }) => `日期：${grounds?.['zh-Hans'].date ?? dateGround}`,
  comma: '，',
  semicolon: '；',
  colon: '：',
  aside: (words) => `（${words}）`,
};
