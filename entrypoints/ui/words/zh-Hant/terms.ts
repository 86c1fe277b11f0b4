/** 各處通用的術語。 */
import type { terms as English } from '../en/terms.ts';
import { digits } from '../digits.ts';

export const terms: typeof English = {
  levels: {
    central: '中央',
    province: '省級',
    city: '市級',
    county: '縣級',
    grassroots: '基層',
  },
  kinds: {
    notice: '通知',
    report: '報導',
    commentary: '評論',
  },
  matches: {
    verbatim: '原文照錄',
    'same-wording': '字句相同，繁簡或標點不同',
    altered: '文字有改動：有缺漏、增添、替換或移位',
  },
  signs: {
    verbatim: '原文照錄',
    'same-wording': '字句相同，繁簡或標點不同',
    altered: '文字有改動',
  },
  themes: {
    loyalty: '政治忠誠',
    leadership: '黨的領導',
    responsibility: '責任擔當',
    mission: '初心使命',
    organisation: '黨的組織',
    cadres: '幹部',
    discipline: '紀律',
    mobilisation: '動員',
    prevention: '防控',
    masses: '群眾',
    morale: '精神鬥志',
  },
  counts: {
    notices: (count) => `${digits(count)}篇文獻`,
    phrases: (count) => `${digits(count)}個提法`,
    places: (count) => `${digits(count)}處`,
    days: (count) => `${digits(count)}天`,
  },
  shares: { under: '不到1%', over: '超過99%' },
  dates: {
    unstated: '日期未載',
    unstatedFrom: (day) => `日期未載（不早於${day}）`,
    noneStated: '均未載明',
    span: (from, to) => `${from}至${to}`,
    undated: (notices) => `另有${digits(notices)}篇未載日期`,
  },
  lag: {
    first: '語料庫中首見',
    earliest: '有日期的文獻中最早',
    sameDay: '與首見同日',
    later: (days) => `首見後${digits(days)}天`,
    before: (days) => `首見前${digits(days)}天`,
  },
  extent: {
    notices: '文獻',
    phrases: '提法',
    dates: '日期',
    levels: '層級',
    issuers: '發文單位',
  },
  comma: '、',
  stop: '。',
  converted: {
    simplified: '由 Tifa 轉換為簡體顯示。複製的內容仍依原文。',
    traditional: '由 Tifa 轉換為繁體顯示。複製的內容仍依原文。',
  },
};
