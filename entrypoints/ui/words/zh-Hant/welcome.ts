/** 歡迎頁的用語。 */
import type { welcome as English } from '../en/welcome.ts';

export const welcome: typeof English = {
  asking: '擴充功能可以讀取哪些網頁，由您決定。Tifa 尚未獲得許可讀取任何網頁，因此頁面上沒有標記。',
  allow: '允許 Tifa 讀取網頁',
  promise:
    '它只在本機上尋找網頁中的官方提法，不發出任何網路請求，也不儲存任何頁面。您隨時可以在瀏覽器的擴充功能設定中收回許可。',
  without: '未獲許可，也可搜尋和使用閱覽室。',
  allowed: 'Tifa 現在與您一同閱讀。頁面上劃線的詞句，見於官方文獻。',
  begin: '把滑鼠停在劃線處，即可看到出自哪些文獻。',
  room: '開啟閱覽室',
  missing: 'Tifa 尚未獲得許可讀取網頁。',
};
