// The bounds of days against all assignments of days to events, counted one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAccounts } from '../../src/reckoning/index.ts';
import { isoOf } from '../../src/time/index.ts';
import { numbered } from '../reckoning/arbitrary.ts';
import { recordOf } from '../cases/dossier-of.ts';
import { DAY_0 } from './small-world.ts';

const EVENTS = ['dawn', 'noon', 'dusk', 'night'] as const;
const DAYS = 9;

/** Which day every event was on, in one world. */
type World = Readonly<Record<string, number>>;

/** Something said of the day of an event, as it is written, and whether it is so in a world. */
interface Said {
  readonly event: string;
  readonly when: unknown;
  readonly isSo: (world: World) => boolean;
}

const someEvent = fc.constantFrom(...EVENTS);
const someDay = fc.integer({ min: 0, max: DAYS - 1 });
const few = fc.integer({ min: 0, max: 4 });
const iso = (day: number): string => isoOf(DAY_0 + day);

const dated: fc.Arbitrary<Said> = fc.tuple(someEvent, someDay, someDay).map(([event, a, b]) => {
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  const isSo = (world: World): boolean => first <= world[event]! && world[event]! <= last;
  return { event, when: `[${iso(first)}..${iso(last)}]`, isSo };
});

/** One thing said of an event by the day of another. */
const related: fc.Arbitrary<Said> = fc
  .tuple(someEvent, someEvent, few, fc.constantFrom('with', 'within', 'after', 'later', 'before', 'earlier'))
  .filter(([event, other]) => event !== other)
  .map(([event, other, days, how]): Said => {
    const between = (world: World): number => world[event]! - world[other]!;
    switch (how) {
      case 'with':
        return { event, when: { with: other }, isSo: (world) => between(world) === 0 };
      case 'within':
        return {
          event,
          when: { within: `P${days}D`, of: other },
          isSo: (world) => between(world) >= 0 && between(world) <= days,
        };
      case 'after':
        return { event, when: { after: other }, isSo: (world) => between(world) >= 0 };
      case 'later':
        return { event, when: { after: other, by: `P${days}D` }, isSo: (world) => between(world) === days };
      case 'before':
        return { event, when: { before: other }, isSo: (world) => between(world) <= 0 };
      case 'earlier':
        return { event, when: { before: other, by: `P${days}D` }, isSo: (world) => between(world) === -days };
    }
  });

/** The first, or the last, of two others. */
const chosen: fc.Arbitrary<Said> = fc
  .tuple(fc.shuffledSubarray([...EVENTS], { minLength: 3, maxLength: 3 }), fc.boolean())
  .map(([[event = '', ...others], isFirst]) => {
    const choose = isFirst ? Math.min : Math.max;
    return {
      event,
      when: { [isFirst ? 'earliest-of' : 'latest-of']: others.map((other) => ({ with: other })) },
      isSo: (world) => world[event] === choose(...others.map((other) => world[other]!)),
    };
  });

/** All ways of giving each event one of the days. */
const EVERY_WORLD: readonly World[] = EVENTS.reduce<World[]>(
  (worlds, event) =>
    worlds.flatMap((world) => [...Array(DAYS).keys()].map((day) => ({ ...world, [event]: day }))),
  [{}],
);

/** The worlds in which what is said is so; what cannot be so together with what was said before is left out. */
function worldsOf(all: readonly Said[]): readonly World[] {
  return all.reduce<readonly World[]>((worlds, said) => {
    const left = worlds.filter((world) => said.isSo(world));
    return left.length === 0 ? worlds : left;
  }, EVERY_WORLD);
}

/** What the engine makes of it, in days from day 0. */
function boundsOf(all: readonly Said[]): (event: string) => [number, number] {
  const says = numbered(
    'gazette',
    all.map(({ event, when }) => ({ event: { id: event, when } })),
  );
  const events = Object.fromEntries(EVENTS.map((event) => [event, { type: 'other' }]));
  const { times } = openAccounts(recordOf({ events, sources: { gazette: says } })).of({ kind: 'default' });
  return (event) => {
    const { earliest, latest } = times.boundsOfEvent(event);
    return [(earliest ?? NaN) - DAY_0, (latest ?? NaN) - DAY_0];
  };
}

/** That every event is on one of the days is said first, so that it is never set aside. */
const WITHIN_DAYS: readonly Said[] = EVENTS.map((event) => ({
  event,
  when: `[${iso(0)}..${iso(DAYS - 1)}]`,
  isSo: () => true,
}));

function daysOf(worlds: readonly World[], event: string): number[] {
  return [...new Set(worlds.map((world) => world[event]!))].sort((a, b) => a - b);
}

describe('the bounds of a day, when every world is counted', { timeout: 60_000 }, () => {
  it('are the first and the last that can be, and every day between them can be', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(dated, related), { maxLength: 7 }), (more) => {
        const all = [...WITHIN_DAYS, ...more];
        const [bounds, worlds] = [boundsOf(all), worldsOf(all)];
        for (const event of EVENTS) {
          const [first, last] = bounds(event);
          const between = Array.from({ length: last - first + 1 }, (_, at) => first + at);
          expect([event, daysOf(worlds, event)]).toEqual([event, between]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('leave out no day that can be, with the first or the last of several days', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(dated, related), { maxLength: 4 }), chosen, (more, last) => {
        const all = [...WITHIN_DAYS, ...more, last];
        const worlds = worldsOf(all);
        // Where it cannot be, what is set aside of it is another matter.
        fc.pre(worlds.every((world) => last.isSo(world)));
        const bounds = boundsOf(all);
        for (const event of EVENTS) {
          const days = daysOf(worlds, event);
          const [first, until] = bounds(event);
          expect([event, first <= Math.min(...days), until >= Math.max(...days)]).toEqual([
            event,
            true,
            true,
          ]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are tight for the first or the last of several days that hang on nothing else', () => {
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 5 }), chosen, (more, last) => {
        const all = [...WITHIN_DAYS, ...more.filter(({ event }) => event !== last.event), last];
        const days = daysOf(worldsOf(all), last.event);
        expect(boundsOf(all)(last.event)).toEqual([Math.min(...days), Math.max(...days)]);
      }),
      { numRuns: 100 },
    );
  });
});
