import type { AgreementEntry } from '../../claim/index.ts';
import type { ToldHolding } from '../identity/told-holding.ts';
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
    addRule(builder, after.start, before.start, 0, null, 'an agreement is not in force before it is signed');
  }
}

function addHoldingRules(builder: NetworkBuilder, holding: ToldHolding): void {
  const points = holdingPoints(builder, holding.key);
  const endTold =
    holding.ends.length > 0 || holding.components.some((component) => component.field === 'until');
  addRule(builder, points.end, points.start, endTold ? 0 : 1, null, 'a holding ends after it begins');
  for (const event of holding.begins) {
    addRule(
      builder,
      points.start,
      eventPoints(builder, event).start,
      0,
      0,
      'the event that begins a holding is its beginning',
    );
  }
  // Of several events that may have ended it, which was its end is open: only a single one is taken for it.
  const [event, ...others] = holding.ends;
  if (event !== undefined && others.length === 0) {
    addRule(
      builder,
      points.end,
      eventPoints(builder, event).end,
      0,
      0,
      'the event that ends a holding is its end',
    );
  }
}
