import { testLiving } from '../both/living.ts';
import { borrowChromium } from '../chromium.ts';

testLiving(borrowChromium);
