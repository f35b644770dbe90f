import fc from 'fast-check';
import { dayOf, isoOf } from '../../src/time/index.ts';
import type { Said, ShortDossier } from '../cases/dossier-of.ts';
import type { SlowHolding, Span } from './slow.ts';

/** Day 0 of what is told here. */
export const FIRST = dayOf(1846, 4, 1);
/** The days on which something can happen, and a few on either side. */
export const DAYS = Array.from({ length: 28 }, (_, at) => at - 2);

/** A day told as one unknown day among some. */
function spanAmong(min: number, max: number): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }), fc.boolean())
    .map(([a, b, exact]) => (exact ? [a, a] : a <= b ? [a, b] : [b, a]));
}

/** Holdings whose beginning or end may not be told, with up to two days on which they are shown standing. */
export const anyHolding: fc.Arbitrary<SlowHolding> = fc.record({
  start: fc.option(spanAmong(0, 10), { freq: 4 }),
  end: fc.option(spanAmong(8, 22), { freq: 3 }),
  shown: fc.array(spanAmong(2, 16), { maxLength: 2 }),
});

/** A whole's holding, and what a part of it has of its own later on. */
export const anyEarlierHolding = anyHolding.filter((holding) => holding.start !== null);
export const anyLaterHolding: fc.Arbitrary<SlowHolding> = fc.record({
  start: spanAmong(11, 14),
  end: fc.integer({ min: 14, max: 22 }).map((day): Span => [day, day]),
  shown: fc.constant([]),
});
export const anyLaterSpan = spanAmong(11, 22);

/** A span as it is written. */
export function written([first, last]: Span): string {
  const [a, b] = [isoOf(FIRST + first), isoOf(FIRST + last)];
  return first === last ? a : `[${a}..${b}]`;
}

/** The statements that tell of a holding. */
export function toldAs(holding: SlowHolding, fields: object): Said[] {
  const { start, end, shown } = holding;
  const from = start === null ? {} : { from: written(start) };
  const until = end === null ? {} : { until: written(end) };
  return [
    { says: '', holding: { ...fields, ...from, ...until } },
    ...shown.map((span) => ({ says: '', holding: { ...fields, on: written(span) } })),
  ];
}

/** The end of a statement that begins it too: what ends before it begins is a slip, and refused as one. */
function notBefore([first, last]: Span, [, begun]: Span): Span {
  return [Math.max(first, begun), Math.max(last, begun)];
}

const anyTime = spanAmong(0, 24);
const party = fc.constantFrom('kingdom', 'republic');
const place = fc.constantFrom('valley', 'ford', 'hill');
const event = fc.constantFrom('arrival', 'departure', 'treaty-signed');

/** A statement of any kind that is reckoned with. */
const anyStatement: fc.Arbitrary<object> = fc.oneof(
  fc
    .tuple(
      place,
      party,
      fc.constantFrom('military-occupation', 'own-administration', 'sovereignty', 'garrison'),
      anyTime,
      fc.option(anyTime),
    )
    .map(([of, by, title, from, until]) => ({
      holding: {
        of,
        by,
        title,
        from: written(from),
        ...(until ? { until: written(notBefore(until, from)) } : {}),
      },
    })),
  fc.tuple(place, party, anyTime).map(([of, by, on]) => ({
    holding: { of, by, title: 'military-occupation', on: written(on) },
  })),
  fc
    .tuple(place, party, fc.constantFrom('occupation', 'withdrawal', 'annexation', 'renunciation'), anyTime)
    .map(([of, by, type, when]) => ({
      event: { type, of, by, when: written(when) },
    })),
  fc.tuple(event, anyTime).map(([id, when]) => ({ event: { id, when: written(when) } })),
  fc.tuple(fc.constantFrom('leave', 'pay'), event, fc.integer({ min: 0, max: 9 })).map(([id, of, days]) => ({
    modality: 'prescribed',
    commitment: { id, under: 'treaty', deadline: { within: `P${days}D`, of }, 'fulfilled-by': 'departure' },
  })),
  fc.tuple(event).map(([id]) => ({ modality: 'denied', event: { id } })),
);

/** A dossier of three sources that may agree, differ and contradict themselves. */
export const anyDossier: fc.Arbitrary<ShortDossier> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('primary', 'secondary', 'informal'),
      says: fc.array(anyStatement, { maxLength: 4 }),
    }),
    {
      minLength: 3,
      maxLength: 3,
    },
  )
  .map((sources) => ({
    parties: ['kingdom', 'republic'],
    places: { valley: {}, ford: { 'part-of': 'valley' }, hill: {} },
    agreements: { treaty: { signed: 'treaty-signed' } },
    events: {
      arrival: { type: 'occupation', by: 'kingdom', of: 'valley' },
      departure: { type: 'withdrawal', by: 'kingdom', of: 'valley' },
      'treaty-signed': { type: 'signature' },
    },
    holdings: {
      'the-occupation': {
        of: 'valley',
        by: 'kingdom',
        title: 'military-occupation',
        begins: 'arrival',
        ends: 'departure',
      },
    },
    sources: Object.fromEntries(
      sources.map(({ kind, says }, at) => {
        const id = ['gazette', 'letter', 'post'][at] ?? '';
        return [
          id,
          {
            kind,
            says: numbered(id, says),
          },
        ];
      }),
    ),
  }));

/** Statements with ids and words of their own, so that they can be put in another order. */
export function numbered(source: string, statements: readonly object[]): Said[] {
  return statements.map((statement, at) => ({
    ...statement,
    id: `${source}-${at + 1}`,
    says: `Statement ${at + 1} of the ${source}.`,
  }));
}
