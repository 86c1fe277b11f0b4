import { testLaw } from '../both/law.ts';
import { borrowChromium } from '../chromium.ts';

// With TIFA_SOAK=28 there are 10,200 sequences.
testLaw(borrowChromium, { found: [102, 107], seeds: 6, sequences: 60 });
