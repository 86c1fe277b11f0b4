import { testUntouched } from '../both/untouched.ts';
import { openBareFirefox, borrowFirefox } from '../firefox.ts';

testUntouched(borrowFirefox, openBareFirefox);
