import type { Claim } from '../../claim/index.ts';
import { UNBOUNDED, type Bounds, type Day } from '../../time/index.ts';
import type { ToldHolding } from '../identity/told-holding.ts';
import type { Supersession } from './supersession.ts';

/** A bound that matters, and whether it rests on what a source only implies. */
export interface Edge extends Bounds {
  readonly earliestImplied: boolean;
  readonly latestImplied: boolean;
}

/** An entry of a part's own, and the beginning of the whole's title that it keeps out. */
export interface Shield {
  readonly entry: Piece;
  readonly against: readonly Edge[];
}

/** An edge of which nothing is known. */
export const UNCERTAIN: Edge = { ...UNBOUNDED, earliestImplied: false, latestImplied: false };

/** A holding as it reaches one place: its own, or inherited from a whole and perhaps cut short by what the part has of its own. */
export interface Piece {
  readonly holding: ToldHolding;
  readonly place: string;
  readonly inheritedFrom: string | null;
  /** It stands from each of these on … */
  readonly starts: readonly Edge[];
  /** … and until the first of these. */
  readonly ends: readonly Edge[];
  /** What the place has of its own on the axis, that keeps out what its whole has. */
  readonly shields: readonly Shield[];
  /** The claims that say so. */
  readonly claims: readonly Claim[];
  readonly denied: boolean;
  /** The later agreement from whose signature on it is at most possible. */
  readonly supersededBy: Supersession | null;
}

/** What is certain of a standing: that it stands, that it does not, or neither. */
export type Certainty = 'certain' | 'possible' | 'not';

/** Whether a piece stands at the end of a day. */
export function standsOn(piece: Piece, day: Day): Certainty {
  if (piece.denied) return 'not';
  const begun = piece.starts.map((edge) => passed(edge, day));
  const over = [
    ...piece.ends.map((edge) => passed(edge, day)),
    ...piece.shields.map((shield) => keepsOut(shield, day)),
  ];
  if (begun.includes('not') || over.includes('certain')) return 'not';
  return begun.every((word) => word === 'certain') && over.every((word) => word === 'not')
    ? 'certain'
    : 'possible';
}

/** Whether the whole's title certainly does not reach the place because the place has an entry of its own: then nothing is said of it here. */
export function isShielded(piece: Piece, day: Day): boolean {
  return piece.shields.some((shield) => keepsOut(shield, day) === 'certain');
}

/**
 * An entry of the part's own keeps out the whole's title from its beginning on, whether it still stands or has ended; but not when it was over
 * before the whole's title began.
 */
function keepsOut({ entry, against }: Shield, day: Day): Certainty {
  const begun = entry.starts.map((edge) => passed(edge, day));
  const end = firstOf(entry.ends);
  const whole = lastOf(against);
  const wasOver = end.latest !== null && whole.earliest !== null && end.latest <= whole.earliest;
  if (entry.denied || begun.includes('not') || wasOver) return 'not';
  const outlasts = end.earliest !== null && whole.latest !== null && end.earliest > whole.latest;
  return outlasts && begun.every((word) => word === 'certain') ? 'certain' : 'possible';
}

/** The first and last day on which a piece can begin, and can end. */
export function spanOfPiece(piece: Piece): { from: Bounds; until: Bounds } {
  return { from: lastOf(piece.starts), until: firstOf(piece.ends) };
}

/** Whether the day of an edge has come by the end of a day; what is only implied is at most possible. */
function passed(edge: Edge, day: Day): Certainty {
  if (edge.latest !== null && edge.latest <= day) return edge.latestImplied ? 'possible' : 'certain';
  if (edge.earliest !== null && edge.earliest > day) return edge.earliestImplied ? 'possible' : 'not';
  return 'possible';
}

/** Of several days from each of which on something stands, the last: no known earliest day counts as none. */
function lastOf(edges: readonly Edge[]): Bounds {
  const known = edges.map((edge) => edge.earliest).filter((day) => day !== null);
  const latest = edges.map((edge) => edge.latest);
  return {
    earliest: known.length === 0 ? null : Math.max(...known),
    latest: latest.includes(null) ? null : Math.max(...(latest as Day[])),
  };
}

/** Of several days any of which is an end, the first: no known latest day counts as none. */
function firstOf(edges: readonly Edge[]): Bounds {
  const earliest = edges.map((edge) => edge.earliest);
  const known = edges.map((edge) => edge.latest).filter((day) => day !== null);
  return {
    earliest: earliest.includes(null) ? null : Math.min(...(earliest as Day[])),
    latest: known.length === 0 ? null : Math.min(...known),
  };
}
