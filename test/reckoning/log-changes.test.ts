import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHoldingLog, type HoldingEvent, type HoldingLog } from '../../src/reckoning/log/log.ts';
import { allTenures, anyEvents, columnsOf } from './log-arbitrary.ts';

type Edit = { at: number; to: HoldingEvent | null } | { add: HoldingEvent };

const size = { events: 60, days: 60, width: 6, subjects: 4 };
const anyEvent = anyEvents({ ...size, events: 1 }).filter((events) => events.length === 1);
const anyEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc.oneof(
    fc.tuple(fc.nat(), fc.option(anyEvent)).map(([at, to]) => ({ at, to: to?.[0] ?? null })),
    anyEvent.map((events) => ({ add: events[0]! })),
  ),
  { maxLength: 12, size: 'max' },
);

/** Makes an edit on a log, and on a list of its events. Each event keeps its number as its reason. */
function apply(log: HoldingLog, events: (HoldingEvent | null)[], edit: Edit): void {
  if ('add' in edit) {
    const event = { ...edit.add, reason: events.length };
    expect(log.add(event)).toBe(events.length);
    events.push(event);
  } else if (events.length > 0) {
    const at = edit.at % events.length;
    const event = edit.to === null ? null : { ...edit.to, reason: at };
    log.change(at, event);
    events[at] = event;
  }
}

function everythingOf(log: HoldingLog): unknown {
  const standings = [-1, 0, 7, 30, 59, 70].map((day) => {
    const { count, subject, holder, certain, tenure } = log.standingsOn(day);
    return [subject, holder, certain, tenure].map((column) => [...column.subarray(0, count)]);
  });
  const { events } = log.size();
  return {
    size: log.size(),
    tenures: allTenures(log),
    standings,
    events: Array.from({ length: events }, (_, event) => log.event(event)),
  };
}

describe('a changed log of holdings', () => {
  it('is what it would be from scratch', () => {
    fc.assert(
      fc.property(anyEvents(size), anyEdits, (events, edits) => {
        const log = openHoldingLog(columnsOf(events));
        const now: (HoldingEvent | null)[] = [...events];
        for (const edit of edits) {
          apply(log, now, edit);
          const scratch = openHoldingLog(columnsOf(now.filter((event) => event !== null)));
          expect(allTenures(log)).toEqual(allTenures(scratch));
          expect(Array.from({ length: now.length }, (_, event) => log.event(event))).toEqual(now);
          for (const day of [0, 20, 40])
            for (let subject = 0; subject < 5; subject++)
              expect(log.holderOn(subject, day)).toBe(scratch.holderOn(subject, day));
        }
      }),
    );
  });

  it('is exactly what it was when its changes are undone', () => {
    fc.assert(
      fc.property(anyEvents(size), anyEdits, (events, edits) => {
        const log = openHoldingLog(columnsOf(events));
        const now: (HoldingEvent | null)[] = [...events];
        const states = [everythingOf(log)];
        for (const edit of edits) {
          const before = now.length;
          if (!('add' in edit) && before === 0) continue;
          apply(log, now, edit);
          states.push(everythingOf(log));
        }
        for (const state of states.reverse().slice(1)) {
          expect(log.undo()).toBe(true);
          expect(everythingOf(log)).toEqual(state);
        }
        expect(log.undo()).toBe(false);
      }),
    );
  });
});
