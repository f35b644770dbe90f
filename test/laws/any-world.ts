import fc from 'fast-check';
import type {
  EventName,
  HoldingName,
  SmallClaim,
  SmallWhen,
  SmallWorld,
  Span,
  Tells,
} from './small-world.ts';

/** The days on which small worlds are compared: all on which something can happen, and some on either side. */
export const DAYS = Array.from({ length: 40 }, (_, at) => at - 2);

export const SOURCES = ['gazette', 'letter', 'post'];

/** One day, or one unknown day among a few. */
export function anySpan(min: number, max: number, width = 8): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.integer({ min, max }), fc.integer({ min: 0, max: width }), fc.boolean())
    .map(([first, more, exact]): Span => [first, exact ? first : Math.min(first + more, max)]);
}

/** Now and then something, mostly nothing. */
export function sometimes<T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some });
}

const dated = (min: number, max: number): fc.Arbitrary<SmallWhen> =>
  anySpan(min, max).map((days) => ({ days }));
/** What other dates hang on. Nobody denies that these happened. */
const anchor = fc.constantFrom('peace', 'signing', 'the-custody.start', 'the-custody.end');
const days = fc.integer({ min: 0, max: 9 });
const related: fc.Arbitrary<SmallWhen> = fc.oneof(
  anchor.map((point) => ({ with: point })),
  fc.tuple(days, anchor).map(([within, of]) => ({ within, of })),
  fc.tuple(anchor, fc.option(days)).map(([after, by]) => ({ after, by })),
  fc.tuple(anchor, fc.option(days)).map(([before, by]) => ({ before, by })),
  fc.constant({ during: 'the-custody' }),
);

/** A date within the days; where that is allowed, also one that hangs on another, or none. */
function anyWhen(min: number, max: number, relative: boolean): fc.Arbitrary<SmallWhen | null> {
  if (!relative) return dated(min, max);
  return fc.option(fc.oneof({ weight: 2, arbitrary: dated(min, max) }, related), { freq: 6 });
}

type ToldEvent = Extract<Tells, { event: EventName }>;
type HoldingTold = Extract<Tells, { holding: HoldingName }>;

/** How a small world is laid out: whether holdings end by events or by dates, and whether a part goes its own way. */
interface Layout {
  readonly ending: 'departure' | 'transfer' | 'dates';
  readonly parts: boolean;
}

/** What can be told of times and holdings in a layout; beginnings come before the eleventh day, ends after it. */
function anyTelling({ ending, parts }: Layout): fc.Arbitrary<Tells> {
  const relative = !parts;
  const event = (name: EventName, min: number, max: number, hangs = relative): fc.Arbitrary<ToldEvent> =>
    anyWhen(min, max, hangs).map((when) => ({ event: name, when }));
  const holding = (name: HoldingName, from: Span, on: Span): fc.Arbitrary<Tells> =>
    fc.record<HoldingTold>({
      holding: fc.constant(name),
      from: anyWhen(...from, relative),
      on: fc.option(dated(...on), { freq: 2 }),
      until: ending === 'dates' ? anyWhen(12, 24, relative) : fc.constant(null),
      term: sometimes(fc.integer({ min: 3, max: 20 })),
      named: fc.boolean(),
    });
  const custody = fc.record<HoldingTold>({
    holding: fc.constant<HoldingName>('kingdom custody of ferry'),
    from: fc.option(dated(0, 14)),
    on: fc.option(anySpan(0, 24).map((span) => ({ days: span }))),
    until: fc.option(
      fc.oneof(
        dated(14, 24),
        anchor.map((point): SmallWhen => ({ after: point.replace(/the-custody.*/, 'peace'), by: null })),
      ),
    ),
    term: sometimes(fc.integer({ min: 3, max: 20 })),
  });
  return fc.oneof(
    event('arrival', 0, 10),
    holding('kingdom military-occupation of valley', [0, 10], [0, 11]),
    holding('kingdom garrison of valley', [0, 10], [0, 11]),
    holding('republic sovereignty of valley', [0, 10], [0, 11]),
    custody,
    event('peace', 0, 24, false),
    event('signing', 0, 24),
    ...(ending === 'dates' ? [] : [event(ending, 11, 24), event('renouncement', 11, 24)]),
    ...(parts ? [event('retreat', 11, 24, false)] : []),
    ...(parts ? [anyEntry] : []),
  );
}

const anyEntry = fc.record<HoldingTold>({
  holding: fc.constant<HoldingName>('republic own-administration of ford'),
  from: dated(11, 14),
  until: fc.option(dated(15, 24)),
});

/** What is told or, now and then, denied. */
function anyClaimOf(tells: fc.Arbitrary<Tells>): fc.Arbitrary<Omit<SmallClaim, 'source' | 'number'>> {
  const deniable = fc.oneof(
    fc
      .constantFrom<EventName>('arrival', 'departure', 'transfer', 'renouncement')
      .map((event): Tells => ({ event, when: null })),
    fc
      .constantFrom<HoldingName>(
        'kingdom garrison of valley',
        'kingdom custody of ferry',
        'kingdom military-occupation of valley',
      )
      .map((holding): Tells => ({ holding, named: true })),
  );
  return fc.oneof(
    { weight: 12, arbitrary: tells.map((told) => ({ denied: false, tells: told })) },
    { weight: 1, arbitrary: deniable.map((told) => ({ denied: true, tells: told })) },
  );
}

const anyLayout: fc.Arbitrary<Layout> = fc.record({
  ending: fc.constantFrom('departure', 'transfer', 'dates'),
  parts: fc.boolean(),
});
const anyKinds = fc.array(fc.constantFrom('primary', 'secondary', 'tertiary', 'testimony', 'informal'), {
  minLength: 3,
  maxLength: 3,
});

/** A small world of three sources that tell of holdings. */
export const anyWorld: fc.Arbitrary<SmallWorld> = anyLayout.chain((layout) =>
  fc
    .tuple(
      anyKinds,
      fc.record({
        registered: layout.parts ? fc.constant(false) : fc.boolean(),
        partly: fc.boolean(),
        inForce: fc.constant(false),
      }),
      fc.array(fc.array(anyClaimOf(anyTelling(layout)), { minLength: 1, maxLength: 4 }), {
        minLength: 3,
        maxLength: 3,
      }),
    )
    .map(([kinds, registers, told]) => worldOf(registers, kinds, told)),
);

/** A world of three sources of some kinds, with what each of them tells. */
export function worldOf(
  layout: Omit<SmallWorld, 'kinds' | 'claims'>,
  kinds: readonly string[],
  told: readonly (readonly Omit<SmallClaim, 'source' | 'number'>[])[],
): SmallWorld {
  const source = (at: number): string => SOURCES[at] ?? '';
  return {
    ...layout,
    kinds: Object.fromEntries(kinds.map((kind, at) => [source(at), kind])),
    claims: told.flatMap((claims, at) =>
      claims.map((claim, number) => ({ ...claim, source: source(at), number: number + 1 })),
    ),
  };
}
