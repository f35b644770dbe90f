import type { Title } from '../../claim/index.ts';
import { groupBy } from '../../lib/index.ts';
import type { CsvMapping } from './csv-mapping.ts';
import type { CsvRows } from './csv-rows.ts';
import type { MappedRows } from './map-rows.ts';

/** What an import did, and what of the file the dossier does not hold. */
export interface CsvImportReport {
  readonly source: string;
  readonly rows: number;
  readonly claims: number;
  readonly places: { readonly added: number; readonly there: number };
  readonly parties: { readonly added: number; readonly there: number };
  /** Rows that say nothing of this source. */
  readonly empty: number;
  /** The statuses that are no holding, with how many rows have them and why. */
  readonly leftOut: readonly { readonly status: string; readonly rows: number; readonly reason: string }[];
  /** The statuses that one title stands for: the dossier does not tell them apart. */
  readonly merged: readonly { readonly title: Title; readonly statuses: readonly string[] }[];
  /** Rows at fault. */
  readonly faulty: number;
}

/** Counts what was mapped and what was not. */
export function csvImportReport(
  mapping: CsvMapping,
  csv: CsvRows,
  mapped: MappedRows,
  added: { readonly places: number; readonly parties: number },
): CsvImportReport {
  const { passedOver, leftOut, places, parties, claims } = mapped;
  const read = claims.filter(({ entry }) => entry.holding !== undefined).length;
  return {
    source: mapping.source.id,
    rows: csv.rows.length,
    claims: claims.length,
    places: { added: added.places, there: places.size - added.places },
    parties: { added: added.parties, there: parties.size - added.parties },
    empty: passedOver.filter(({ entry }) => entry === 'empty').length,
    leftOut: [...leftOut].map(([status, rows]) => ({
      status,
      rows,
      reason: mapping.status['left-out']?.[status] ?? '',
    })),
    merged: mergedStatuses(mapping),
    faulty: csv.rows.length - read - passedOver.length + csv.diagnostics.length,
  };
}

function mergedStatuses({ status }: CsvMapping): { title: Title; statuses: string[] }[] {
  const readings = groupBy(Object.entries(status.titles), ([, { title, by }]) => `${title} ${by}`);
  return [...readings.values()]
    .filter((entries) => entries.length > 1)
    .map((entries) => ({
      title: entries[0]?.[1].title as Title,
      statuses: entries.map(([word]) => word),
    }));
}
