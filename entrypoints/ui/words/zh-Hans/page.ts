/** “本页”的用语。 */
import type { page as English } from '../en/page.ts';
import { digits } from '../digits.ts';

export const page: typeof English = {
  title: '本页提法',
  reading: '正在读取页面……',
  stillReading: '仍在读取，可能还有更多。',
  paused: '本页文字变化太快，随变随读会拖慢页面。最新的文字一分钟之内会读到。',
  none: '本页没有语料库中的提法。',
  noChinese: '本页没有中文内容。',
  pdf: 'Tifa 无法读取 PDF 文件。',
  pdfWhy: '浏览器不对扩展开放 PDF 文件。从文件中复制的文字，可在此处查看其中的提法。',
  pasted: {
    label: '页面上的文字',
    how: '在页面上复制，粘贴到此处',
    none: '这段文字中没有语料库中的提法。',
  },
  unreadable: 'Tifa 无法读取此页面。',
  unreadableWhy:
    '浏览器自身的页面、扩展商店和 PDF 文件不对扩展开放。如果页面在安装或更新 Tifa 之前就已打开，重新加载后即可读取。',
  searched: '搜索范围',
  searchable: '可搜索的范围',
  show: '在页面中显示',
  showNext: '显示下一处',
  times: (count) => `${digits(count)}处`,
  sum: (phrases, places) => `${digits(phrases)}个提法，共${digits(places)}处`,
  picture: '层级图',
  order: {
    label: '提法的排列',
    reading: '按出现顺序',
    theme: '按主题',
  },
  steps: {
    label: '逐处查看标记',
    previous: '上一处标记',
    next: '下一处标记',
    atAloud: (place, places) => `第${digits(place)}处，共${digits(places)}处`,
  },
  trace: {
    title: '与文献相同的文字',
    tracing: '正在与文献比对……',
    none: (notices, shortest) =>
      `本页没有${digits(shortest)}字以上的文字与${digits(notices)}篇文献中的任何一篇字句相同。`,
    coverage: (share) => `${share}的文字见于文献。`,
    noNearest: '相同的文字太少，无法判断哪篇文献最接近。',
    nearest: '最接近的文献',
    reprint: '本页转载的文献',
    share: (share, held) => `占本页的${share}；本页载有该文献的${held}。`,
    parallel: '对照阅读',
    strip: (share, nearest) => `全文从头到尾：${share}见于文献，${nearest}见于最接近的文献。`,
    inNearest: '见于最接近的文献',
    inOthers: '见于其他文献',
    telling: '最长、最少见的相同文字',
    chars: (count) => `${digits(count)}字`,
    only: '仅见于',
    alsoIn: (others) => `另有${digits(others)}篇文献`,
  },
};
