import type { DossierRecord } from '../claim/index.ts';

/** The beginning or the end of a registered holding. */
export interface HoldingSide {
  readonly holding: string;
  readonly side: 'start' | 'end';
}

/** Of which holdings each event is registered as the beginning or the end. */
export function holdingSides(record: DossierRecord): ReadonlyMap<string, readonly HoldingSide[]> {
  const sides = new Map<string, HoldingSide[]>();
  const add = (event: string | undefined, side: HoldingSide): void => {
    if (event !== undefined) sides.set(event, [...(sides.get(event) ?? []), side]);
  };
  for (const { id, begins, ends } of record.holdings.values()) {
    add(begins, { holding: id, side: 'start' });
    add(ends, { holding: id, side: 'end' });
  }
  return sides;
}
