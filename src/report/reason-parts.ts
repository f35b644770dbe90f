import type { Claim, Modality, Title } from '../claim/index.ts';
import type { CommitmentState, Holder, Standing, TimeLaw, Word } from '../reckoning/index.ts';
import type { Bounds, Day } from '../time/index.ts';
import type { ReasonLeaf } from './report.ts';

/** What a reason says, in parts: ids, days and kinds, out of which words are made in any language. */
export type Says =
  | {
      readonly kind: 'standing';
      readonly place: string;
      readonly title: Title;
      readonly holders: readonly Holder[];
      readonly isPart: boolean;
      readonly status: Standing['status'];
      readonly day: Day;
    }
  | {
      readonly kind: 'source';
      readonly source: string;
      readonly status: Word['status'];
      readonly from: Bounds;
      readonly until: Bounds;
    }
  | { readonly kind: 'in-trust'; readonly from: Bounds; readonly until: Bounds }
  | { readonly kind: 'own-end' }
  | {
      readonly kind: 'bound';
      readonly side: 'start' | 'end';
      readonly bound: 'earliest' | 'latest';
      readonly day: Day | null;
    }
  | { readonly kind: 'commitment'; readonly id: string; readonly state: CommitmentState; readonly day: Day }
  | { readonly kind: 'statement'; readonly claim: Claim }
  | { readonly kind: 'deadline'; readonly deadline: Bounds }
  | { readonly kind: 'fate' }
  | { readonly kind: 'set-aside'; readonly claim: string; readonly field: string };

/** By which rule a reason says it. */
export type Rule =
  | {
      readonly kind: 'bounds' | Standing['status'];
      /** The whole that brought the title to its part. */
      readonly inheritedFrom: string | null;
    }
  | { readonly kind: PlainRule }
  | { readonly kind: 'laws' | 'set-aside'; readonly laws: readonly TimeLaw[] }
  | { readonly kind: 'hangs-on'; readonly events: readonly string[] }
  | { readonly kind: 'calendar'; readonly event: string }
  | { readonly kind: 'not-reckoned'; readonly modality: Modality };

/** The rules that nothing needs to be filled into. */
export type PlainRule =
  | 'one-source'
  | 'trust'
  | 'own-end'
  | 'as-told'
  | 'state'
  | 'terms'
  | 'named-day'
  | 'fate'
  | 'told'
  | 'told-aside';

/** A reason without words, and what it rests on. */
export interface ReasonParts {
  readonly ref: string;
  readonly says: Says;
  readonly rule: Rule;
  readonly from: readonly (ReasonParts | ReasonLeaf)[];
}
