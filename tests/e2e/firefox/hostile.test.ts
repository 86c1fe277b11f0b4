import { testHostile } from '../both/hostile.ts';
import { openFirefox } from '../firefox.ts';

// Between 30,000 and 50,000 Firefox itself runs out of stack, with Tifa and without.
testHostile(openFirefox, 30_000);
