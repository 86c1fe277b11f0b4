import { testHostile } from '../both/hostile.ts';
import { borrowChromium } from '../chromium.ts';

testHostile(borrowChromium, { depth: 50_000, width: 200_000 });
