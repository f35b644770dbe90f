import type { Gazetteer } from '../gazetteer/index.ts';
import type { AgreementEntry, EventEntry, HoldingEntry } from './registers.ts';

/** What claims may refer to. */
export interface Known {
  /** The ids that stand in entries or files that could not be used: what refers to them is not reported again. */
  readonly unusable: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
  readonly agreements: ReadonlyMap<string, AgreementEntry>;
  readonly events: ReadonlyMap<string, EventEntry>;
  readonly holdings: ReadonlyMap<string, HoldingEntry>;
}
