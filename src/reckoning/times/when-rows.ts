import type { When } from '../../claim/index.ts';
import { endBoundsOf, parseDateText, parsePeriod, startBoundsOf } from '../../time/index.ts';
import { addChoice, addPeriodRow, type Reach } from './calendar-rows.ts';
import { addDating, addRow, type NetworkBuilder, type RowReason, type Side } from './network-builder.ts';
import { anchorPoint } from './points.ts';

/** Says of a point that it was at a time; of something that lasted, `side` tells which end of it is meant. */
export function addWhen(
  builder: NetworkBuilder,
  point: number,
  when: When,
  why: RowReason,
  side: Side,
): void {
  if (typeof when === 'string') return addWritten(builder, point, when, why, side);
  const anchored = (anchor: string, end: Side): number => anchorPoint(builder, anchor, end);
  if ('with' in when) return addRow(builder, point, anchored(when.with, side), 0, 0, why);
  if ('within' in when) {
    const anchor = anchored(when.of, 'end');
    addRow(builder, point, anchor, 0, null, why);
    return addDistance(builder, point, anchor, when.within, 'at-most', why);
  }
  if ('after' in when) {
    const anchor = anchored(when.after, 'end');
    if (when.by === undefined) return addRow(builder, point, anchor, 0, null, why);
    return addDistance(builder, point, anchor, when.by, 'exactly', why);
  }
  if ('before' in when) {
    const anchor = anchored(when.before, 'start');
    if (when.by === undefined) return addRow(builder, point, anchor, null, 0, why);
    return addDistance(builder, anchor, point, when.by, 'exactly', why);
  }
  if ('during' in when) {
    addRow(builder, point, anchored(when.during, 'start'), 0, null, why);
    return addRow(builder, point, anchored(when.during, 'end'), null, 0, why);
  }
  if ('all' in when) return when.all.forEach((part) => addWhen(builder, point, part, why, side));
  const which = 'earliest-of' in when ? 'earliest' : 'latest';
  const parts = 'earliest-of' in when ? when['earliest-of'] : when['latest-of'];
  const among = parts.map((part) => {
    const variable = builder.network.variable();
    addWhen(builder, variable, part, why, side);
    return variable;
  });
  addChoice(builder, point, among, which, why);
}

function addWritten(builder: NetworkBuilder, point: number, text: string, why: RowReason, side: Side): void {
  const parsed = parseDateText(text);
  if (parsed.ok)
    addDating(
      builder,
      point,
      side === 'start' ? startBoundsOf(parsed.value) : endBoundsOf(parsed.value),
      why,
    );
}

function addDistance(
  builder: NetworkBuilder,
  later: number,
  earlier: number,
  written: string,
  reach: Reach,
  why: RowReason,
): void {
  const period = parsePeriod(written);
  if (period.ok) addPeriodRow(builder, later, earlier, period.value, reach, why);
}
