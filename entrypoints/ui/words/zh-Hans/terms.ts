/** 各处通用的术语。 */
import type { terms as English } from '../en/terms.ts';
import { digits } from '../digits.ts';

export const terms: typeof English = {
  levels: {
    central: '中央',
    province: '省级',
    city: '市级',
    county: '县级',
    grassroots: '基层',
  },
  kinds: {
    notice: '通知',
    report: '报道',
    commentary: '评论',
  },
  matches: {
    verbatim: '原文照录',
    'same-wording': '字句相同，繁简或标点不同',
    altered: '文字有改动：有缺漏、增添、替换或移位',
  },
  signs: {
    verbatim: '原文照录',
    'same-wording': '字句相同，繁简或标点不同',
    altered: '文字有改动',
  },
  themes: {
    loyalty: '政治忠诚',
    leadership: '党的领导',
    responsibility: '责任担当',
    mission: '初心使命',
    organisation: '党的组织',
    cadres: '干部',
    discipline: '纪律',
    mobilisation: '动员',
    prevention: '防控',
    masses: '群众',
    morale: '精神斗志',
  },
  counts: {
    notices: (count) => `${digits(count)}篇文献`,
    phrases: (count) => `${digits(count)}个提法`,
    places: (count) => `${digits(count)}处`,
    days: (count) => `${digits(count)}天`,
  },
  shares: { under: '不到1%', over: '超过99%' },
  dates: {
    unstated: '日期未载',
    unstatedFrom: (day) => `日期未载（不早于${day}）`,
    noneStated: '均未载明',
    span: (from, to) => `${from}至${to}`,
    undated: (notices) => `另有${digits(notices)}篇未载日期`,
  },
  lag: {
    first: '语料库中首见',
    earliest: '有日期的文献中最早',
    sameDay: '与首见同日',
    later: (days) => `首见后${digits(days)}天`,
    before: (days) => `首见前${digits(days)}天`,
  },
  extent: {
    notices: '文献',
    phrases: '提法',
    dates: '日期',
    levels: '层级',
    issuers: '发文单位',
  },
  comma: '、',
  stop: '。',
  converted: {
    simplified: '由 Tifa 转换为简体显示。复制的内容仍依原文。',
    traditional: '由 Tifa 转换为繁体显示。复制的内容仍依原文。',
  },
};
