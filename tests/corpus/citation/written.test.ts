import { describe, expect, test } from 'vitest';
import { cited, noticeOf, unsigned } from './shelf.ts';

describe('GB/T 7714—2015', () => {
  test.each([
    [
      'the central notice',
      'central-2020-01-28',
      '中共中央. 关于加强党的领导、为打赢疫情防控阻击战提供坚强政治保证的通知[EB/OL]. (2020-01-28)[2026-11-21]. http://news.hangzhou.com.cn/gnxw/content/2020-01/29/content_7667632.htm.',
    ],
    [
      'Ningbo’s, its issuer in one piece',
      'ningbo-2020-01-30',
      '中共宁波市委. 中共宁波市委关于坚决贯彻落实习近平总书记重要指示精神充分发挥各级党组织和党员干部在打赢疫情防控阻击战中积极作用的通知[EB/OL]. (2020-01-30)[2026-11-21]. http://news.cnnb.com.cn/system/2020/01/30/030121341.shtml.',
    ],
    [
      'Shaoxing’s, undated and without an address',
      'shaoxing-2020',
      '中共绍兴市委. 中共绍兴市委关于深入贯彻落实习近平总书记重要指示和中央、省委文件精神切实加强党的领导为打赢疫情防控阻击战提供坚强政治保证的通知[Z]. [日期不详]. Tifa语料库 0.1.0, 003_1d43d25ae0665df5.txt. 注: 原文未注明日期, 不早于2020-01-28.',
    ],
    [
      'the newspaper’s report, whose own date nobody knows',
      'xinyang-2020-01-26',
      '先锋旗帜在一线飘扬——打赢疫情防控攻坚战我市党员干部冲在前[N]. 信阳日报, [日期不详]. Tifa语料库 0.1.0, 001_2c03cd04d1f60f2c.txt. 注: 报道中共信阳市委组织部2020-01-26通知.',
    ],
    [
      'the commentary, its title supplied',
      'xianning-2022-05-16',
      '叶国平, 中共咸宁市委组织部. ［组织工作在应对新冠肺炎疫情中的作用］[EB/OL]. (2022-05-16)[2026-11-21]. http://www.xnnews.com.cn/kejiao/lltt/202205/t20220516_2625714.shtml.',
    ],
  ])('%s', (_, id, expected) => {
    expect(cited(unsigned(id), 'gbt7714')).toBe(expected);
  });

  test('an undated page that is online has the day it was read', () => {
    const notice = noticeOf('shaoxing-2020', { title: '通知', source: 'http://a.cn/1' });
    expect(cited(notice, 'gbt7714')).toBe(
      '中共绍兴市委. 通知[EB/OL]. [日期不详][2026-11-21]. http://a.cn/1. 注: 原文未注明日期, 不早于2020-01-28.',
    );
  });

  test('a report that is signed and online', () => {
    const notice = noticeOf('xinyang-2020-01-26', {
      title: '报道',
      author: '王凌云',
      source: 'http://a.cn/1',
    });
    expect(cited(notice, 'gbt7714')).toBe(
      '王凌云. 报道[N/OL]. 信阳日报, [日期不详][2026-11-21]. http://a.cn/1. 注: 报道中共信阳市委组织部2020-01-26通知.',
    );
  });

  test('a date is as long as it is known', () => {
    const notice = noticeOf('central-2020-01-28', {
      title: '通知',
      date: '2020-01',
      datePrecision: 'month',
    });
    expect(cited(notice, 'gbt7714')).toContain('(2020-01)[2026-11-21]');
  });
});

describe('Chicago', () => {
  test.each([
    [
      'central-2020-01-28',
      '中共中央, “关于加强党的领导、为打赢疫情防控阻击战提供坚强政治保证的通知,” January 28, 2020, accessed November 21, 2026, http://news.hangzhou.com.cn/gnxw/content/2020-01/29/content_7667632.htm.',
      '中共中央. “关于加强党的领导、为打赢疫情防控阻击战提供坚强政治保证的通知.” January 28, 2020. Accessed November 21, 2026. http://news.hangzhou.com.cn/gnxw/content/2020-01/29/content_7667632.htm.',
    ],
    [
      'ningbo-2020-01-30',
      '中共宁波市委, “中共宁波市委关于坚决贯彻落实习近平总书记重要指示精神充分发挥各级党组织和党员干部在打赢疫情防控阻击战中积极作用的通知,” January 30, 2020, accessed November 21, 2026, http://news.cnnb.com.cn/system/2020/01/30/030121341.shtml.',
      '中共宁波市委. “中共宁波市委关于坚决贯彻落实习近平总书记重要指示精神充分发挥各级党组织和党员干部在打赢疫情防控阻击战中积极作用的通知.” January 30, 2020. Accessed November 21, 2026. http://news.cnnb.com.cn/system/2020/01/30/030121341.shtml.',
    ],
    [
      'shaoxing-2020',
      '中共绍兴市委, “中共绍兴市委关于深入贯彻落实习近平总书记重要指示和中央、省委文件精神切实加强党的领导为打赢疫情防控阻击战提供坚强政治保证的通知,” n.d., Tifa corpus 0.1.0, 003_1d43d25ae0665df5.txt. Date: not stated; on or after 28 January 2020, because it cites the central notice.',
      '中共绍兴市委. “中共绍兴市委关于深入贯彻落实习近平总书记重要指示和中央、省委文件精神切实加强党的领导为打赢疫情防控阻击战提供坚强政治保证的通知.” n.d. Tifa corpus 0.1.0, 003_1d43d25ae0665df5.txt. Date: not stated; on or after 28 January 2020, because it cites the central notice.',
    ],
    [
      'xinyang-2020-01-26',
      '“先锋旗帜在一线飘扬——打赢疫情防控攻坚战我市党员干部冲在前,” 信阳日报, n.d., Tifa corpus 0.1.0, 001_2c03cd04d1f60f2c.txt. Reports a notice of 中共信阳市委组织部, 2020-01-26; the report’s own date is not known.',
      '信阳日报. “先锋旗帜在一线飘扬——打赢疫情防控攻坚战我市党员干部冲在前.” n.d. Tifa corpus 0.1.0, 001_2c03cd04d1f60f2c.txt. Reports a notice of 中共信阳市委组织部, 2020-01-26; the report’s own date is not known.',
    ],
    [
      'xianning-2022-05-16',
      '叶国平 and 中共咸宁市委组织部, ［组织工作在应对新冠肺炎疫情中的作用］, May 16, 2022, accessed November 21, 2026, http://www.xnnews.com.cn/kejiao/lltt/202205/t20220516_2625714.shtml.',
      '叶国平 and 中共咸宁市委组织部. ［组织工作在应对新冠肺炎疫情中的作用］. May 16, 2022. Accessed November 21, 2026. http://www.xnnews.com.cn/kejiao/lltt/202205/t20220516_2625714.shtml.',
    ],
  ])('%s', (id, note, entry) => {
    const notice = unsigned(id);
    expect(cited(notice, 'chicago-note')).toBe(note);
    expect(cited(notice, 'chicago-entry')).toBe(entry);
  });

  test('quotation marks inside a title become single ones', () => {
    const notice = noticeOf('shaoxing-2020', { title: '关于“四个意识”的通知' });
    expect(cited(notice, 'chicago-entry')).toContain('“关于‘四个意识’的通知.” n.d.');
  });

  test('a month is a month', () => {
    const notice = noticeOf('central-2020-01-28', { date: '2020-01', datePrecision: 'month' });
    expect(cited(notice, 'chicago-entry')).toContain('” January 2020. Accessed');
  });
});

describe('text and Markdown', () => {
  test.each([
    [
      'central-2020-01-28',
      '中共中央, 《关于加强党的领导、为打赢疫情防控阻击战提供坚强政治保证的通知》, 2020-01-28. http://news.hangzhou.com.cn/gnxw/content/2020-01/29/content_7667632.htm',
      '中共中央, [《关于加强党的领导、为打赢疫情防控阻击战提供坚强政治保证的通知》](http://news.hangzhou.com.cn/gnxw/content/2020-01/29/content_7667632.htm), 2020-01-28.',
    ],
    [
      'ningbo-2020-01-30',
      '中共宁波市委, 《中共宁波市委关于坚决贯彻落实习近平总书记重要指示精神充分发挥各级党组织和党员干部在打赢疫情防控阻击战中积极作用的通知》, 2020-01-30. http://news.cnnb.com.cn/system/2020/01/30/030121341.shtml',
      '中共宁波市委, [《中共宁波市委关于坚决贯彻落实习近平总书记重要指示精神充分发挥各级党组织和党员干部在打赢疫情防控阻击战中积极作用的通知》](http://news.cnnb.com.cn/system/2020/01/30/030121341.shtml), 2020-01-30.',
    ],
    [
      'shaoxing-2020',
      '中共绍兴市委, 《中共绍兴市委关于深入贯彻落实习近平总书记重要指示和中央、省委文件精神切实加强党的领导为打赢疫情防控阻击战提供坚强政治保证的通知》. Date: not stated; on or after 28 January 2020, because it cites the central notice. Tifa corpus 0.1.0, 003_1d43d25ae0665df5.txt.',
      '中共绍兴市委, 《中共绍兴市委关于深入贯彻落实习近平总书记重要指示和中央、省委文件精神切实加强党的领导为打赢疫情防控阻击战提供坚强政治保证的通知》. Date: not stated; on or after 28 January 2020, because it cites the central notice. Tifa corpus 0.1.0, 003\\_1d43d25ae0665df5.txt.',
    ],
    [
      'xinyang-2020-01-26',
      '《先锋旗帜在一线飘扬——打赢疫情防控攻坚战我市党员干部冲在前》, 信阳日报. Reports a notice of 中共信阳市委组织部, 2020-01-26; the report’s own date is not known. Tifa corpus 0.1.0, 001_2c03cd04d1f60f2c.txt.',
      '《先锋旗帜在一线飘扬——打赢疫情防控攻坚战我市党员干部冲在前》, 信阳日报. Reports a notice of 中共信阳市委组织部, 2020-01-26; the report’s own date is not known. Tifa corpus 0.1.0, 001\\_2c03cd04d1f60f2c.txt.',
    ],
    [
      'xianning-2022-05-16',
      '叶国平, 中共咸宁市委组织部, ［组织工作在应对新冠肺炎疫情中的作用］, 2022-05-16. http://www.xnnews.com.cn/kejiao/lltt/202205/t20220516_2625714.shtml',
      '叶国平, 中共咸宁市委组织部, [［组织工作在应对新冠肺炎疫情中的作用］](http://www.xnnews.com.cn/kejiao/lltt/202205/t20220516_2625714.shtml), 2022-05-16.',
    ],
  ])('%s', (id, text, markdown) => {
    const notice = unsigned(id);
    expect(cited(notice, 'text')).toBe(text);
    expect(cited(notice, 'markdown')).toBe(markdown);
  });

  test('a passage comes with its words and a link to its place', () => {
    const link =
      'http://news.hangzhou.com.cn/gnxw/content/2020-01/29/content_7667632.htm#:~:text=%E7%96%AB%E6%83%85%E5%B0%B1%E6%98%AF%E5%91%BD%E4%BB%A4,%E9%98%B2%E6%8E%A7%E5%B0%B1%E6%98%AF%E8%B4%A3%E4%BB%BB';
    const words = '疫情就是命令，防控就是责任。';
    expect(cited('central-2020-01-28', 'text', words)).toBe(
      `疫情就是命令，防控就是责任。\n— 中共中央, 《关于加强党的领导、为打赢疫情防控阻击战提供坚强政治保证的通知》, 2020-01-28. ${link}`,
    );
    expect(cited('central-2020-01-28', 'markdown', words)).toBe(
      `> 疫情就是命令，防控就是责任。\n>\n> — 中共中央, [《关于加强党的领导、为打赢疫情防控阻击战提供坚强政治保证的通知》](${link}), 2020-01-28.`,
    );
  });

  test('nothing in a title is Markdown', () => {
    const notice = noticeOf('shaoxing-2020', { title: '*一*_二_[三](四)<b>`五`' });
    expect(cited(notice, 'markdown')).toContain('《\\*一\\*\\_二\\_\\[三\\](四)\\<b\\>\\`五\\`》');
  });
});

describe('what is added is in the reader’s language', () => {
  test.each([
    [
      'text',
      'shaoxing-2020',
      '中共绍兴市委，《中共绍兴市委关于深入贯彻落实习近平总书记重要指示和中央、省委文件精神切实加强党的领导为打赢疫情防控阻击战提供坚强政治保证的通知》。日期：文中未載；因引用中央的通知，不早於2020年1月28日。Tifa 語料庫 0.1.0，003_1d43d25ae0665df5.txt。',
    ],
    [
      'bibtex',
      'central-2020-01-28',
      '日期：據正文前的新華社電頭；寧波市委的通知所載日期相同。來源：',
    ],
    ['csl-json', 'central-2020-01-28', '日期：據正文前的新華社電頭'],
    [
      'ris',
      'xinyang-2020-01-26',
      'N1  - 報導中共信阳市委组织部2020-01-26通知；報導本身的日期不詳。',
    ],
  ] as const)('%s, in Traditional Chinese', (style, id, expected) => {
    expect(cited(id, style, undefined, 'zh-Hant')).toContain(expected);
  });

  test.each(['chicago-note', 'chicago-entry', 'gbt7714'] as const)(
    '%s has a language of its own',
    (style) => {
      for (const id of ['shaoxing-2020', 'xinyang-2020-01-26'])
        expect(cited(id, style, undefined, 'zh-Hant')).toBe(cited(id, style));
    },
  );

  test('an address ends a sentence without a stop, and a program finds its end', () => {
    expect(cited('central-2020-01-28', 'text', undefined, 'zh-Hans')).toMatch(
      /^中共中央，《.*》，2020-01-28。http:\S+\.htm$/,
    );
  });
});
