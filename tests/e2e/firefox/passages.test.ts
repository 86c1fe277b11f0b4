import { testPassages } from '../both/passages.ts';
import { openFirefox } from '../firefox.ts';

testPassages(openFirefox);
