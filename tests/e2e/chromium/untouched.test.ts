import { testUntouched } from '../both/untouched.ts';
import { openBareChromium, openChromium } from '../chromium.ts';

testUntouched(openChromium, openBareChromium);
