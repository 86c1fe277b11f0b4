import { describe, expect, test } from 'vitest';
import { cited, IDS, noticeOf, unsigned } from './shelf.ts';

describe('RIS', () => {
  test('of the central notice', () => {
    expect(cited('central-2020-01-28', 'ris').split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - central-2020-01-28',
      'AU  - 中共中央',
      'TI  - 关于加强党的领导、为打赢疫情防控阻击战提供坚强政治保证的通知',
      'PY  - 2020',
      'DA  - 2020/01/28/',
      'UR  - http://news.hangzhou.com.cn/gnxw/content/2020-01/29/content_7667632.htm',
      'Y2  - 2026/11/21/',
      'LA  - zh-CN',
      'DB  - Tifa corpus 0.1.0',
      'CN  - 004_270962b3758dd881.txt',
      "N1  - Date: Xinhua's dateline above the text; the Ningbo notice states the same day.",
      "N1  - Source: Xinhua's full text as reprinted by 杭州网 on 29 January 2020.",
      'ER  - ',
      '',
    ]);
  });

  test.each(IDS)('of %s begins with its type, ends with ER, and every line has a tag', (id) => {
    const lines = cited(id, 'ris', '，').split('\r\n');
    expect(lines[0]).toMatch(/^TY {2}- (ELEC|GEN|NEWS)$/);
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });

  test('keeps quoted paragraphs on one line, and a comma from splitting a name', () => {
    const notice = noticeOf('shaoxing-2020', { issuer: '甲,乙', text: '一。\nER  - \n二。' });
    const record = cited(notice, 'ris', '一。\nER  - \n二。');
    expect(record).toContain('AU  - 甲，乙\r\n');
    expect(record).toContain('N1  - 一。 ER - 二。\r\n');
  });
});

describe('CSL-JSON', () => {
  test('of the report', () => {
    expect(JSON.parse(cited(unsigned('xinyang-2020-01-26'), 'csl-json'))).toEqual([
      {
        id: 'xinyang-2020-01-26',
        type: 'article-newspaper',
        title: '先锋旗帜在一线飘扬——打赢疫情防控攻坚战我市党员干部冲在前',
        'container-title': '信阳日报',
        language: 'zh-CN',
        archive: 'Tifa corpus 0.1.0',
        archive_location: '001_2c03cd04d1f60f2c.txt',
        note: 'Reports a notice of 中共信阳市委组织部, 2020-01-26; the report’s own date is not known. Date: the day the notice was sent, stated in the report (1月26日); the newspaper page does not state its own. Source: a page of 信阳日报, its address not known.',
      },
    ]);
  });

  test('of the commentary, read online', () => {
    expect(JSON.parse(cited('xianning-2022-05-16', 'csl-json', '战斗堡垒'))).toMatchObject([
      {
        type: 'webpage',
        author: [{ literal: '叶国平' }, { literal: '中共咸宁市委组织部' }],
        issued: { 'date-parts': [[2022, 5, 16]] },
        accessed: { 'date-parts': [[2026, 11, 21]] },
        annote: '战斗堡垒',
      },
    ]);
  });
});
