/** 搜索的用语。 */
import type { search as English } from '../en/search.ts';
import { digits } from '../digits.ts';

export const search: typeof English = {
  search: '搜索提法和文献',
  placeholder: '中文、拼音、首字母或英文',
  clear: '清空搜索框',
  searched: '搜索范围',
  cut: (limit) => `搜索内容过长，只搜索了前${digits(limit)}个字符。`,
  picture: '层级图',
  groups: {
    phrases: { title: '提法' },
    exact: {
      title: '字句相同的段落',
      note: '繁简、全半角和标点不计。',
    },
    similar: {
      title: '相近的段落',
      note: '相似，但字句不同。',
    },
  },
  showMore: (count) => `再显示${digits(count)}条`,
  showPassages: '显示全部段落',
  hidePassages: '收起',
  absence: {
    title: '未找到',
    body: '语料库中没有与此相符的提法或段落，也没有相近的段落。',
  },
  hidden: (count) => `有${digits(count)}条结果被筛选隐去，取消筛选即可看到全部。`,
  found: (phrases, exact, similar) =>
    `提法${digits(phrases)}个，字句相同的段落${digits(exact)}个，相近的段落${digits(similar)}个`,
  filters: {
    title: '筛选',
    level: '层级',
    kind: '类别',
    year: '年份',
    theme: '主题',
    all: '全部',
    undated: '未载',
    clear: '取消筛选',
    none: '没有符合筛选条件的文献。',
  },
};
