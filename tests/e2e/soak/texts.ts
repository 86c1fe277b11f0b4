const FILLER =
  '今天我们去公园散步，天气很好，大家都高兴地说说笑笑，然后回家吃饭、看书、写字、听音乐。';
const PLAIN = `<p>${FILLER.repeat(4)}</p>`;
const MARKED = `<p>${FILLER.repeat(2)}<b>守土有责、守土尽责</b>${FILLER.repeat(2)}</p>`;

/** So many paragraphs of about 170 characters; every third holds a phrase. */
export function paragraphs(count: number): string {
  return (PLAIN + MARKED + PLAIN).repeat(Math.ceil(count / 3));
}
