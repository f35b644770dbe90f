import type { Gazetteer } from '../gazetteer/index.ts';
import type { AgreementEntry, EventEntry, HoldingEntry } from './registers.ts';

/** What claims may refer to. */
export interface Known {
  readonly gazetteer: Gazetteer;
  readonly agreements: ReadonlyMap<string, AgreementEntry>;
  readonly events: ReadonlyMap<string, EventEntry>;
  readonly holdings: ReadonlyMap<string, HoldingEntry>;
}
