/** The table that is printed: figures, and whether each goal of PERFORMANCE.md is met. */

export type Unit = 'ms' | 'x' | 'MB' | 'share';

/** Takes down what has been measured. */
export interface Rows {
  title: (text: string) => void;
  /** Prints a figure; a goal is the most that it may be, of a share the least. */
  row: (what: string, figure: number, unit: Unit, goal?: number) => void;
}

export interface Table extends Rows {
  /** Prints how many goals are met, and names those that are not. */
  close: () => void;
}

/** A table that prints line by line, since a whole run takes minutes. */
export function createTable(print: (line: string) => void): Table {
  const verdicts: { what: string; met: boolean }[] = [];
  let heading = '';
  return {
    title: (text) => {
      heading = text;
      print(`\n${text}`);
    },
    row: (what, figure, unit, goal) => {
      const columns = `  ${what.padEnd(62)}${inDigits(figure).padStart(10)} ${unit.padEnd(6)}`;
      if (goal === undefined) {
        print(columns.trimEnd());
        return;
      }
      const met = unit === 'share' ? figure >= goal : figure <= goal;
      verdicts.push({ what: `${heading}: ${what}`, met });
      print(`${columns}goal ${goal} ${met ? 'met' : 'NOT MET'}`);
    },
    close: () => {
      const unmet = verdicts.filter(({ met }) => !met);
      print(`\n${verdicts.length - unmet.length} of ${verdicts.length} goals met`);
      for (const { what } of unmet) print(`  not met: ${what}`);
    },
  };
}

function inDigits(figure: number): string {
  return figure.toFixed(figure >= 100 ? 0 : figure >= 10 ? 1 : 2);
}
