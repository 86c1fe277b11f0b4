/** 頁面報告的用語。 */
import type { DossierWords } from '../../../../corpus/dossier/words.ts';
import { digits } from '../digits.ts';

export const dossier: DossierWords = {
  untitled: '無標題網頁',
  address: (address) => `網址：${address}`,
  read: (day) => `閱讀日期：${day}`,
  corpus: (version, notices, phrases) =>
    `語料庫：Tifa 語料庫 ${version}，${digits(notices)}篇文獻，${digits(phrases)}個提法`,
  found: (phrases, places) => `發現：${digits(phrases)}個提法，共${digits(places)}處`,
  ofKind: (count, kind) => `${kind}${count}處`,
  kinds: { verbatim: '原文照錄', 'same-wording': '字句相同', altered: '文字有改動' },
  coverage: (share) => `覆蓋：${share}的文字與文獻字句相同`,
  nearest: (notice, share, held) =>
    `最接近的文獻：${notice}：佔本頁的${share}；本頁載有該文獻的${held}`,
  noNearest: '最接近的文獻：無',
  phrases: '提法',
  noPhrase: '本頁沒有語料庫中的提法。',
  heldBy: '見於：',
  onPage: '網頁上：',
  after: (days) => `首見後${digits(days)}天`,
  before: (days) => `首見前${digits(days)}天`,
  passage: '原文段落',
  missing: (words) => `缺少「${words}」`,
  added: (words) => `增添「${words}」`,
  moved: (words) => `移位「${words}」`,
  stretches: '最長的相同文字',
  searched: '搜尋範圍',
  undated: (day) => `日期未載${day === undefined ? '' : `（不早於${day}）`}`,
  unknownDate: ({ grounds, dateGround }) => `日期：${grounds?.['zh-Hant'].date ?? dateGround}`,
  comma: '，',
  semicolon: '；',
  colon: '：',
  aside: (words) => `（${words}）`,
};
