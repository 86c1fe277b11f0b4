import { testDemonstration } from '../both/demonstration.ts';
import { openFirefox } from '../firefox.ts';

testDemonstration(openFirefox);
