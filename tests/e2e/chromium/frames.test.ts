import { testFrames } from '../both/frames.ts';
import { openChromium } from '../chromium.ts';

testFrames(openChromium);
