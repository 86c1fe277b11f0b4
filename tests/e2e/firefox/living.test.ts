import { testLiving } from '../both/living.ts';
import { openFirefox } from '../firefox.ts';

testLiving(openFirefox);
