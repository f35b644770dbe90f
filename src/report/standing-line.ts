import { titles, type Claim } from '../claim/index.ts';
import { areKin } from '../gazetteer/index.ts';
import { areContested, trustOf, type Accounts, type Reckoning, type Standing } from '../reckoning/index.ts';
import type { Day } from '../time/index.ts';
import { reportBounds } from './bounds.ts';
import type { StandingFlag, StandingLine } from './report.ts';

/** A standing of a day as reports have it, flagged by what else stands in its place (`all`). */
export function standingLine(
  standing: Standing,
  all: readonly Standing[],
  reckoning: Reckoning,
  accounts: Accounts,
  day: Day,
): StandingLine {
  const { holding } = standing.piece;
  return {
    ref: `standing/${standing.key}`,
    place: standing.place,
    axis: standing.axis,
    title: standing.title,
    inLaw: titles[standing.title].in === 'law',
    holders: standing.holders,
    extent: holding.extent,
    extentText: holding.extentText,
    inheritedFrom: standing.piece.inheritedFrom,
    status: standing.status,
    from: reportBounds(standing.from),
    until: reportBounds(standing.until),
    agreement: holding.agreement,
    according: standing.words.map((word) => ({
      source: word.source,
      status: word.status,
      from: reportBounds(word.from),
      until: reportBounds(word.until),
      claims: ids(word.claims),
    })),
    claims: ids(standing.claims),
    flags: flagsOf(standing, all, reckoning, accounts, day),
    supersededBy: supersededOn(standing, day),
  };
}

function ids(claims: readonly Claim[]): string[] {
  return claims.map((claim) => claim.id);
}

function flagsOf(
  standing: Standing,
  all: readonly Standing[],
  reckoning: Reckoning,
  accounts: Accounts,
  day: Day,
): StandingFlag[] {
  const flags: StandingFlag[] = [];
  const { piece } = standing;
  if (all.some((other) => areContested(standing, other, accounts.record.gazetteer))) flags.push('contested');
  if (all.some((other) => isOutOfLine(standing, other, accounts))) flags.push('out-of-line');
  if (isContradicted(standing, accounts)) flags.push('contradicted');
  if (standing.until.latest === null) flags.push('end-not-told');
  if (supersededOn(standing, day) !== null) flags.push('superseded-by');
  if (
    piece.holding.partlyGivenUp.some(
      (event) => (reckoning.times.boundsOfEvent(event).earliest ?? -Infinity) <= day,
    )
  )
    flags.push('partly-given-up');
  if (isTied(standing, reckoning)) flags.push('tie');
  const edges = [...piece.starts, ...piece.ends];
  if (edges.some((edge) => edge.earliestImplied || edge.latestImplied)) flags.push('only-implied');
  return flags;
}

/** The later agreement that had been signed by the day, or may have been, and makes the standing at most possible. */
function supersededOn({ piece: { supersededBy } }: Standing, day: Day): string | null {
  return supersededBy !== null && (supersededBy.signed.earliest ?? Infinity) <= day
    ? supersededBy.agreement
    : null;
}

/** Whether a claim on this standing was set aside for one of another source that is trusted no more: then only the ids decided. */
function isTied({ claims }: Standing, { times, account, record }: Reckoning): boolean {
  const rank = (source: string): string => {
    const found = record.sources.find((candidate) => candidate.id === source);
    return found === undefined ? '' : trustOf(found, account, record).join();
  };
  return times.setAside.some(
    ({ claim, because }) =>
      claims.includes(claim) &&
      because.some(
        (reason) =>
          reason.claim !== null &&
          reason.claim.source !== claim.source &&
          rank(reason.claim.source) === rank(claim.source),
      ),
  );
}

/** Law and fact in different hands: one holds the sovereignty, another, unrelated, the administration. */
function isOutOfLine(a: Standing, b: Standing, accounts: Accounts): boolean {
  const axesOfBoth = new Set([a.axis, b.axis]);
  if (!axesOfBoth.has('sovereignty') || !axesOfBoth.has('administration')) return false;
  return !a.holders.some((x) =>
    b.holders.some(
      (y) =>
        areKin(x.party, y.party, accounts.record.gazetteer) ||
        y.onBehalfOf === x.party ||
        x.onBehalfOf === y.party,
    ),
  );
}

/** Whether two claims of one source exclude each other on this standing. */
function isContradicted(standing: Standing, accounts: Accounts): boolean {
  return standing.words.some((word) => {
    if (word.status === 'silent') return false;
    const own = accounts.of({ kind: 'only', source: word.source });
    return own.times.setAside.some((item) => standing.claims.includes(item.claim));
  });
}
