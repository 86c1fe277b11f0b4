import { testHostile } from '../both/hostile.ts';
import { openChromium } from '../chromium.ts';

testHostile(openChromium, { depth: 50_000, width: 200_000 });
