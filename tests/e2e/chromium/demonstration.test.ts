import { testDemonstration } from '../both/demonstration.ts';
import { openChromium } from '../chromium.ts';

testDemonstration(openChromium);
