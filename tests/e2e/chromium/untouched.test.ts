import { testUntouched } from '../both/untouched.ts';
import { openBareChromium, borrowChromium } from '../chromium.ts';

testUntouched(borrowChromium, openBareChromium);
