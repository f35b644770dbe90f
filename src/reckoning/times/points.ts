import type { When } from '../../claim/index.ts';
import { dayOf, parseDateText } from '../../time/index.ts';
import { addRule, type NetworkBuilder, type Points, type Side } from './network-builder.ts';

/** Whether what is written names something that lasted. */
export function lasts(when: When): boolean {
  if (typeof when !== 'string') return false;
  const parsed = parseDateText(when);
  return parsed.ok && parsed.value.kind === 'plain' && parsed.value.date.kind === 'lasted';
}

/** The day that stands for "since before anything is told": the beginning of a holding written `../A`. */
export const TIME_OUT_OF_MIND = dayOf(-100_000, 1, 1);

/** Whether what is written is an interval without a beginning, `../A`: it lasted from time out of mind. */
export function beginsOpen(when: When): boolean {
  if (typeof when !== 'string') return false;
  const parsed = parseDateText(when);
  if (!parsed.ok || parsed.value.kind !== 'plain' || parsed.value.date.kind !== 'lasted') return false;
  return parsed.value.date.start.kind === 'open';
}

/** The points of an event: two where some claim says that it lasted. */
export function eventPoints(builder: NetworkBuilder, key: string): Points {
  const known = builder.events.get(key);
  if (known !== undefined) return known;
  const twoEnds = builder.told.get(key)?.components.some((component) => lasts(component.when)) ?? false;
  const start = builder.network.variable();
  const end = twoEnds ? builder.network.variable() : start;
  const points = { start, end };
  builder.events.set(key, points);
  addRule(builder, end, start, 0, null, 'event-ends-after-it-begins');
  return points;
}

/** The points of a holding. */
export function holdingPoints(builder: NetworkBuilder, key: string): Points {
  const known = builder.holdings.get(key);
  if (known !== undefined) return known;
  const points = { start: builder.network.variable(), end: builder.network.variable() };
  builder.holdings.set(key, points);
  return points;
}

/** The point that an anchor names: an event, or a holding's `.start` or `.end`; of something that lasted, the given side. */
export function anchorPoint(builder: NetworkBuilder, anchor: string, side: Side): number {
  const { id, named } = readAnchor(anchor);
  const holding = builder.told.has(id) ? null : builder.holdingOf(id);
  if (named !== null) return holdingPoints(builder, holding ?? id)[named];
  return (holding === null ? eventPoints(builder, id) : holdingPoints(builder, holding))[side];
}

/** The id in an anchor, and the side it names. */
export function readAnchor(anchor: string): { id: string; named: Side | null } {
  const at = anchor.lastIndexOf('.');
  const side = at === -1 ? '' : anchor.slice(at + 1);
  return side === 'start' || side === 'end'
    ? { id: anchor.slice(0, at), named: side }
    : { id: anchor, named: null };
}
