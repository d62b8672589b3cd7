/** Rows of cells as lines of columns, the first flush left, numbers flush right. */
export function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** Milliseconds with as many digits as can be relied on. */
export function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

/** How many times the driver's own time something takes: `1.24 ×`. */
export function ratio(value: number, ofDriver: number): string {
  return `${(value / ofDriver).toFixed(2)} ×`;
}
