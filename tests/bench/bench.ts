/** The table of speed: ratios within one run, since machines are shared and noisy. Exits 0 whatever it finds. */
import { benchAltered } from './speed/altered.ts';
import { benchCold } from './speed/cold.ts';
import { benchSearch } from './speed/search.ts';
import { benchDress, benchGrowth, benchSpotting } from './speed/spotting.ts';
import { createTable } from './speed/table.ts';
import { benchTracing } from './speed/tracing.ts';

const table = createTable((line) => console.log(line));

benchCold(table);
benchSpotting(table);
benchDress(table);
benchGrowth(table);
benchAltered(table);
benchTracing(table);
benchSearch(table);
table.close();
