import type { Claim, Title } from '../../claim/index.ts';
import { listOf } from '../../lib/index.ts';
import type { TimeComponent } from './told-event.ts';

/** Those who hold together, in a fixed order. */
export interface Holder {
  readonly party: string;
  readonly share: string | null;
  readonly onBehalfOf: string | null;
}

/** A holding as an account tells of it: by claims, and by the events that begin and end it. */
export interface ToldHolding {
  /** The registered id, or one made of place, title and holders; with `#2` and so on where they held more than once. */
  readonly key: string;
  readonly place: string;
  readonly title: Title;
  readonly holders: readonly Holder[];
  readonly extent: 'whole' | 'part';
  readonly extentText: string | null;
  readonly agreement: string | null;
  readonly claims: readonly Claim[];
  readonly components: readonly TimeComponent[];
  readonly terms: readonly { readonly claim: Claim; readonly term: string }[];
  /** The keys of the events that are its beginning and its end. */
  readonly begins: readonly string[];
  readonly ends: readonly string[];
  /** The keys of events by which a part of it was given away. */
  readonly partlyGivenUp: readonly string[];
  readonly denied: boolean;
}

/** The holders as a claim writes them, in order of id. */
export function holdersOf(by: unknown, onBehalfOf?: string): Holder[] {
  type Written = string | { party: string; share?: string; 'on-behalf-of'?: string };
  return listOf(by as Written | Written[] | undefined)
    .map((item): Holder =>
      typeof item === 'string'
        ? { party: item, share: null, onBehalfOf: onBehalfOf ?? null }
        : {
            party: item.party,
            share: item.share ?? null,
            onBehalfOf: item['on-behalf-of'] ?? onBehalfOf ?? null,
          },
    )
    .sort((a, b) => (a.party < b.party ? -1 : 1));
}

/** Joins what is told of one holding; what the earlier, more trusted one says of a field stays. */
export function joined(first: ToldHolding, second: ToldHolding): ToldHolding {
  return {
    ...first,
    holders: first.holders.map((holder) => completed(holder, second.holders)),
    extentText: first.extentText ?? second.extentText,
    agreement: first.agreement ?? second.agreement,
    claims: [...first.claims, ...second.claims.filter((claim) => !first.claims.includes(claim))],
    components: [...first.components, ...second.components],
    terms: [...first.terms, ...second.terms],
    begins: [...first.begins, ...second.begins.filter((event) => !first.begins.includes(event))],
  };
}

function completed(holder: Holder, others: readonly Holder[]): Holder {
  const other = others.find((candidate) => candidate.party === holder.party);
  return {
    party: holder.party,
    share: holder.share ?? other?.share ?? null,
    onBehalfOf: holder.onBehalfOf ?? other?.onBehalfOf ?? null,
  };
}
