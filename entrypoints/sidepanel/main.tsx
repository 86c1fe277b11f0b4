/** The reading room: opens the library and draws what the address asks for. */
import { render } from 'preact';
import { openLibrary } from '../../corpus/library.ts';
import { Room } from './Room.tsx';

const root = document.getElementById('room');
if (root) render(<Room library={openLibrary()} />, root);
