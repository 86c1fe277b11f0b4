import { testFrames } from '../both/frames.ts';
import { borrowChromium } from '../chromium.ts';

testFrames(borrowChromium);
