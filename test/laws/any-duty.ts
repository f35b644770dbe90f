import fc from 'fast-check';
import { anySpan, sometimes, worldOf } from './any-world.ts';
import type {
  EventName,
  SmallClaim,
  SmallDuty,
  SmallFate,
  SmallWhen,
  SmallWorld,
  Tells,
} from './small-world.ts';

const anchor = fc.constantFrom('peace', 'signing');
const few = fc.integer({ min: 0, max: 12 });

/** The last day for something, by date, by an event, or by the first or the last of several. */
const anySimpleDeadline: fc.Arbitrary<SmallWhen> = fc.oneof(
  anySpan(8, 24).map((days) => ({ days })),
  anchor.map((point) => ({ with: point })),
  fc.tuple(few, anchor).map(([within, of]) => ({ within, of })),
  fc.tuple(fc.integer({ min: 1, max: 2 }), anchor).map(([months, of]) => ({ months, of })),
  fc.tuple(anchor, few).map(([after, by]) => ({ after, by })),
  fc.tuple(anchor, fc.option(few)).map(([before, by]) => ({ before, by })),
);
const anyDeadline: fc.Arbitrary<SmallWhen> = fc.oneof(
  { weight: 4, arbitrary: anySimpleDeadline },
  { weight: 1, arbitrary: fc.tuple(anySimpleDeadline, anySimpleDeadline).map((earliest) => ({ earliest })) },
  { weight: 1, arbitrary: fc.tuple(anySimpleDeadline, anySimpleDeadline).map((latest) => ({ latest })) },
);

const anyDuty: fc.Arbitrary<SmallDuty> = fc.record({
  deadline: fc.option(anyDeadline, { freq: 5 }),
  fulfilledBy: fc.option(fc.constant<EventName>('departure')),
  violatedBy: sometimes(fc.constant<EventName>('breach')),
  condition: sometimes(fc.constantFrom('attack' as const, 'in words' as const)),
  until: sometimes(anySpan(8, 32)),
});

/** What became of it. */
const anyFate: fc.Arbitrary<SmallFate> = fc.oneof(
  ...(['kept', 'not-kept', 'broken', 'waived', 'terminated', 'suspended', 'resumed'] as const).map((how) =>
    fc
      .option(anySpan(0, 32, 3), { freq: 6 })
      .map((when): SmallFate => ({ how, when, to: null, consent: null })),
  ),
  fc.record<SmallFate>({
    how: fc.constant('extended'),
    when: fc.option(anySpan(4, 30, 3)),
    to: anySpan(12, 34),
    consent: fc.constantFrom('republic', 'republic', 'kingdom', null),
  }),
);

const event = (name: EventName, when: fc.Arbitrary<SmallWhen>): fc.Arbitrary<Tells> =>
  fc.option(when, { freq: 5 }).map((told) => ({ event: name, when: told }));
const dated = (min: number, max: number): fc.Arbitrary<SmallWhen> =>
  anySpan(min, max, 5).map((days) => ({ days }));
const afterwards: fc.Arbitrary<SmallWhen> = fc.oneof(
  fc.tuple(anchor, fc.option(few)).map(([after, by]) => ({ after, by })),
  fc.tuple(few, anchor).map(([within, of]) => ({ within, of })),
);

const anyEntry = fc.oneof(
  dated(2, 24),
  few.map((by): SmallWhen => ({ after: 'signing', by })),
);

const anyTelling: fc.Arbitrary<Omit<SmallClaim, 'source' | 'number'>> = fc.oneof(
  { weight: 3, arbitrary: asserted(anyDuty.map((duty) => ({ duty }))) },
  { weight: 3, arbitrary: asserted(anyFate.map((told) => ({ fate: told }))) },
  { weight: 3, arbitrary: asserted(event('peace', dated(0, 14))) },
  { weight: 2, arbitrary: asserted(event('signing', dated(0, 6))) },
  { weight: 3, arbitrary: asserted(event('departure', fc.oneof(dated(6, 30), afterwards))) },
  { weight: 1, arbitrary: asserted(event('breach', dated(6, 30))) },
  { weight: 1, arbitrary: asserted(event('attack', dated(0, 24))) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<EventName>('departure', 'breach', 'peace', 'attack')
      .map((name) => ({ denied: true, tells: { event: name, when: null } })),
  },
);

function asserted(tells: fc.Arbitrary<Tells>): fc.Arbitrary<Omit<SmallClaim, 'source' | 'number'>> {
  return tells.map((told) => ({ denied: false, tells: told }));
}

/** A small world of three sources that tell of a commitment and of what became of it. */
export const anyWorldWithDuty: fc.Arbitrary<SmallWorld> = fc
  .tuple(
    fc.constantFrom(
      ['primary', 'secondary', 'informal'],
      ['secondary', 'secondary', 'testimony'],
      ['informal', 'tertiary', 'primary'],
    ),
    fc.boolean(),
    asserted(anyDuty.map((duty) => ({ duty }))),
    fc.array(fc.array(anyTelling, { maxLength: 4 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([kinds, inForce, duty, [first = [], ...others]]) =>
    worldOf({ registered: false, partly: false, inForce }, kinds, [[duty, ...first], ...others]),
  );

/** The same, with an entry into force that somebody may date. */
export const anyWorldInForce: fc.Arbitrary<SmallWorld> = fc
  .tuple(anyWorldWithDuty, asserted(event('entry', anyEntry)), fc.constantFrom('gazette', 'post'))
  .map(([world, entry, source]) => ({
    ...world,
    inForce: true,
    claims: [...world.claims, { ...entry, source, number: 9 }],
  }));
