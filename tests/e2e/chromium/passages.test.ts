import { testPassages } from '../both/passages.ts';
import { openChromium } from '../chromium.ts';

testPassages(openChromium);
