import { testBadge } from '../both/badge.ts';
import { borrowFirefox } from '../firefox.ts';

testBadge(borrowFirefox);
