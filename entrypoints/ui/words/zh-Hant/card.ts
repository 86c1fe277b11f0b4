/** 卡片和文字改動的用語。 */
import type { card as English } from '../en/card.ts';
import { digits } from '../digits.ts';

export const card: typeof English = {
  name: (text) => `Tifa：「${text}」的出處`,
  kinds: {
    verbatim: '原文照錄',
    'same-wording': '字句相同，繁簡或標點不同',
    altered: '文字有改動',
  },
  here: '本頁',
  pin: '釘選卡片（P）',
  unpin: '取消釘選（P）',
  close: '關閉卡片（Esc）',
  whole: '全句',
  inside: '其中包含的提法',
  open: '閱覽室',
  openAt: (issuer) => `在閱覽室開啟${issuer}文獻中的此處`,
  more: (count) => `這篇文獻中另有${digits(count)}處`,
  rarity: ({ held, altered }, all) =>
    `見於${digits(all)}篇文獻中的${digits(held)}篇${altered > 0 ? `，另有${digits(altered)}篇文字有改動` : ''}`,
  published: (day, ground) => `本文：${day}，${ground}`,
  grounds: {
    metadata: '據頁面的中繼資料',
    structured: '據頁面的結構化資料',
    time: '據頁面的時間標記',
    headline: '據標題附近的文字',
  },
  sameDay: '與本文同日',
  before: (days) => `早於本文${digits(days)}天`,
  after: (days) => `晚於本文${digits(days)}天`,
  usual: '通行',
  difference: {
    missing: '缺少：',
    added: '增添：',
    moved: '移位：',
    replaced: '替換：',
  },
};
