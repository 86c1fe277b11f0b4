import { testPassages } from '../both/passages.ts';
import { borrowChromium } from '../chromium.ts';

testPassages(borrowChromium);
