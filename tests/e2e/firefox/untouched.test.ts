import { testUntouched } from '../both/untouched.ts';
import { openBareFirefox, openFirefox } from '../firefox.ts';

testUntouched(openFirefox, openBareFirefox);
