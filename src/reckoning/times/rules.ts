import type { AgreementEntry } from '../../claim/index.ts';
import type { ToldHolding } from '../identity/told-holding.ts';
import { addChoice } from './calendar-rows.ts';
import type { TimeLaw } from './laws.ts';
import { addRule, type NetworkBuilder } from './network-builder.ts';
import { eventPoints, holdingPoints } from './points.ts';

/** What holds before any source speaks: ends come after starts, and the events that begin or end holdings are their start or end. */
export function addRules(
  builder: NetworkBuilder,
  holdings: readonly ToldHolding[],
  agreements: readonly AgreementEntry[],
): void {
  for (const holding of holdings) addHoldingRules(builder, holding);
  for (const { signed, 'in-force': inForce } of agreements) {
    if (signed === undefined || inForce === undefined) continue;
    const [before, after] = [eventPoints(builder, signed), eventPoints(builder, inForce)];
    addRule(builder, after.start, before.start, 0, null, 'signed-before-in-force');
  }
}

function addHoldingRules(builder: NetworkBuilder, holding: ToldHolding): void {
  const points = holdingPoints(builder, holding.key);
  const isToldToEnd =
    holding.ends.some((event) => builder.told.get(event)?.happened === true) ||
    holding.components.some((component) => component.field === 'until');
  addRule(builder, points.end, points.start, isToldToEnd ? 0 : 1, null, 'ends-after-it-begins');
  for (const event of holding.begins) {
    const begun = eventPoints(builder, event).start;
    addRule(builder, points.start, begun, 0, 0, 'begun-by-event');
  }
  const ends = holding.ends.map((event) => eventPoints(builder, event).end);
  const [end, ...others] = ends;
  if (end === undefined) return;
  if (others.length === 0) return addRule(builder, points.end, end, 0, 0, 'ended-by-event');
  const first: TimeLaw = 'ended-by-first';
  addChoice(builder, points.end, ends, 'earliest', { claim: null, field: first });
}
