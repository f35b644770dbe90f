import type { SourceRecord } from '../../index.ts';

/** A source in a line, as a list of sources has it: title, who made it, when, on what terms. */
export function sourceInWords({ title, author = [], publisher, issued, license }: SourceRecord): string {
  const makers = author.map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  );
  const by = [...new Set([...makers, publisher ?? ''])].filter(Boolean).join(', ');
  return [title, by, issued ?? '', license]
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
