/** Names and dates: wording that texts share because they speak of the same thing, not because one follows the other. */

const NAMES = [
  '习近平新时代中国特色社会主义思想',
  '以习近平同志为核心的党中央',
  '习近平同志',
  '习近平总书记',
  '习近平主席',
  '习近平',
  '中共中央政治局常务委员会',
  '中共中央政治局',
  '中共中央总书记',
  '中共中央',
  '党中央',
  '国务院',
  '国家主席',
  '中央军委主席',
  '中国共产党',
  '中国特色社会主义',
  '中华人民共和国',
  '全国人民代表大会',
  '中国人民政治协商会议',
  '新型冠状病毒感染的肺炎',
  '新型冠状病毒肺炎',
  '新型冠状病毒',
  '新冠肺炎',
];

/** Bodies by their place and kind, days, and the small words between names. */
const PATTERNS = [
  ...NAMES,
  '(?:中共)?[\\p{Script=Han}]{2,6}(?:省|市|县|区|州)(?:委|政府|人民政府|人大|政协)(?:组织部|宣传部|办公室|办公厅)?',
  '\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?',
  '\\d{1,2}月\\d{1,2}日',
];

const NAMED = new RegExp(PATTERNS.join('|'), 'gu');

/** The folded units of `text` that are neither name nor date. */
export function withoutNames(text: string): string {
  return text.replaceAll(NAMED, '');
}
