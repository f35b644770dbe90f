import { addPeriod, type Day, type Period } from '../../time/index.ts';
import { addDating, addRow, boundsOfPoint, type NetworkBuilder, type RowReason } from './network-builder.ts';

export type Reach = 'exactly' | 'at-most';

/**
 * Says that a point lies a period after another. Weeks and days are a difference; months and years are applied by the calendar to the bounds
 * of each point, never turned into days.
 */
export function addPeriodRow(
  builder: NetworkBuilder,
  later: number,
  earlier: number,
  period: Period,
  reach: Reach,
  why: RowReason,
): void {
  if (period.years === 0 && period.months === 0) {
    const days = 7 * period.weeks + period.days;
    return addRow(builder, later, earlier, reach === 'exactly' ? days : null, days, why);
  }
  const apply = (): void => {
    const from = boundsOfPoint(builder, earlier);
    addDating(
      builder,
      later,
      {
        earliest: reach === 'exactly' && from.earliest !== null ? addPeriod(from.earliest, period, 1) : null,
        latest: from.latest === null ? null : addPeriod(from.latest, period, 1),
      },
      why,
    );
    const to = boundsOfPoint(builder, later);
    addDating(
      builder,
      earlier,
      {
        earliest: to.earliest === null ? null : firstReaching(to.earliest, period),
        latest: reach === 'exactly' && to.latest !== null ? lastReaching(to.latest, period) : null,
      },
      why,
    );
  };
  apply();
  builder.calendar.push(apply);
}

/** Says that a point is the earliest, or the latest, of others: a function that keeps order, applied to their bounds. */
export function addChoice(
  builder: NetworkBuilder,
  point: number,
  among: readonly number[],
  which: 'earliest' | 'latest',
  why: RowReason,
): void {
  for (const other of among)
    addRow(builder, point, other, which === 'earliest' ? null : 0, which === 'earliest' ? 0 : null, why);
  const apply = (): void => {
    const bounds = among.map((other) => boundsOfPoint(builder, other));
    const days = bounds.map((bound) => (which === 'earliest' ? bound.earliest : bound.latest));
    if (days.includes(null)) return;
    const known = days as Day[];
    const dating =
      which === 'earliest'
        ? { earliest: Math.min(...known), latest: null }
        : { earliest: null, latest: Math.max(...known) };
    addDating(builder, point, dating, why);
  };
  apply();
  builder.calendar.push(apply);
}

/** Applies the functions of the calendar until no bound moves any more. Each round only narrows; a circle of them is cut after as many rounds as there are. */
export function settle(builder: NetworkBuilder): void {
  const points = [...builder.events.values(), ...builder.holdings.values()];
  const stamp = (): string =>
    JSON.stringify(
      points.map(({ start, end }) => [boundsOfPoint(builder, start), boundsOfPoint(builder, end)]),
    );
  let before = builder.calendar.length === 0 ? '' : stamp();
  for (let round = 0; round < builder.calendar.length; round++) {
    for (const apply of builder.calendar) apply();
    const now = stamp();
    if (now === before) return;
    before = now;
  }
}

/** The first day from which the period reaches a day, by the calendar. */
function firstReaching(day: Day, period: Period): Day {
  let from = addPeriod(day, period, -1) - 4;
  while (addPeriod(from, period, 1) < day) from++;
  return from;
}

/** The last day from which the period does not go beyond a day, by the calendar. */
function lastReaching(day: Day, period: Period): Day {
  let from = addPeriod(day, period, -1) + 4;
  while (addPeriod(from, period, 1) > day) from--;
  return from;
}
