import { testLaw } from '../both/law.ts';
import { borrowFirefox } from '../firefox.ts';

// With TIFA_SOAK=28 there are 1,680 sequences.
testLaw(borrowFirefox, { seeds: 3, sequences: 20 });
