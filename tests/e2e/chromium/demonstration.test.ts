import { testDemonstration } from '../both/demonstration.ts';
import { borrowChromium } from '../chromium.ts';

testDemonstration(borrowChromium);
