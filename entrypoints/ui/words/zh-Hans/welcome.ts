/** 欢迎页的用语。 */
import type { welcome as English } from '../en/welcome.ts';

export const welcome: typeof English = {
  asking: '扩展可以读取哪些网页，由您决定。Tifa 尚未获准读取任何网页，因此页面上没有标记。',
  allow: '允许 Tifa 读取网页',
  promise:
    '它只在本机上查找网页中的官方提法，不发出任何网络请求，也不保存任何页面。您随时可以在浏览器的扩展设置中收回许可。',
  without: '未获许可，也可搜索和使用阅览室。',
  allowed: 'Tifa 现在与您一同阅读。页面上划线的词句，见于官方文献。',
  begin: '把鼠标停在划线处，即可看到出自哪些文献。',
  room: '打开阅览室',
  missing: 'Tifa 尚未获准读取网页。',
};
