/** 弹出窗口的用语。 */
import type { popup as English } from '../en/popup.ts';

export const popup: typeof English = {
  title: 'Tifa：官方文献中的提法',
  room: '阅览室',
  beside: '在侧边栏打开',
};
