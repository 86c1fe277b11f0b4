/** The settings, on a page of their own. */
import { drawSurface } from '../settings/surface.tsx';
import { Options } from './Options.tsx';

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());

const root = document.getElementById('options');
if (root) drawSurface(root, <Options />, closing.signal);
