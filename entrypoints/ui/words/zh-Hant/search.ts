/** 搜尋的用語。 */
import type { search as English } from '../en/search.ts';
import { digits } from '../digits.ts';

export const search: typeof English = {
  search: '搜尋提法和文獻',
  placeholder: '中文、拼音、首字母或英文',
  clear: '清除搜尋',
  searched: '搜尋範圍',
  cut: (limit) => `搜尋內容過長，只搜尋了前${digits(limit)}個字元。`,
  picture: '層級圖',
  groups: {
    phrases: { title: '提法' },
    exact: {
      title: '字句相同的段落',
      note: '繁簡、全形半形和標點不計。',
    },
    similar: {
      title: '相近的段落',
      note: '相似，但字句不同。',
    },
  },
  showMore: (count) => `再顯示${digits(count)}筆`,
  showPassages: '顯示全部段落',
  hidePassages: '收合',
  absence: {
    title: '找不到結果',
    body: '語料庫中沒有與此相符的提法或段落，也沒有相近的段落。',
  },
  hidden: (count) => `有${digits(count)}筆結果被篩選隱去，取消篩選即可看到全部。`,
  found: (phrases, exact, similar) =>
    `提法${digits(phrases)}個，字句相同的段落${digits(exact)}個，相近的段落${digits(similar)}個`,
  filters: {
    title: '篩選',
    level: '層級',
    kind: '類別',
    year: '年份',
    theme: '主題',
    all: '全部',
    undated: '未載',
    clear: '取消篩選',
    none: '沒有符合篩選條件的文獻。',
  },
};
