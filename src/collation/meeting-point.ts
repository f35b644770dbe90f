import type { Claim, When } from '../claim/index.ts';

/** Whether the end of what some claims tell is, by their own words, the event with which what others tell began. */
export function endsWhereBegins(first: readonly Claim[], second: readonly Claim[]): boolean {
  const ends = first.flatMap(({ record: { holding } }) => eventOf(holding?.until));
  return second.some(({ record: { holding, event } }) =>
    [...eventOf(holding?.from), ...(event?.id === undefined ? [] : [event.id])].some((id) =>
      ends.includes(id),
    ),
  );
}

/** The event with which a date falls together. */
function eventOf(when: When | undefined): string[] {
  return typeof when === 'object' && 'with' in when ? [when.with] : [];
}
