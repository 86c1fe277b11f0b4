import { testFrames } from '../both/frames.ts';
import { borrowFirefox } from '../firefox.ts';

testFrames(borrowFirefox);
