/** 「本頁」的用語。 */
import type { page as English } from '../en/page.ts';
import { digits } from '../digits.ts';

export const page: typeof English = {
  title: '本頁提法',
  reading: '正在讀取頁面……',
  stillReading: '仍在讀取，可能還有更多。',
  paused: '本頁文字變化太快，隨變隨讀會拖慢頁面。最新的文字一分鐘之內會讀到。',
  none: '本頁沒有語料庫中的提法。',
  noChinese: '本頁沒有中文內容。',
  pdf: 'Tifa 無法讀取 PDF 檔案。',
  pdfWhy: '瀏覽器不對擴充功能開放 PDF 檔案。從檔案中複製的文字，可在此處查看其中的提法。',
  pasted: {
    label: '頁面上的文字',
    how: '在頁面上複製，貼到此處',
    none: '這段文字中沒有語料庫中的提法。',
  },
  unreadable: 'Tifa 無法讀取此網頁。',
  unreadableWhy:
    '瀏覽器本身的頁面、擴充功能商店和 PDF 檔案不對擴充功能開放。如果網頁在安裝或更新 Tifa 之前就已開啟，重新載入後即可讀取。',
  searched: '搜尋範圍',
  searchable: '可搜尋的範圍',
  show: '在網頁中顯示',
  showNext: '顯示下一處',
  times: (count) => `${digits(count)}處`,
  sum: (phrases, places) => `${digits(phrases)}個提法，共${digits(places)}處`,
  picture: '層級圖',
  order: {
    label: '提法的排列',
    reading: '依出現順序',
    theme: '依主題',
  },
  steps: {
    label: '逐處檢視標記',
    previous: '上一處標記',
    next: '下一處標記',
    atAloud: (place, places) => `第${digits(place)}處，共${digits(places)}處`,
  },
  trace: {
    title: '與文獻相同的文字',
    tracing: '正在與文獻比對……',
    none: (notices, shortest) =>
      `本頁沒有${digits(shortest)}字以上的文字與${digits(notices)}篇文獻中的任何一篇字句相同。`,
    coverage: (share) => `${share}的文字見於文獻。`,
    noNearest: '相同的文字太少，無法判斷哪篇文獻最接近。',
    nearest: '最接近的文獻',
    reprint: '本頁轉載的文獻',
    share: (share, held) => `佔本頁的${share}；本頁載有該文獻的${held}。`,
    parallel: '對照閱讀',
    strip: (share, nearest) => `全文從頭到尾：${share}見於文獻，${nearest}見於最接近的文獻。`,
    inNearest: '見於最接近的文獻',
    inOthers: '見於其他文獻',
    telling: '最長、最少見的相同文字',
    chars: (count) => `${digits(count)}字`,
    only: '僅見於',
    alsoIn: (others) => `另有${digits(others)}篇文獻`,
  },
};
