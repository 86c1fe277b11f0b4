/** Arrow keys in a table: from link to link, over cells that have none. */

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus to the next cell with a link in the arrow's direction; at the border it stays. */
export function walkCells(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const cell = event.target instanceof Element ? event.target.closest('td, th') : null;
  if (!step || !(cell instanceof HTMLTableCellElement)) return;
  const row = cell.closest('tr');
  const table = cell.closest('table');
  if (!row || !table) return;
  event.preventDefault();
  const [down, right] = step;
  let at = { row: row.rowIndex + down, column: cell.cellIndex + right };
  for (;;) {
    const next = table.rows[at.row]?.cells[at.column];
    if (!next) return;
    const link = next.querySelector('a');
    if (link) return link.focus();
    at = { row: at.row + down, column: at.column + right };
  }
}
