/** The table of speed: ratios within one run, since machines are shared and noisy. Exits 0 whatever it finds. */
import { benchInChromium } from './speed/chromium.ts';
import { benchCold } from './speed/cold.ts';
import { benchSearch } from './speed/search.ts';
import { createTable } from './speed/table.ts';
import { benchTracing } from './speed/tracing.ts';

const table = createTable((line) => console.log(line));

benchCold(table);
await benchInChromium(table);
benchTracing(table);
benchSearch(table);
table.close();
