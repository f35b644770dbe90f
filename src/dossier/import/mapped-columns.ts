import { nearest, type Diagnostic, type Path, type YamlFile } from '../../lib/index.ts';
import type { CsvColumn, CsvMapping } from './csv-mapping.ts';
import type { CsvRow } from './csv-rows.ts';

/** The places of the mapped columns in a row, counted from 0; null for those that the mapping leaves out. */
export interface MappedColumns {
  readonly place: number;
  readonly placeName: number;
  readonly party: number | null;
  readonly partyName: number | null;
  readonly start: number;
  readonly end: number;
  readonly status: number;
}

/** Finds the columns that a mapping names in the head of its file, and whether it says all that it must. Null where anything is wrong. */
export function mappedColumns(
  yaml: YamlFile<CsvMapping>,
  mapping: CsvMapping,
  head: CsvRow,
  diagnostics: Diagnostic[],
): MappedColumns | null {
  const faultsBefore = diagnostics.length;
  const report = (message: string, path: Path, expected: string, near: string | null = null): number => {
    diagnostics.push({
      code: 'bad-field',
      severity: 'error',
      message,
      file: yaml.file,
      ...yaml.spanOf(mapping, ...path),
      expected,
      ...(near === null ? {} : { nearest: near }),
    });
    return -1;
  };
  const find = (column: CsvColumn, ...path: string[]): number => columnAt(column, head.fields, path, report);
  const { place, party, start, end, status } = mapping;
  const columns: MappedColumns = {
    place: find(place.id, 'place', 'id'),
    placeName: find(place.name, 'place', 'name'),
    party: party.id === undefined ? null : find(party.id, 'party', 'id'),
    partyName: party.name === undefined ? null : find(party.name, 'party', 'name'),
    start: find(start.column, 'start', 'column'),
    end: find(end.column, 'end', 'column'),
    status: find(status.column, 'status', 'column'),
  };
  for (const [word, reading] of Object.entries(status.titles)) {
    if (party.id === undefined && [reading.by, reading['on-behalf-of']].includes('party'))
      report(
        `"${word}" is held by a party, and no column tells which`,
        ['status', 'titles', word],
        'party: { id: COLUMN }, or by: place',
      );
    if (word in (status['left-out'] ?? {}))
      report(`"${word}" has a title and is left out`, ['status', 'left-out', word], 'one of the two');
  }
  if (mapping.complete === true && (end.open ?? []).length === 0)
    report('a complete log needs the year in which its data end', ['complete'], 'end: { open: [YEAR] }');
  return diagnostics.length === faultsBefore ? columns : null;
}

function columnAt(
  column: CsvColumn,
  head: readonly string[],
  path: Path,
  report: (message: string, path: Path, expected: string, near?: string | null) => number,
): number {
  if (typeof column === 'number')
    return column <= head.length
      ? column - 1
      : report(`the file has only ${head.length} columns`, path, `1 to ${head.length}`);
  const found = head.flatMap((name, index) => (name.trim() === column ? [index] : []));
  const [first] = found;
  if (first === undefined)
    return report(
      `no column is called "${column}"`,
      path,
      `one of ${head.join(', ')}`,
      nearest(column, head),
    );
  return found.length === 1
    ? first
    : report(
        `${found.length} columns are called "${column}"`,
        path,
        `its number: ${found.map((index) => index + 1).join(' or ')}`,
      );
}
