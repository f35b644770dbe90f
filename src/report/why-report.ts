import { quotesOf, type Claim } from '../claim/index.ts';
import {
  commitmentOn,
  spanOfPiece,
  standingsOf,
  toldCommitments,
  type Accounts,
  type Piece,
  type Reckoning,
  type RowReason,
  type SetAside,
  type Standing,
} from '../reckoning/index.ts';
import { listOf } from '../lib/index.ts';
import { boundsInWords, formatDay, isUnbounded, type Bounds, type Day } from '../time/index.ts';
import { askedOf, type Asked } from './asked.ts';
import { nameOf } from './names.ts';
import type { Reason, ReasonLeaf } from './report.ts';
import { statementInWords } from './statement-words.ts';
import { standingInWords } from './standing-words.ts';

/**
 * The tree of reasons of one standing, commitment or claim, down to the quotes. Null where the account has nothing by that name on that day.
 * @param ref `standing/PLACE/TITLE/HOLDERS`, `commitment/ID`, `claim/ID` or a claim's id, as the other reports give them
 */
export function whyReport(all: Accounts, ref: string, asked: Asked): Reason | null {
  const { day, accounts, reckoning } = askedOf(all, asked);
  const [kind = '', ...rest] = ref.split('/');
  const id = rest.join('/');
  switch (kind) {
    case 'standing':
      return whyStanding(id, accounts, reckoning, day);
    case 'commitment':
      return whyCommitment(id, reckoning, day);
    case 'claim':
      return whyClaim(id, accounts, reckoning);
    default:
      return whyClaim(ref, accounts, reckoning);
  }
}

function whyStanding(key: string, accounts: Accounts, reckoning: Reckoning, day: Day): Reason | null {
  const [place = ''] = key.split('/');
  const standing = standingsOf(accounts, reckoning, place, day).find((candidate) => candidate.key === key);
  if (standing === undefined) return null;
  const { record } = accounts;
  const ref = `standing/${key}`;
  const words = standing.words.filter((word) => word.status !== 'silent');
  return {
    ref,
    says: `${standingInWords(standing, record)}; ${standing.status} on ${formatDay(day)}`,
    rule: ruleOf(standing, reckoning),
    from: [
      timesReason(ref, standing, reckoning),
      ...words.map((word) => ({
        ref: `${ref}#${word.source}`,
        says: `${nameOfSource(accounts, word.source)}, by its own words: ${wordInWords(word.status)}${lifeInWords(word.from, word.until)}`,
        rule: 'the claims of this source alone',
        from: word.claims.filter((claim) => claim.source === word.source).flatMap(leavesOf),
      })),
      ...asideReasons(standing.claims, reckoning.times.setAside, reckoning),
    ],
  };
}

function ruleOf({ status, piece }: Standing, { account }: Reckoning): string {
  const reach =
    piece.inheritedFrom === null ? '' : `; a title in a whole reaches its parts (${piece.inheritedFrom})`;
  if (account.kind !== 'default') return `the bounds of its start and end${reach}`;
  switch (status) {
    case 'certain':
      return `it certainly stands according to every source that speaks of it${reach}`;
    case 'disputed':
      return `by the own words of one source it certainly stands, by those of another it certainly does not${reach}`;
    case 'possible':
      return `the sources neither all make it certain nor exclude it${reach}`;
  }
}

function timesReason(ref: string, { piece }: Standing, { times }: Reckoning): Reason {
  const { from, until } = spanOfPiece(piece);
  return {
    ref: `${ref}#times`,
    says: `in the order of trust it stood${lifeInWords(from, until)}`,
    rule: 'the tightest bounds that the more trusted claims allow (a network of difference constraints)',
    from: [...boundReasons(ref, piece, times), ...ownEndReasons(ref, piece)],
  };
}

/** What ended in the part by itself what it had from its whole. */
function ownEndReasons(ref: string, { inheritedFrom, claims, holding, place }: Piece): Reason[] {
  const own =
    inheritedFrom === null
      ? []
      : claims.filter(
          (claim) => listOf(claim.record.event?.of).includes(place) && !holding.claims.includes(claim),
        );
  if (own.length === 0) return [];
  return [
    {
      ref: `${ref}#own-end`,
      says: 'it ended in the part by itself',
      rule: 'an ending in a part ends there what its whole brought',
      from: own.flatMap(leavesOf),
    },
  ];
}

function boundReasons(ref: string, { holding: { key } }: Piece, times: Reckoning['times']): Reason[] {
  return (['start', 'end'] as const).flatMap((side) =>
    (['earliest', 'latest'] as const).flatMap((bound) => {
      const reasons = times.why('holding', key, side, bound);
      return reasons.length === 0
        ? []
        : [boundReason(ref, side, bound, times.boundsOfHolding(key, side), reasons)];
    }),
  );
}

function boundReason(
  ref: string,
  side: 'start' | 'end',
  bound: 'earliest' | 'latest',
  bounds: Bounds,
  reasons: readonly RowReason[],
): Reason {
  const day = bounds[bound];
  return {
    ref: `${ref}#${side}-${bound}`,
    says: `${side === 'start' ? 'began' : 'ended'} ${bound === 'earliest' ? 'not before' : 'not after'} ${day === null ? 'any day' : formatDay(day)}`,
    rule: rulesIn(reasons) || 'as the claim says',
    from: reasons.flatMap((reason) => (reason.claim === null ? [] : leavesOf(reason.claim))),
  };
}

function rulesIn(reasons: readonly RowReason[]): string {
  return reasons
    .filter((reason) => reason.claim === null)
    .map((reason) => reason.field)
    .join('; ');
}

function whyCommitment(id: string, reckoning: Reckoning, day: Day): Reason | null {
  const told = toldCommitments(reckoning).find((candidate) => candidate.id === id);
  const now = told === undefined ? null : commitmentOn(reckoning, told, day);
  if (told === undefined || now === null) return null;
  const ref = `commitment/${id}`;
  const { record, times } = reckoning;
  const trigger = told.statement.trigger;
  const fulfilling = now.claims.filter((claim) => !told.claims.includes(claim));
  return {
    ref,
    says: `${id.replaceAll('-', ' ')}: ${now.state.replaceAll('-', ' ')} on ${formatDay(day)}`,
    rule: 'the state with every uncertain day at its latest and every undated event not yet happened',
    from: [
      {
        ref: `${ref}#terms`,
        says: statementInWords(told.claims[0] as Claim, record),
        rule: 'the terms of the agreement',
        from: told.claims.flatMap(leavesOf),
      },
      {
        ref: `${ref}#deadline`,
        says: isUnbounded(now.deadline)
          ? 'no deadline can be computed'
          : `due ${boundsInWords(now.deadline)}`,
        rule:
          now.missing.length > 0
            ? `hangs on what is undated: ${now.missing.map((event) => nameOf(record, event)).join(', ')}`
            : trigger === undefined
              ? 'the day that the terms name'
              : `the terms, applied by the calendar to the ${nameOf(record, trigger)}`,
        from: trigger === undefined ? [] : times.claimsOfEvent(trigger).flatMap(leavesOf),
      },
      ...(fulfilling.length === 0
        ? []
        : [
            {
              ref: `${ref}#fate`,
              says: 'what became of it',
              rule: 'the event that fulfils it, or what is told of it',
              from: fulfilling.flatMap(leavesOf),
            },
          ]),
      ...asideReasons(now.claims, times.setAside, reckoning),
    ],
  };
}

function whyClaim(id: string, accounts: Accounts, reckoning: Reckoning): Reason | null {
  const claim = accounts.record.claims.get(id);
  if (claim === undefined) return null;
  const aside = reckoning.times.setAside.filter((item) => item.claim === claim);
  const admitted = reckoning.claims.includes(claim);
  return {
    ref: `claim/${id}`,
    says: statementInWords(claim, accounts.record),
    rule:
      aside.length > 0
        ? 'told, but set aside in part'
        : admitted
          ? 'told, and reckoned with'
          : `kept and shown, not reckoned with (${claim.modality})`,
    from: [...leavesOf(claim), ...aside.map((item) => asideReason(item))],
  };
}

function asideReasons(
  claims: readonly Claim[],
  setAside: readonly SetAside[],
  reckoning: Reckoning,
): Reason[] {
  const heard = new Set(reckoning.claims);
  return setAside.filter((item) => claims.includes(item.claim) && heard.has(item.claim)).map(asideReason);
}

/** Why a component of a claim was set aside: the more trusted claims with which it cannot be true. */
function asideReason({ claim, field, because }: SetAside): Reason {
  const rules = rulesIn(because);
  return {
    ref: `claim/${claim.id}#${field}`,
    says: `set aside: what ${claim.id} says in "${field}"`,
    rule: `it cannot be true together with more trusted claims${rules === '' ? '' : ` (${rules})`}`,
    from: [
      ...leavesOf(claim),
      ...because.flatMap((reason) =>
        reason.claim === null || reason.claim === claim ? [] : leavesOf(reason.claim),
      ),
    ],
  };
}

/** The quotes of a claim, as the ends of the tree. */
function leavesOf(claim: Claim): ReasonLeaf[] {
  return quotesOf(claim).map((quote, at) => ({
    claim: claim.id,
    source: claim.source,
    quote,
    start: claim.spans[at]?.start ?? 0,
    end: claim.spans[at]?.end ?? 0,
  }));
}

function nameOfSource(accounts: Accounts, id: string): string {
  const source = accounts.record.sources.find((candidate) => candidate.id === id);
  return source?.letter === undefined ? id : `[${source.letter}] ${source.title}`;
}

function wordInWords(status: 'certain' | 'possible' | 'not' | 'silent'): string {
  return {
    certain: 'it certainly stood',
    possible: 'it possibly stood',
    not: 'it did not stand',
    silent: 'nothing',
  }[status];
}

function lifeInWords(from: Bounds, until: Bounds): string {
  const start = isUnbounded(from) ? '' : ` from ${boundsInWords(from)}`;
  return `${start}${isUnbounded(until) ? '' : ` until ${boundsInWords(until)}`}`;
}
