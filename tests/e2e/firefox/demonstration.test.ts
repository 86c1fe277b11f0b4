import { testDemonstration } from '../both/demonstration.ts';
import { borrowFirefox } from '../firefox.ts';

testDemonstration(borrowFirefox);
