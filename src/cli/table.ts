/** Rows of text as columns of even width, two spaces apart; the last column is not filled up. */
export function columns(rows: readonly (readonly string[])[], indent = ''): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  return rows
    .map(
      (row) =>
        `${indent}${row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join('  ')}\n`,
    )
    .join('');
}

/** Rows as comma-separated values (RFC 4180). */
export function csv(rows: readonly (readonly (string | null)[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(cell ?? '')).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
