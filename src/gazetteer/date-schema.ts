import { z } from 'zod';
import type { DiagnosticCode } from '../lib/index.ts';
import { endOf, parseDateText, parseEdtf, parsePeriod, startOf, type Parsed } from '../time/index.ts';

/** A day, month, year or span as written: EDTF, or a vague word before it (`1946-05-03`, `1945-09/1945-11`, `late 1946-04`). */
export const dateTextSchema = z
  .union([z.string(), z.number().int().transform(String)])
  .superRefine(readableBy(parseDateText))
  .meta({
    id: 'date',
    description:
      'An EDTF date (1946-05-03, 1946-05, 1946), an interval that lasted (1945-09/1945-11), one unknown day ([1946-04-21..1946-04-30]), or one of these words with a date: beginning of, early, mid, late, end of, about, before, after, by. `interregnum check` reads it; this schema only sees that it is text or a year.',
    examples: ['1946-05-03', '1946-05', '1945-09/1945-11', 'late 1946-04', 'about 1860', 'before 1946-05'],
  });

/** A date or interval of EDTF alone, without a word before it. */
export const edtfSchema = z
  .union([z.string(), z.number().int().transform(String)])
  .superRefine(readableBy(parseEdtf))
  .meta({
    id: 'edtf',
    description:
      'An EDTF date or interval (ISO 8601-2, levels 0 to 2). `interregnum check` reads it; this schema only sees that it is text or a year.',
    examples: ['2011-11-20', '1944/1955', '196X'],
  });

/** A period of ISO 8601: `P3W`, `P3M`, `P30Y`. */
export const periodSchema = z
  .string()
  .superRefine(readableBy(parsePeriod))
  .meta({
    id: 'period',
    description: 'An ISO 8601 period, such as P3W (three weeks), P3M (three months) or P30Y (thirty years).',
    examples: ['P3W', 'P3M', 'P30Y'],
  });

function readableBy(
  parse: (text: string) => Parsed<unknown>,
): (text: string, context: z.core.$RefinementCtx<string>) => void {
  return (text, context) => {
    const parsed = parse(text);
    if (parsed.ok) return;
    const code: DiagnosticCode = isReversed(text) ? 'times-reversed' : 'bad-date';
    const message = `"${text}" cannot be read: ${parsed.problem}`;
    context.addIssue({ code: 'custom', message, params: { code, expected: parsed.expected } });
  };
}

/** Whether two dates, joined by a slash or by dots, can each be read and the later one stands first. */
function isReversed(text: string): boolean {
  const [, first = '', second = ''] = /^[[{]?([^/]+?)(?:\/|\.\.)([^/]+?)[\]}]?$/u.exec(text) ?? [];
  const [start, end] = [parseEdtf(first), parseEdtf(second)];
  if (!start.ok || !end.ok) return false;
  const [earliest, latest] = [startOf(start.value).earliest, endOf(end.value).latest];
  return earliest !== null && latest !== null && earliest > latest;
}
