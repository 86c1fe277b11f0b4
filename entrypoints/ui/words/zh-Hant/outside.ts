/** 瀏覽器網址列和選單中的用語。 */
import type { outside as English } from '../en/outside.ts';

export const outside: typeof English = {
  omnibox: '在 Tifa 中搜尋文獻',
  menu: '用 Tifa 搜尋「%s」',
};
