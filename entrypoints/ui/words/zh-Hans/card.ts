/** 卡片和文字改动的用语。 */
import type { card as English } from '../en/card.ts';
import { digits } from '../digits.ts';

export const card: typeof English = {
  name: (text) => `Tifa：“${text}”的出处`,
  kinds: {
    verbatim: '原文照录',
    'same-wording': '字句相同，繁简或标点不同',
    altered: '文字有改动',
  },
  here: '本页',
  pin: '固定卡片（P）',
  unpin: '取消固定（P）',
  close: '关闭卡片（Esc）',
  whole: '全句',
  inside: '其中包含的提法',
  open: '阅览室',
  openAt: (issuer) => `在阅览室打开${issuer}文献中的此处`,
  more: (count) => `这篇文献中另有${digits(count)}处`,
  rarity: ({ held, altered }, all) =>
    `见于${digits(all)}篇文献中的${digits(held)}篇${altered > 0 ? `，另有${digits(altered)}篇文字有改动` : ''}`,
  published: (day, ground) => `本文：${day}，${ground}`,
  grounds: {
    metadata: '据页面元数据',
    structured: '据页面结构化数据',
    time: '据页面的时间标记',
    headline: '据标题附近的文字',
  },
  sameDay: '与本文同日',
  before: (days) => `早于本文${digits(days)}天`,
  after: (days) => `晚于本文${digits(days)}天`,
  usual: '通行',
  difference: {
    missing: '缺少：',
    added: '增添：',
    moved: '移位：',
    replaced: '替换：',
  },
};
