import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../corpus/library.ts';
import type { Mark, Range } from '../../corpus/notice.ts';
import { SOAK } from './soak.ts';

const library = openLibrary();
const phrases = [...library.phrases.values()];

/** What differs, in words: `replaced 守土担责 by 守土负责`. */
function saidOf(text: string): string[] {
  return library.spot(text).flatMap((mark) => {
    const { phrase, difference } = mark;
    const canonical = library.phrases.get(phrase)?.canonical ?? '';
    if (!difference) return [`${mark.kind} ${text.slice(mark.start, mark.end)}`];
    const words = ({ start, end }: Range): string => canonical.slice(start, end);
    const here = ({ start, end }: Range): string => text.slice(start, end);
    return [
      `altered ${canonical}`,
      ...difference.missing.map((range) => `missing ${words(range)}`),
      ...difference.added.map((range) => `added ${here(range)}`),
      ...difference.replaced.map(
        (pair) => `replaced ${words(pair.canonical)} by ${here(pair.text)}`,
      ),
      ...difference.moved.map((pair) => `moved ${words(pair.canonical)}`),
    ];
  });
}

describe('an altered formula is marked with what differs', () => {
  test.each([
    [
      '做到守土有责、守土负责、守土尽责。',
      ['altered 守土有责、守土担责、守土尽责', 'replaced 守土担责 by 守土负责'],
    ],
    [
      '守土有责的要求，要变成守土有责、守土负责、守土尽责的行动',
      ['altered 守土有责、守土担责、守土尽责', 'replaced 守土担责 by 守土负责'],
    ],
    [
      '做到守土担责、守土有责、守土尽责。',
      ['altered 守土有责、守土担责、守土尽责', 'moved 守土担责'],
    ],
    [
      '让党旗在疫情防控斗争一线高高飘扬',
      ['altered 让党旗在防控疫情斗争第一线高高飘扬', 'missing 第', 'moved 疫情'],
    ],
    [
      '让党旗在疫情防控第一线高高飘扬',
      ['altered 让党旗在防控疫情斗争第一线高高飘扬', 'missing 斗争', 'moved 疫情'],
    ],
    [
      '做到早发现、早报告、早隔离、早治疗。',
      ['altered 早发现、早报告、早诊断、早隔离', 'missing 早诊断', 'added 早治疗'],
    ],
    [
      '做到早预防、早发现、早报告、早隔离的要求',
      ['altered 早发现、早报告、早诊断、早隔离', 'missing 早诊断', 'added 早预防'],
    ],
    [
      '早发现、早报告、早隔离，早治疗工作',
      ['altered 早发现、早报告、早诊断、早隔离', 'missing 早诊断'],
    ],
    [
      '坚决贯彻落实习近平总书记重要讲话和重要指示批示精神',
      ['altered 贯彻落实习近平总书记重要指示精神', 'added 讲话和重要', 'added 批示'],
    ],
    [
      '靠得住、顶得上、豁得出的干部',
      ['altered 豁得出、顶得上、靠得住', 'moved 顶得上', 'moved 靠得住'],
    ],
    [
      '严守党的政治纪律、保密纪律和工作纪律',
      ['altered 严守党的政治纪律、工作纪律和保密纪律', 'moved 和', 'moved 保密纪律'],
    ],
    ['弄虚作假、失职失责的', ['altered 弄虚作假、失职渎职', 'replaced 渎职 by 失责']],
    [
      '党总揽全局、协调各方的领导核心作用',
      ['altered 统揽全局、协调各方的领导核心作用', 'replaced 统 by 总'],
    ],
    ['不作为、慢作为、假作为', ['altered 不作为、慢作为、乱作为', 'replaced 乱作为 by 假作为']],
    [
      '确保党中央重大决策部署落地见效',
      ['altered 确保党中央重大决策部署贯彻落实', 'replaced 贯彻落实 by 落地见效'],
    ],
    [
      '联防联控、群防群控，构筑起群防群治的防线',
      ['altered 联防联控、群防群治', 'replaced 治 by 控', 'verbatim 群防群治'],
    ],
    ['防控就是责任，疫情就是命令', ['altered 疫情就是命令，防控就是责任', 'moved 防控就是责任']],
    ['疫情就是号令，防控就是责任', ['altered 疫情就是命令，防控就是责任', 'replaced 命 by 号']],
    [
      '不敢担當、作風漂浮、落實不力',
      ['altered 不敢担当、作风飘浮、落实不力', 'replaced 作风飘浮 by 作風漂浮'],
    ],
    [
      '要立即动员起来、行动起来、战斗起来；采样点天亮前搭好',
      ['altered 动员起来、紧张起来、行动起来', 'missing 紧张起来', 'added 战斗起来'],
    ],
    [
      '把党的政治优势、组织优势和密切联系群众优势转化为乡村振兴的强大动力，',
      [
        'altered 把党的政治优势、组织优势、密切联系群众优势转化为疫情防控的强大政治优势',
        'added 和',
        'replaced 疫情防控 by 乡村振兴',
        'replaced 政治优势 by 动力',
      ],
    ],
    [
      '把党的密切联系群众优势转化为疫情防控的强大政治优势',
      [
        'altered 把党的政治优势、组织优势、密切联系群众优势转化为疫情防控的强大政治优势',
        'missing 政治优势、组织优势',
      ],
    ],
    [
      '把党的政治优势、组织优势转化为疫情防控的强大优势',
      [
        'altered 把党的政治优势、组织优势、密切联系群众优势转化为疫情防控的强大政治优势',
        'missing 密切联系群众优势',
        'missing 政治',
      ],
    ],
    [
      '在抗疫工作中表现突出的医生、护士，要及时表扬表彰、大胆使用',
      [
        'altered 对表现突出的，要表扬表彰、大胆使用',
        'missing 对',
        'replaced 要 by 医生、护士，要及时',
      ],
    ],
    [
      '①勤洗手②勤通风③勤消毒',
      ['altered 勤洗手、勤消毒、勤通风', 'added ②', 'added ③', 'moved 勤通风'],
    ],
    [
      '一是早发现、二是早报告、三是早诊断、四是早隔离',
      ['altered 早发现、早报告、早诊断、早隔离', 'added 二是', 'added 三是', 'added 四是'],
    ],
    ['发挥好主力军作用', ['altered 发挥主力军作用', 'added 好']],
    ['越是艰险，越要向前', ['altered 越是艰险越向前', 'added 要']],
    [
      '巩固拓展“不忘初心、牢记使命”主题教育和党史学习教育成果',
      ['altered 巩固拓展“不忘初心、牢记使命”主题教育成果', 'added 和党史学习教育'],
    ],
    ['组建党员突击队、党员先锋队，', ['altered 组建党员先锋队、党员突击队', 'moved 党员突击队']],
    ['及时回应社会关切，引导群众做好防护', ['altered 及时回应群众关切', 'replaced 群众 by 社会']],
    [
      '疫情监测、排查、预警、处置，提升防控能力',
      ['altered 疫情监测、排查、预警、防控', 'missing 防控'],
    ],
    [
      '把打赢疫情防控阻击战，作为当前重大政治任务',
      ['altered 把打赢疫情防控阻击战作为当前的重大政治任务', 'missing 的'],
    ],
    [
      '危急时刻看党员，关键时刻冲上前',
      ['altered 危急看党员，关键冲上前', 'added 时刻', 'added 时刻'],
    ],
    [
      '视疫情为命令，视病房为战场，视病人为亲人',
      [
        'altered 视疫情如命令，视病房如战场，视病人如亲人',
        'replaced 如 by 为',
        'replaced 如 by 为',
        'replaced 如 by 为',
      ],
    ],
    [
      '打赢疫情防控这场人民战争',
      ['altered 打好疫情防控的人民战争', 'replaced 好 by 赢', 'replaced 的 by 这场'],
    ],
    [
      '坚决打赢新型冠状病毒感染的肺炎疫情防控阻击战',
      ['altered 坚决打赢疫情防控阻击战', 'added 新型冠状病毒感染的肺炎'],
    ],
    [
      '贯彻落实习近平总书记关于疫情防控工作的重要指示批示精神',
      ['altered 贯彻落实习近平总书记重要指示精神', 'added 关于疫情防控工作的', 'added 批示'],
    ],
    [
      '充分发挥党支部战斗堡垒作用和党员先锋模范作用',
      [
        'altered 充分发挥基层党组织战斗堡垒作用和共产党员先锋模范作用',
        'missing 共产',
        'replaced 基层党组织 by 党支部',
      ],
    ],
    [
      '组建党员突击队、先锋队',
      ['altered 组建党员先锋队、党员突击队', 'missing 党员', 'moved 先锋队'],
    ],
    [
      '在抗疫一线表现突出的，要表扬表彰、大胆使用',
      ['altered 对表现突出的，要表扬表彰、大胆使用', 'missing 对'],
    ],
  ])('%s', (text, said) => {
    expect(saidOf(text)).toEqual(said);
  });
});

describe('what is not altered beyond doubt', () => {
  test.each([
    ['a member of a formula alone, and its negation', '守土无责', []],
    ['a form that is a phrase of its own', '守土有责、守土尽责', ['verbatim 守土有责、守土尽责']],
    ['another phrase of its own', '不信谣、不传谣', ['verbatim 不信谣、不传谣']],
    ['common vocabulary', '各级党委要做好疫情防控工作，党员干部要发挥作用', []],
    ['one that has lost its beginning and a word', '党中央重大决策部署闭环落实', []],
    ['two clauses of a contract', '不得弄虚作假；保险人有失职、渎职行为的', []],
    ['an enumeration', '（一）早发现；（二）早报告；（三）早隔离', []],
    ['a word of the next clause', '党中央重大决策部署落实机制，确保政令畅通', []],
    ['a word of another member', '责任是否落实、人员是否到岗、措施是否到位', []],
    ['the beginning of another word', '坚决打赢疫情防控这场特殊战役', []],
    ['what is like a formula and another one', '汛情就是命令，防汛就是责任', []],
    ['a clause more than a couplet bears', '先稳定情绪，再来分析卷子，增强信心', []],
    ['what one half is said to be', '形式主义就是官僚主义的另一副面孔', []],
    ['a brief one with a word in it', '解除我后顾之忧，发挥生力主力军作用', []],
    ['a brief one that has lost a word', '提高站位，发挥主力作用', []],
    ['the frame of a formula, filled otherwise', '为春耕提供坚强司法保障', []],
    ['a list of other members', '每个小区、每栋楼、每个单元、每户都有人', []],
    ['Japanese', '形式主義と官僚主義の弊害、統一的な指揮と統一行動', []],
    ['a formula over the end of a sentence', '疫情就是命令。防控就是责任', []],
  ])('%s', (_, text, said) => {
    expect(saidOf(text)).toEqual(said);
  });

  test('a negation inside a formula is shown, never the same', () => {
    expect(saidOf('守土有责、守土无责、守土尽责')).toContain('replaced 守土担责 by 守土无责');
  });
});

const flat = (marks: readonly Mark[]): string[] =>
  marks.map(({ start, end, phrase, kind }) => `${start}–${end} ${phrase} ${kind}`);

describe('laws', () => {
  const scrap = fc.constantFrom(
    ...phrases.map(({ canonical }) => canonical),
    ...phrases.flatMap(({ members = [] }) => members),
    ...Array.from('，、。“”的和不'),
  );
  const text = fc.array(scrap, { maxLength: 12 }).map((scraps) => scraps.join(''));
  test('marks of all kinds stand apart, in order, in bounds', () => {
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const { start, end } of library.spot(words)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(words.length);
      }),
      { numRuns: 200 * SOAK },
    );
  });

  test('what stands in another sentence changes no mark', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const marks = library.spot(`${one}\u2029${other}`);
        const by = one.length + 1;
        const parted = library
          .spot(other)
          .map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
        expect(flat(marks)).toEqual(flat([...library.spot(one), ...parted]));
      }),
      { numRuns: 200 * SOAK },
    );
  });

  test('kept, moved, missing and replaced make up the whole canonical wording', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const { phrase, difference } of library.spot(words)) {
          if (!difference) continue;
          const { kept, moved, replaced, missing } = difference;
          const canonical = library.phrases.get(phrase)?.canonical ?? '';
          const said = [
            ...[...kept, ...moved, ...replaced].map((pair) => pair.canonical),
            ...missing,
          ];
          const covered = new Set(
            said.flatMap(({ start, end }) =>
              Array.from({ length: end - start }, (_, i) => start + i),
            ),
          );
          const spoken = Array.from(canonical, (unit, i) => (/[\p{L}\p{N}+]/u.test(unit) ? i : -1));
          expect(spoken.filter((i) => i >= 0 && !covered.has(i))).toEqual([]);
        }
      }),
      { numRuns: 200 * SOAK },
    );
  });
});

describe('odd input', () => {
  test('an altered formula 100,000 times is marked as often', () => {
    const marks = library.spot('防控就是责任，疫情就是命令。'.repeat(100_000));
    expect(marks.filter(({ kind }) => kind === 'altered')).toHaveLength(100_000);
  });

  test.each([
    ['half a formula', '疫情就是命令，防控'],
    ['members in a row', '守土有责守土担责、'],
    ['a formula and half of it', '守土有责、守土尽责，守土有责、'],
  ])('%s, 20,000 times in one sentence, has its marks apart', (_, text) => {
    let last = 0;
    for (const { start, end } of library.spot(text.repeat(20_000))) {
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(20_000 * text.length);
  });
});
