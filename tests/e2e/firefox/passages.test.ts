import { testPassages } from '../both/passages.ts';
import { borrowFirefox } from '../firefox.ts';

testPassages(borrowFirefox);
