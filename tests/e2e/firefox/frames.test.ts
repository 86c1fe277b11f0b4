import { testFrames } from '../both/frames.ts';
import { openFirefox } from '../firefox.ts';

testFrames(openFirefox);
