import { testLiving } from '../both/living.ts';
import { openChromium } from '../chromium.ts';

testLiving(openChromium);
