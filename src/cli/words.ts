import { inASentence, nameOf, type ReportBounds, type StandingLine } from '../report/index.ts';
import { boundsInWords, parseIsoDay } from '../time/index.ts';
import type { DossierRecord } from '../claim/index.ts';

/** Bounds as reports write them, in words. */
export function reportBoundsInWords({ earliest, latest }: ReportBounds): string {
  return boundsInWords({
    earliest: earliest === null ? null : parseIsoDay(earliest),
    latest: latest === null ? null : parseIsoDay(latest),
  });
}

/** From when to when a standing lasted, in words. */
export function spanInWords({ from, until }: Pick<StandingLine, 'from' | 'until'>): string {
  const known = (bounds: ReportBounds): boolean => bounds.earliest !== null || bounds.latest !== null;
  const start = known(from) ? `from ${reportBoundsInWords(from)}` : 'beginning not told';
  return `${start}, ${until.latest === null ? 'end not told' : `until ${reportBoundsInWords(until)}`}`;
}

/** Those who hold, with shares and the power behind. */
export function holdersInWords(line: StandingLine, record: DossierRecord): string {
  return inASentence(
    line.holders.map(({ party, share, onBehalfOf }) => {
      const notes = [
        share?.replaceAll('-', ' '),
        onBehalfOf === null ? undefined : `on behalf of ${nameOf(record, onBehalfOf)}`,
      ].filter((note) => note !== undefined);
      return nameOf(record, party) + (notes.length > 0 ? ` (${notes.join(', ')})` : '');
    }),
  );
}

/** The letters of sources, in brackets: "[A B]". */
export function lettersOf(sources: readonly string[], record: DossierRecord): string {
  const letter = (id: string): string => record.sources.find((source) => source.id === id)?.letter ?? id;
  return sources.length === 0 ? '' : `[${[...new Set(sources)].map(letter).join(' ')}]`;
}
