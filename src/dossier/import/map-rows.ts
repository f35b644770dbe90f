import type { ClaimRecord } from '../../claim/index.ts';
import type { Party, Place } from '../../gazetteer/index.ts';
import { positionAt, type Diagnostic, type Span } from '../../lib/index.ts';
import type { CsvMapping, CsvReading } from './csv-mapping.ts';
import type { CsvRow } from './csv-rows.ts';
import type { MappedColumns } from './mapped-columns.ts';
import { mappedId } from './mapped-id.ts';
import { mappedEnd, mappedStart, type MappedDate } from './mapped-time.ts';

/** A claim or a passed-over row, and the stretch of the file that it quotes. */
export interface Quoting<T> extends Span {
  readonly entry: T;
}

/** What the rows of a file become. */
export interface MappedRows {
  readonly places: ReadonlyMap<string, Place>;
  readonly parties: ReadonlyMap<string, Party>;
  /** Claims without their quotes, in the order of the file. */
  readonly claims: readonly Quoting<Omit<ClaimRecord, 'quote' | 'occurrence'>>[];
  /** Rows that no claim quotes, with the reason. */
  readonly passedOver: readonly Quoting<'empty' | 'off-subject'>[];
  /** How many rows each status that is left out has. */
  readonly leftOut: ReadonlyMap<string, number>;
  readonly diagnostics: readonly Diagnostic[];
}

/** One row, with the ways to read it and to complain of it. */
interface Reader {
  readonly cell: (column: number | null) => string | null;
  readonly fault: (column: number, code: Diagnostic['code'], message: string, expected: string) => null;
}

/** Reads rows by a mapping. A row at fault is reported at its line and column, and left out; the others are read. */
export function mapRows(
  file: string,
  text: string,
  rows: readonly CsvRow[],
  mapping: CsvMapping,
  columns: MappedColumns,
): MappedRows {
  const mapped = {
    places: new Map<string, Place>(),
    parties: new Map<string, Party>(),
    claims: [] as Quoting<Omit<ClaimRecord, 'quote' | 'occurrence'>>[],
    passedOver: [] as Quoting<'empty' | 'off-subject'>[],
    leftOut: new Map<string, number>(),
    diagnostics: [] as Diagnostic[],
  };
  const lines = lineCounter(text);
  const made = new Map<string, string>();
  const told = new Set<string>();
  const names = namesOfValues(rows, mapping, columns);
  for (const row of rows) {
    const reader = readerOf(row, file, mapping, mapped.diagnostics);
    const line = lines(row.start);
    const span = quotedSpan(row, mapping, columns);
    if (isBlank(reader, columns)) {
      mapped.passedOver.push({ entry: 'empty', start: row.start, end: row.end });
      continue;
    }
    const status = reader.cell(columns.status);
    if (status !== null && Object.hasOwn(mapping.status['left-out'] ?? {}, status)) {
      mapped.leftOut.set(status, (mapped.leftOut.get(status) ?? 0) + 1);
      mapped.passedOver.push({ entry: 'off-subject', start: row.start, end: row.end });
      continue;
    }
    const statement = holdingOf(reader, mapping, columns, names, made);
    if (statement === null) continue;
    const { holding, place, parties } = statement;
    if (!mapped.places.has(place.id)) mapped.places.set(place.id, place);
    for (const party of parties) if (!mapped.parties.has(party.id)) mapped.parties.set(party.id, party);
    const { id } = mapping.source;
    const name = reader.cell(columns.placeName);
    if (mapping.place['tell-names'] === true && name !== null && !told.has(`${place.id} ${name}`)) {
      told.add(`${place.id} ${name}`);
      const attribute = { of: place.id, name: 'name', value: plain(name) };
      mapped.claims.push({ entry: { id: `${id}-name-${line}`, attribute }, ...span });
    }
    mapped.claims.push({ entry: { id: `${id}-${line}`, holding }, ...span });
  }
  return mapped;
}

function readerOf(row: CsvRow, file: string, mapping: CsvMapping, diagnostics: Diagnostic[]): Reader {
  return {
    cell: (column) => {
      const value = column === null ? '' : (row.fields[column] ?? '').trim();
      return value === '' || mapping.missing?.includes(value) === true ? null : value;
    },
    fault: (column, code, message, expected) => {
      const { start, end } = row.spans[column] ?? row;
      const at = { start, end: Math.max(end, start + 1) };
      diagnostics.push({ code, severity: 'error', message, file, ...at, expected });
      return null;
    },
  };
}

/** Whether a row says nothing of this source, as where two sources stand side by side in one file. */
function isBlank({ cell }: Reader, { place, placeName, party, start, end, status }: MappedColumns): boolean {
  return [place, placeName, party, start, end, status].every((column) => cell(column) === null);
}

/** The holding that a row tells of, with its place and its parties; null where the row is at fault. */
function holdingOf(
  reader: Reader,
  mapping: CsvMapping,
  columns: MappedColumns,
  names: ReadonlyMap<string, string>,
  made: Map<string, string>,
): { holding: NonNullable<ClaimRecord['holding']>; place: Place; parties: Party[] } | null {
  const { cell, fault } = reader;
  const value = cell(columns.place);
  if (value === null)
    return fault(columns.place, 'bad-field', 'this row names no place', 'a value in the column of places');
  const reading = readingOf(reader, mapping, columns);
  const dates = datesOf(reader, mapping, columns);
  const name = plain(cell(columns.placeName) ?? value);
  const apart = mapping.place.apart?.find((one) => one.value === value && one.name === name);
  const place = apart?.id ?? idOf(value, columns.place, 'place', mapping.place, made, reader);
  if (reading === null || dates === null || place === null) return null;
  const self: Holder = { value, id: apart?.id, column: columns.place, name: () => name };
  const other = (): Holder | null => {
    const power = cell(columns.party);
    return power === null
      ? fault(
          columns.party ?? columns.status,
          'bad-field',
          `the status "${cell(columns.status) ?? ''}" has a power behind it, and the row does not say which`,
          'the party in its column, or another status',
        )
      : {
          value: power,
          id: undefined,
          column: columns.party ?? columns.status,
          name: () => plain(cell(columns.partyName) ?? names.get(power) ?? power),
        };
  };
  const parties: Party[] = [];
  const partyFor = (who: CsvReading['by']): string | null => {
    const holder = who === 'place' ? self : other();
    const id =
      holder === null
        ? null
        : (holder.id ?? idOf(holder.value, holder.column, 'party', mapping.party, made, reader));
    if (holder !== null && id !== null) parties.push({ id, name: holder.name() });
    return id;
  };
  const by = partyFor(reading.by);
  const behind = reading['on-behalf-of'] === undefined ? undefined : partyFor(reading['on-behalf-of']);
  if (by === null || behind === null) return null;
  const holding = {
    of: place,
    by,
    ...(behind === undefined ? {} : { 'on-behalf-of': behind }),
    title: reading.title,
    ...(dates.from === undefined ? {} : { from: dates.from }),
    ...(dates.until === undefined ? {} : { until: dates.until }),
  };
  return { holding, place: { id: place, name }, parties };
}

interface Holder {
  readonly value: string;
  /** Its id, where the mapping gives it for this row alone. */
  readonly id: string | undefined;
  readonly column: number;
  readonly name: () => string;
}

function readingOf({ cell, fault }: Reader, mapping: CsvMapping, columns: MappedColumns): CsvReading | null {
  const status = cell(columns.status);
  const { titles } = mapping.status;
  if (status === null)
    return fault(
      columns.status,
      'bad-field',
      'this row has no status',
      `one of ${Object.keys(titles).join(', ')}`,
    );
  const reading = Object.hasOwn(titles, status) ? titles[status] : undefined;
  return (
    reading ??
    fault(
      columns.status,
      'bad-field',
      `the mapping has no title for the status "${status}"`,
      `one of ${Object.keys(titles).join(', ')}; or the status in left-out`,
    )
  );
}

function datesOf(
  { cell, fault }: Reader,
  mapping: CsvMapping,
  columns: MappedColumns,
): { from: string | undefined; until: string | undefined } | null {
  const sound = (date: MappedDate, column: number): (MappedDate & { ok: true }) | null =>
    date.ok
      ? date
      : fault(column, 'bad-date', `"${cell(column) ?? ''}" cannot be read: ${date.problem}`, date.expected);
  const from = sound(mappedStart(cell(columns.start), mapping), columns.start);
  const until = sound(mappedEnd(cell(columns.end), mapping), columns.end);
  if (from === null || until === null) return null;
  const [earliest, latest] = [from.bounds?.earliest ?? null, until.bounds?.latest ?? null];
  if (earliest !== null && latest !== null && earliest > latest)
    return fault(columns.end, 'times-reversed', 'this ends before it begins', 'an end after the beginning');
  return { from: from.when, until: until.when };
}

/** The id of a value; two values that would be given the same one are parted by a fault. */
function idOf(
  value: string,
  column: number,
  kind: 'place' | 'party',
  mapping: CsvMapping['place' | 'party'],
  made: Map<string, string>,
  { fault }: Reader,
): string | null {
  const id = mappedId(value, mapping);
  const expected = `an id for it in ${kind}: { ids: … }`;
  if (id === null) return fault(column, 'bad-field', `no id can be made from "${value}"`, expected);
  if (Object.hasOwn(mapping.ids ?? {}, value)) return id;
  const first = made.get(`${kind} ${id}`);
  made.set(`${kind} ${id}`, first ?? value);
  return first === undefined || first === value
    ? id
    : fault(column, 'duplicate-id', `"${value}" and "${first}" would both have the id "${id}"`, expected);
}

/** What the values of the place column are called, so that a party which is itself a place of the file has its name. */
function namesOfValues(
  rows: readonly CsvRow[],
  mapping: CsvMapping,
  columns: MappedColumns,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of rows) {
    const { cell } = readerOf(row, '', mapping, []);
    const [value, name] = [cell(columns.place), cell(columns.placeName)];
    if (value !== null && name !== null && !names.has(value)) names.set(value, name);
  }
  return names;
}

/** The stretch of a row that its claims quote. */
function quotedSpan(row: CsvRow, mapping: CsvMapping, columns: MappedColumns): Span {
  if (mapping.quote !== 'columns') return { start: row.start, end: row.end };
  const used = Object.values(columns as unknown as Record<string, number | null>).filter(
    (column) => column !== null,
  );
  const first = row.spans[Math.min(...used)] ?? row;
  const last = row.spans[Math.max(...used)] ?? row;
  return { start: first.start, end: last.end };
}

/** The line of an offset, counted from 1; offsets must not go back. */
function lineCounter(text: string): (offset: number) => number {
  let [line, from] = [1, 0];
  return (offset) => {
    line += positionAt(text.slice(from, offset), offset - from).line - 1;
    from = offset;
    return line;
  };
}

/** Words on one line. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
