import { testLiving } from '../both/living.ts';
import { borrowFirefox } from '../firefox.ts';

testLiving(borrowFirefox);
