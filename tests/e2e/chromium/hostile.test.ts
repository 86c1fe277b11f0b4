import { testHostile } from '../both/hostile.ts';
import { openChromium } from '../chromium.ts';

testHostile(openChromium, 50_000);
