const PHRASE = '守土有责、守土尽责';
/** One phrase in documents of many kinds, by path. */
export const DOCUMENTS = {
  '/page.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>守土<b>有责</b>、<![CDATA[守土尽责]]></p></body></html>`,
  '/page.txt': `第一行\n${PHRASE}\n`,
  '/page.xml': `<?xml version="1.0"?><a>${PHRASE}</a>`,
  '/page.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99"><text y="20">${PHRASE}</text></svg>`,
  '/page.json': JSON.stringify({ text: PHRASE }),
  '/page.pdf': `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>`,
};
