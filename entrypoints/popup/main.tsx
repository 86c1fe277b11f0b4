/** The popup: asks the page what it holds, and draws. */
import { drawSurface } from '../settings/surface.tsx';
import { watchPage } from '../thispage/page.ts';
import { followReader } from '../thispage/tabs.ts';
import { followLinks } from './links.ts';
import { Popup } from './Popup.tsx';

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());

const root = document.getElementById('popup');
if (root) {
  drawSurface(root, <Popup page={watchPage(followReader, closing.signal)} />, closing.signal);
  followLinks(root, closing.signal);
}
