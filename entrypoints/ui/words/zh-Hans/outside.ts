/** 浏览器地址栏和菜单中的用语。 */
import type { outside as English } from '../en/outside.ts';

export const outside: typeof English = {
  omnibox: '在 Tifa 中搜索文献',
  menu: '用 Tifa 搜索“%s”',
};
