/** 彈出視窗的用語。 */
import type { popup as English } from '../en/popup.ts';

export const popup: typeof English = {
  title: 'Tifa：官方文獻中的提法',
  room: '閱覽室',
  beside: '在側邊欄開啟',
};
