import { testHostile } from '../both/hostile.ts';
import { borrowFirefox } from '../firefox.ts';

// Firefox reads ten times slower than Chromium, and somewhere between 30,000 and 50,000 elements deep
// it runs out of stack by itself, with Tifa and without.
const full = { depth: 30_000, width: 200_000 };
testHostile(borrowFirefox, process.env['TIFA_SOAK'] ? full : { depth: 10_000, width: 40_000 });
