import { CsvError, parse } from 'csv-parse/sync';
import type { Diagnostic, Span } from '../../lib/index.ts';

/** One record of a CSV file: its fields as they are meant, and where it and each of them stand in the text. Offsets are UTF-16 units. */
export interface CsvRow extends Span {
  readonly fields: readonly string[];
  readonly spans: readonly Span[];
}

/** What was read of a CSV file. */
export interface CsvRows {
  readonly head: CsvRow;
  readonly rows: readonly CsvRow[];
  readonly diagnostics: readonly Diagnostic[];
}

interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Reads a CSV text (RFC 4180, any line ends) up to the first record that cannot be parted from the next, which is reported. Null where there is not even a head. */
export function readCsvRows(file: string, text: string, delimiter: string): CsvRows | null {
  const { records, broken } = recordsOf(text, delimiter);
  const rows: CsvRow[] = [];
  let from = 0;
  for (const { record, raw } of records) {
    const row = rowAt(text, raw, from, record);
    rows.push(row);
    from = row.end;
  }
  const [head, ...rest] = rows;
  if (head === undefined) return null;
  const diagnostics = rest.flatMap((row) => lengthFault(file, head, row));
  if (broken) diagnostics.push(brokenFault(file, text, from));
  return { head, rows: rest.filter((row) => row.fields.length === head.fields.length), diagnostics };
}

/** The records of a text; where a quotation mark is never closed, those before it. */
function recordsOf(text: string, delimiter: string): { records: RawRecord[]; broken: boolean } {
  const options = { bom: true, raw: true, delimiter, relax_column_count: true, relax_quotes: true };
  const read = (to?: number): RawRecord[] =>
    parse(text, {
      ...options,
      skip_empty_lines: true,
      ...(to === undefined ? {} : { to }),
    }) as unknown as RawRecord[];
  try {
    return { records: read(), broken: false };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const sound = Number(error.records);
    return { records: sound === 0 ? [] : read(sound), broken: true };
  }
}

function rowAt(text: string, raw: string, from: number, fields: readonly string[]): CsvRow {
  const written = raw.replace(/^[\r\n]+|[\r\n]+$/g, '');
  const start = text.indexOf(written, from);
  const spans: Span[] = [];
  let at = start;
  for (const field of fields) {
    const end = at + writtenLength(written, at - start, field);
    spans.push({ start: at, end });
    at = end + 1;
  }
  return { start, end: start + written.length, fields, spans };
}

/** How many units a field takes up as it is written: with its quotation marks, where it has some. */
function writtenLength(row: string, at: number, field: string): number {
  const isQuoted = row.charAt(at) === '"' && !(field.startsWith('"') && row.startsWith(field, at));
  return isQuoted ? field.length + (field.match(/"/g)?.length ?? 0) + 2 : field.length;
}

function lengthFault(file: string, head: CsvRow, row: CsvRow): Diagnostic[] {
  if (row.fields.length === head.fields.length) return [];
  const extra = row.spans[head.fields.length];
  return [
    {
      code: 'bad-field',
      severity: 'error',
      message: `this row has ${row.fields.length} fields and the head ${head.fields.length}; it is not used`,
      file,
      ...(extra === undefined ? { start: row.start, end: row.end } : { start: extra.start, end: row.end }),
      expected: `${head.fields.length} fields; a field with the delimiter in it stands in quotation marks`,
    },
  ];
}

function brokenFault(file: string, text: string, from: number): Diagnostic {
  const opened = text.indexOf('"', from);
  const start = opened === -1 ? from : opened;
  return {
    code: 'bad-field',
    severity: 'error',
    message: 'a quotation mark is opened and never closed; this row and what follows are not used',
    file,
    start,
    end: Math.min(start + 1, text.length),
    expected: 'a closing quotation mark; one that belongs to the words is written twice',
  };
}
