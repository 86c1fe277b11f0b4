import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildData } from '../../corpus/build.ts';
import { fold } from '../../corpus/fold.ts';
import { openLibrary } from '../../corpus/library.ts';
import { type Mark, THEMES } from '../../corpus/notice.ts';

const ROOT = join(import.meta.dirname, '../..');
const library = openLibrary();
const notices = [...library.notices.values()];
const phrases = [...library.phrases.values()];
const notice = (id: string) => library.notices.get(id)!;
const phraseOf = (canonical: string) => phrases.find((phrase) => phrase.canonical === canonical)!;
/** The notices that hold a phrase unaltered. */
const noticesWith = (canonical: string): string[] => [
  ...new Set(
    phraseOf(canonical)
      .citations.filter(({ kind }) => kind !== 'altered')
      .map((citation) => citation.notice),
  ),
];

/** All citations, each with the words that it names. */
const citations = phrases.flatMap(({ id, canonical, citations: all }) =>
  all.map((citation) => ({
    ...citation,
    phrase: id,
    canonical,
    wording: notice(citation.notice).text.slice(citation.start, citation.end),
  })),
);

const ALL = [
  'central-2020-01-28',
  'ningbo-2020-01-30',
  'shaoxing-2020',
  'xinyang-2020-01-26',
  'xianning-2022-05-16',
];

describe('generated data', () => {
  test.each([...buildData()])('%s equals a fresh build', (name, content) => {
    expect(readFileSync(join(ROOT, 'corpus/data', name), 'utf8') === content).toBe(true);
  });
});

describe('the notices', () => {
  test('are five, in the order of the catalogue', () => {
    expect(notices.map(({ id }) => id)).toEqual(ALL);
  });

  test.each([
    [
      'central-2020-01-28',
      '004_270962b3758dd881.txt',
      'notice',
      'central',
      '中共中央',
      '北京市',
      '2020-01-28',
      'day',
    ],
    [
      'ningbo-2020-01-30',
      '000_7a46141c47266846.txt',
      'notice',
      'city',
      '中共宁波市委',
      '浙江省宁波市',
      '2020-01-30',
      'day',
    ],
    [
      'shaoxing-2020',
      '003_1d43d25ae0665df5.txt',
      'notice',
      'city',
      '中共绍兴市委',
      '浙江省绍兴市',
      null,
      'unknown',
    ],
    [
      'xinyang-2020-01-26',
      '001_2c03cd04d1f60f2c.txt',
      'report',
      'city',
      '中共信阳市委组织部',
      '河南省信阳市',
      '2020-01-26',
      'day',
    ],
    [
      'xianning-2022-05-16',
      '002_62fc656ae1cedb8d.txt',
      'commentary',
      'city',
      '中共咸宁市委组织部',
      '湖北省咸宁市',
      '2022-05-16',
      'day',
    ],
  ])('%s: who, where and when', (id, seed, kind, level, issuer, place, date, datePrecision) => {
    expect(notice(id)).toMatchObject({ seed, kind, level, issuer, place, date, datePrecision });
  });

  test.each([
    ['central-2020-01-28', /Xinhua.*dateline.*Ningbo/],
    ['ningbo-2020-01-30', /stated at the foot/],
    ['shaoxing-2020', /not stated.*on or after 28 January 2020.*cites the central notice/],
    ['xinyang-2020-01-26', /1月26日.*newspaper page does not state its own/],
    ['xianning-2022-05-16', /from the address.*cites 5 May 2022/],
  ])('%s: how the date is known', (id, ground) => {
    expect(notice(id).dateGround).toMatch(ground);
  });

  test('Shaoxing’s unknown date is not before the notice that it cites', () => {
    expect(notice('shaoxing-2020').notBefore).toBe('2020-01-28');
  });

  test.each([
    ['central-2020-01-28', 'news.hangzhou.com.cn/gnxw/content/2020-01/29/content_7667632.htm'],
    ['ningbo-2020-01-30', 'news.cnnb.com.cn/system/2020/01/30/030121341.shtml'],
    ['xianning-2022-05-16', 'xnnews.com.cn/kejiao/lltt/202205/t20220516_2625714.shtml'],
  ])('%s: where the text lies', (id, address) => {
    expect(notice(id).source).toContain(address);
  });

  test.each(['shaoxing-2020', 'xinyang-2020-01-26'])('%s: no address is made up', (id) => {
    expect(notice(id)).toMatchObject({
      source: null,
      sourceGround: expect.stringContaining('not known'),
    });
  });

  test('the report names its newspaper, the essay its author', () => {
    expect(notice('xinyang-2020-01-26').publisher).toBe('信阳日报');
    expect(notice('xianning-2022-05-16').author).toBe('叶国平');
  });
});

describe('the texts', () => {
  test.each([
    [
      'central-2020-01-28',
      '新型冠状病毒感染的肺炎疫情发生以来，习近平总书记高度重视，',
      '在防控疫情斗争中发挥作用的情况，要及时报告党中央。',
    ],
    [
      'ningbo-2020-01-30',
      '各区县（市）党委，市直及部省属驻甬各单位党委（党组）：\n',
      '\n中共宁波市委\n2020年1月30日',
    ],
    [
      'shaoxing-2020',
      '各区、县（市）党委，市级各部门、各单位党委（党组、工委）：\n',
      '发挥作用的情况。\n中共绍兴市委',
    ],
    [
      'xinyang-2020-01-26',
      '“走，我们再去社区看看！”疫情关乎群众，',
      '对在疫情防控中履职不力、失职渎职的，要严肃追责问责。',
    ],
    [
      'xianning-2022-05-16',
      '2022年5月5日，中共中央政治局常务委员会召开会议，',
      '营造良好环境。（中共咸宁市委组织部　叶国平）',
    ],
  ])('%s begins and ends where the document does', (id, first, last) => {
    const { text, chars } = notice(id);
    expect(text.slice(0, first.length)).toBe(first);
    expect(text.slice(-last.length)).toBe(last);
    expect(chars).toBe(text.length);
  });

  test.each([
    ['central-2020-01-28', 6],
    ['ningbo-2020-01-30', 12],
    ['shaoxing-2020', 9],
    ['xinyang-2020-01-26', 10],
    ['xianning-2022-05-16', 6],
  ])('%s has its paragraphs', (id, count) => {
    expect(notice(id).text.split('\n')).toHaveLength(count);
  });

  test('hold no blank, save the one that Xianning’s author put behind his office', () => {
    const blanks = notices.flatMap(({ text }) =>
      Array.from(text.matchAll(/.{0,4}[^\S\n].{0,4}/g), ([found]) => found),
    );
    expect(blanks).toEqual(['委组织部　叶国平）']);
  });

  test('have full-width punctuation and no pinyin', () => {
    const ascii = new Set(notices.flatMap(({ text }) => text.match(/[!-~]/g) ?? []));
    expect([...ascii].toSorted().join('')).toBe('+012345678');
  });

  test('are in Simplified script, free of the mirror’s damage', () => {
    const essay = notice('xianning-2022-05-16').text;
    expect(essay).toContain(
      '发挥战斗堡垒作用。基层党组织是战斗堡垒，在疫情防控中发挥政治保证作用。',
    );
    expect(essay).not.toMatch(/[?;鶎狱]/);
    expect(essay).not.toMatch(/[責擔當戰鬥黨組織領導會議發揮]/);
  });

  test.each([
    // 004, above and below
    ['杭州网'],
    ['Eng|繁体'],
    ['您所在的位置'],
    ['01:17:24'],
    ['新华社北京1月28日电'],
    ['全文如下'],
    ['原标题'],
    ['责任编辑'],
    ['方志华'],
    ['相关阅读'],
    ['秦巴明珠'],
    ['纽约花灯'],
    ['免责声明'],
    ['版权'],
    ['新闻时评'],
    ['热门点击'],
    ['热点专题'],
    ['70有我更青春'],
    ['推进"六大行动"'],
    ['面对面问政'],
    // 000
    ['编辑'],
    ['杨丹'],
    ['纠错'],
    ['171964650@qq.com'],
    // 001
    ['第02版'],
    ['PDF版阅读'],
    ['客户端'],
    ['一端在手'],
    ['本报记者'],
    ['王凌云'],
    ['温馨提示'],
    ['二维码'],
    ['IE浏览器'],
    ['webkit'],
    // 002
    ['hefan'],
    ['上一篇'],
    ['下一篇'],
    ['无悔青春答卷'],
    ['校园'],
    ['温泉中学'],
    ['十九届四中全会'],
    ['创卫'],
    ['王远鹤'],
    ['百团大战'],
    ['阿里巴巴'],
    ['咸宁网讯'],
    ['张士军'],
  ])('hold no page furniture: %s', (furniture) => {
    expect(notices.filter(({ text }) => text.includes(furniture)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the phrases', () => {
  test('are about two hundred, each in a known theme', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(180);
    expect(phrases.length).toBeLessThanOrEqual(230);
    expect(phrases.filter(({ theme }) => !THEMES.includes(theme))).toEqual([]);
  });

  test('every citation’s characters really are the phrase, after folding, unless it is altered', () => {
    const wrong = citations.filter(
      ({ wording, canonical, kind }) =>
        (fold(wording).text === fold(canonical).text) !== (kind !== 'altered'),
    );
    expect(wrong).toEqual([]);
  });

  test('a citation is verbatim exactly where the characters are the same', () => {
    const wrong = citations.filter(
      ({ wording, canonical, kind }) => (wording === canonical) !== (kind === 'verbatim'),
    );
    expect(wrong).toEqual([]);
  });

  test('every phrase stands somewhere unaltered', () => {
    const lost = phrases.filter(({ canonical }) => noticesWith(canonical).length === 0);
    expect(lost.map(({ canonical }) => canonical)).toEqual([]);
  });

  test('none is cited twice at one place', () => {
    const places = citations.map(
      ({ phrase, notice: id, start, end }) => `${phrase} ${id} ${start}-${end}`,
    );
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
  });

  test.each([
    ['战斗堡垒作用', ALL],
    ['“四个意识”', ALL.filter((id) => id !== 'xianning-2022-05-16')],
    [
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
      ALL.filter((id) => id !== 'xianning-2022-05-16'),
    ],
    ['习近平新时代中国特色社会主义思想', ['xinyang-2020-01-26']],
    ['疫情就是命令，防控就是责任', ['central-2020-01-28', 'ningbo-2020-01-30', 'shaoxing-2020']],
    ['守土有责、守土担责、守土尽责', ['central-2020-01-28', 'ningbo-2020-01-30', 'shaoxing-2020']],
    ['守土有责、守土尽责', ['xinyang-2020-01-26', 'xianning-2022-05-16']],
    ['让党旗在防控疫情斗争第一线高高飘扬', ['central-2020-01-28', 'shaoxing-2020']],
    ['不敢担当、作风飘浮、落实不力', ['central-2020-01-28', 'ningbo-2020-01-30']],
    [
      '不忘初心、牢记使命',
      ['central-2020-01-28', 'ningbo-2020-01-30', 'shaoxing-2020', 'xinyang-2020-01-26'],
    ],
  ])('%s stands in its notices and no others', (canonical, ids) => {
    expect(noticesWith(canonical)).toEqual(ids);
  });

  test('Shaoxing writes the formula of the three duties without commas', () => {
    const citation = phraseOf('守土有责、守土担责、守土尽责').citations.find(
      ({ notice: id }) => id === 'shaoxing-2020',
    )!;
    expect(citation.kind).toBe('same-wording');
    expect(notice('shaoxing-2020').text.slice(citation.start, citation.end)).toBe(
      '守土有责守土担责守土尽责',
    );
  });
});

describe('each notice spotted against itself', () => {
  test.each(ALL)('%s yields its own citations, no more and no fewer', (id) => {
    const cited = citations.filter((citation) => citation.notice === id).map(lineOf);
    const found = library.spot(notice(id).text).flatMap((mark) => [mark, ...(mark.inner ?? [])]);
    expect(found.map(lineOf).toSorted()).toEqual(cited.toSorted());
  });
});

function lineOf({ phrase, start, end, kind }: Mark): string {
  return `${phrase} ${start}-${end} ${kind}`;
}
