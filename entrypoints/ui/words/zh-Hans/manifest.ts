/** 扩展说明和快捷键的用语。 */
import type { manifest as English } from '../en/manifest.ts';

export const manifest: typeof English = {
  description: '标出网页上的官方提法，显示它见于哪些文献、由谁发出、何时发出、文字有何改动。',
  openCard: '打开当前标记的卡片',
  previousMark: '转到页面上的上一处标记',
  nextMark: '转到页面上的下一处标记',
  openRoom: '打开阅览室',
};
