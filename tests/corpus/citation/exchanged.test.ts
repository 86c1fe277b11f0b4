import { Cite } from '@citation-js/core';
// oxlint-disable import/no-unassigned-import -- the plugins enrol themselves
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
// oxlint-enable import/no-unassigned-import
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cited, noticeOf, unsigned } from './shelf.ts';

/** What a reference manager must find in a record of each notice. */
const FOUND = [
  {
    id: 'central-2020-01-28',
    title: '关于加强党的领导、为打赢疫情防控阻击战提供坚强政治保证的通知',
    authors: ['中共中央'],
    issued: [2020, 1, 28],
    url: 'http://news.hangzhou.com.cn/gnxw/content/2020-01/29/content_7667632.htm',
  },
  {
    id: 'ningbo-2020-01-30',
    title:
      '中共宁波市委关于坚决贯彻落实习近平总书记重要指示精神充分发挥各级党组织和党员干部在打赢疫情防控阻击战中积极作用的通知',
    authors: ['中共宁波市委'],
    issued: [2020, 1, 30],
    url: 'http://news.cnnb.com.cn/system/2020/01/30/030121341.shtml',
  },
  {
    id: 'shaoxing-2020',
    title:
      '中共绍兴市委关于深入贯彻落实习近平总书记重要指示和中央、省委文件精神切实加强党的领导为打赢疫情防控阻击战提供坚强政治保证的通知',
    authors: ['中共绍兴市委'],
  },
  {
    id: 'xinyang-2020-01-26',
    title: '先锋旗帜在一线飘扬——打赢疫情防控攻坚战我市党员干部冲在前',
    authors: [],
    container: '信阳日报',
  },
  {
    id: 'xianning-2022-05-16',
    title: '［组织工作在应对新冠肺炎疫情中的作用］',
    authors: ['叶国平', '中共咸宁市委组织部'],
    issued: [2022, 5, 16],
    url: 'http://www.xnnews.com.cn/kejiao/lltt/202205/t20220516_2625714.shtml',
  },
];

describe('citation-js reads back', () => {
  test.each(FOUND)('the BibTeX of $id', (expected) => {
    expect(readBack(cited(unsigned(expected.id), 'bibtex'))).toEqual(expected);
  });

  test.each(FOUND)('the RIS of $id', (expected) => {
    expect(readBack(cited(unsigned(expected.id), 'ris'))).toEqual(expected);
  });

  test.each(FOUND)('the CSL-JSON of $id', (expected) => {
    expect(readBack(cited(unsigned(expected.id), 'csl-json'))).toEqual(expected);
  });
});

describe('BibTeX', () => {
  test('of the central notice, with the words that are quoted', () => {
    expect(cited('central-2020-01-28', 'bibtex', '疫情就是命令')).toBe(
      `@misc{central-2020-01-28,
  author = {{中共中央}},
  title = {{关于加强党的领导、为打赢疫情防控阻击战提供坚强政治保证的通知}},
  date = {2020-01-28},
  year = {2020},
  url = {http://news.hangzhou.com.cn/gnxw/content/2020-01/29/content_7667632.htm},
  urldate = {2026-11-21},
  langid = {chinese},
  library = {Tifa corpus 0.1.0: 004\\_270962b3758dd881.txt},
  note = {Date: Xinhua's dateline above the text; the Ningbo notice states the same day. Source: Xinhua's full text as reprinted by 杭州网 on 29 January 2020.},
  annotation = {疫情就是命令},
}`,
    );
  });

  test('of an undated notice has no date, no year and no address', () => {
    expect(cited('shaoxing-2020', 'bibtex')).not.toMatch(/^ {2}(date|year|url|urldate) =/m);
  });

  test('of the report says whose notice it reports, and takes no date from it', () => {
    const entry = cited(unsigned('xinyang-2020-01-26'), 'bibtex');
    expect(entry).toContain('@article{xinyang-2020-01-26,');
    expect(entry).toContain('note = {Reports a notice of 中共信阳市委组织部, 2020-01-26;');
    expect(entry).not.toMatch(/^ {2}(author|date|year) =/m);
  });

  test('spells out what means something to TeX', () => {
    const notice = noticeOf('shaoxing-2020', { title: String.raw`5% & $3 #1 a_b {c} ~ ^ \d` });
    expect(cited(notice, 'bibtex')).toContain(
      String.raw`title = {{5\% \& \$3 \#1 a\_b \textbraceleft{}c\textbraceright{} \textasciitilde{} \textasciicircum{} \textbackslash{}d}},`,
    );
  });

  test('keeps an address as it is, but for braces', () => {
    const notice = noticeOf('shaoxing-2020', { source: 'http://a.cn/?x=1&y_z=50%25#{t}' });
    expect(cited(notice, 'bibtex')).toContain('url = {http://a.cn/?x=1&y_z=50%25#%7Bt%7D},');
  });

  test('has balanced braces whatever stands in a title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('{}\\%~^_甲"@,= \n')) }),
        (title) => {
          const entry = cited(noticeOf('shaoxing-2020', { title }), 'bibtex');
          let depth = 0;
          for (const character of entry) {
            if (character === '{') depth++;
            if (character === '}') depth--;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
          expect(new Cite(entry).data).toHaveLength(1);
        },
      ),
    );
  });
});

function readBack(record: string): object {
  const [item] = new Cite(record).data;
  if (!item) throw new Error('no record was read');
  const { id, title, author = [], issued, URL: url } = item;
  const container = item['container-title'];
  const [date] = issued?.['date-parts'] ?? [];
  return {
    id,
    title,
    authors: author.map(({ literal, family }) => literal ?? family),
    ...(date && { issued: date }),
    ...(url !== undefined && { url }),
    ...(container !== undefined && { container }),
  };
}
