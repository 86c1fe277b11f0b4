/** 擴充功能說明和快速鍵的用語。 */
import type { manifest as English } from '../en/manifest.ts';

export const manifest: typeof English = {
  description: '標出網頁上的官方提法，顯示它見於哪些文獻、由誰發出、何時發出、文字有何改動。',
  openCard: '開啟目前標記的卡片',
  previousMark: '前往網頁上的上一處標記',
  nextMark: '前往網頁上的下一處標記',
  openRoom: '開啟閱覽室',
};
