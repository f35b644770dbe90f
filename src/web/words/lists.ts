import { spoken } from './say.ts';

/** Names joined as in a sentence: "A, B and C". */
export function inASentence(names: readonly string[]): string {
  return formatOf().format(names);
}

/** What stands before one of several names that are no plain text: nothing, a comma, or "and". */
export function joinBefore(at: number, count: number): string {
  if (at === 0) return '';
  const names = Array.from({ length: count }, (_, place) => String(place));
  const parts = formatOf().formatToParts(names);
  return parts.filter(({ type }) => type === 'literal')[at - 1]?.value ?? '';
}

/** Puts things in the order in which readers of the language look them up. */
export function sortedByName<T>(things: readonly T[], nameOf: (thing: T) => string): T[] {
  const { compare } = new Intl.Collator(spoken().locale, { numeric: true });
  return things.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}

/** A text with a capital at its start, where the language has capitals. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(spoken().locale) + text.slice(first.length);
}

function formatOf(): Intl.ListFormat {
  return new Intl.ListFormat(spoken().locale, { type: 'conjunction' });
}
