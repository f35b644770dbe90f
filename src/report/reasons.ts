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
  type TimeLaw,
} from '../reckoning/index.ts';
import { listOf } from '../lib/index.ts';
import type { Bounds, Day } from '../time/index.ts';
import { askedOf, type Asked } from './asked.ts';
import type { ReasonParts, Rule } from './reason-parts.ts';
import type { ReasonLeaf } from './report.ts';

/**
 * The tree of reasons of one standing, commitment or claim, down to the quotes, without words: whoever shows it finds them. Null where the account has
 * nothing by that name on that day.
 * @param ref `standing/PLACE/TITLE/HOLDERS`, `commitment/ID`, `claim/ID` or a claim's id, as the other reports give them
 */
export function reasonsOf(all: Accounts, ref: string, asked: Asked): ReasonParts | null {
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

function whyStanding(key: string, accounts: Accounts, reckoning: Reckoning, day: Day): ReasonParts | null {
  const [place = ''] = key.split('/');
  const standing = standingsOf(accounts, reckoning, place, day).find((candidate) => candidate.key === key);
  if (standing === undefined) return null;
  const ref = `standing/${key}`;
  const words = standing.words.filter((word) => word.status !== 'silent');
  return {
    ref,
    says: {
      kind: 'standing',
      place: standing.place,
      title: standing.title,
      holders: standing.holders,
      isPart: standing.piece.holding.extent === 'part',
      status: standing.status,
      day,
    },
    rule: ruleOf(standing, reckoning),
    from: [
      timesReason(ref, standing, reckoning),
      ...words.map((word) => ({
        ref: `${ref}#${word.source}`,
        says: {
          kind: 'source' as const,
          source: word.source,
          status: word.status,
          from: word.from,
          until: word.until,
        },
        rule: { kind: 'one-source' as const },
        from: word.claims.filter((claim) => claim.source === word.source).flatMap(leavesOf),
      })),
      ...asideReasons(standing.claims, reckoning.times.setAside, reckoning),
    ],
  };
}

function ruleOf({ status, piece }: Standing, { account }: Reckoning): Rule {
  const kind = account.kind === 'default' ? status : 'bounds';
  return { kind, inheritedFrom: piece.inheritedFrom };
}

function timesReason(ref: string, { piece }: Standing, { times }: Reckoning): ReasonParts {
  const { from, until } = spanOfPiece(piece);
  return {
    ref: `${ref}#times`,
    says: { kind: 'in-trust', from, until },
    rule: { kind: 'trust' },
    from: [...boundReasons(ref, piece, times), ...ownEndReasons(ref, piece)],
  };
}

/** What ended in the part by itself what it had from its whole. */
function ownEndReasons(ref: string, { inheritedFrom, claims, holding, place }: Piece): ReasonParts[] {
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
      says: { kind: 'own-end' },
      rule: { kind: 'own-end' },
      from: own.flatMap(leavesOf),
    },
  ];
}

function boundReasons(ref: string, { holding: { key } }: Piece, times: Reckoning['times']): ReasonParts[] {
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
): ReasonParts {
  const laws = lawsIn(reasons);
  return {
    ref: `${ref}#${side}-${bound}`,
    says: { kind: 'bound', side, bound, day: bounds[bound] },
    rule: laws.length === 0 ? { kind: 'as-told' } : { kind: 'laws', laws },
    from: reasons.flatMap((reason) => (reason.claim === null ? [] : leavesOf(reason.claim))),
  };
}

function lawsIn(reasons: readonly RowReason[]): TimeLaw[] {
  return reasons.filter((reason) => reason.claim === null).map((reason) => reason.field as TimeLaw);
}

function whyCommitment(id: string, reckoning: Reckoning, day: Day): ReasonParts | null {
  const told = toldCommitments(reckoning).find((candidate) => candidate.id === id);
  const now = told === undefined ? null : commitmentOn(reckoning, told, day);
  if (told === undefined || now === null) return null;
  const ref = `commitment/${id}`;
  const { times } = reckoning;
  const trigger = told.statement.trigger;
  const fulfilling = now.claims.filter((claim) => !told.claims.includes(claim));
  return {
    ref,
    says: { kind: 'commitment', id, state: now.state, day },
    rule: { kind: 'state' },
    from: [
      {
        ref: `${ref}#terms`,
        says: { kind: 'statement', claim: told.claims[0] as Claim },
        rule: { kind: 'terms' },
        from: told.claims.flatMap(leavesOf),
      },
      {
        ref: `${ref}#deadline`,
        says: { kind: 'deadline', deadline: now.deadline },
        rule:
          now.missing.length > 0
            ? { kind: 'hangs-on', events: now.missing }
            : trigger === undefined
              ? { kind: 'named-day' }
              : { kind: 'calendar', event: trigger },
        from: trigger === undefined ? [] : times.claimsOfEvent(trigger).flatMap(leavesOf),
      },
      ...(fulfilling.length === 0
        ? []
        : [
            {
              ref: `${ref}#fate`,
              says: { kind: 'fate' as const },
              rule: { kind: 'fate' as const },
              from: fulfilling.flatMap(leavesOf),
            },
          ]),
      ...asideReasons(now.claims, times.setAside, reckoning),
    ],
  };
}

function whyClaim(id: string, accounts: Accounts, reckoning: Reckoning): ReasonParts | null {
  const claim = accounts.record.claims.get(id);
  if (claim === undefined) return null;
  const aside = reckoning.times.setAside.filter((item) => item.claim === claim);
  const admitted = reckoning.claims.includes(claim);
  return {
    ref: `claim/${id}`,
    says: { kind: 'statement', claim },
    rule:
      aside.length > 0
        ? { kind: 'told-aside' }
        : admitted
          ? { kind: 'told' }
          : { kind: 'not-reckoned', modality: claim.modality },
    from: [...leavesOf(claim), ...aside.map((item) => asideReason(item))],
  };
}

function asideReasons(
  claims: readonly Claim[],
  setAside: readonly SetAside[],
  reckoning: Reckoning,
): ReasonParts[] {
  const heard = new Set(reckoning.claims);
  return setAside.filter((item) => claims.includes(item.claim) && heard.has(item.claim)).map(asideReason);
}

/** Why a component of a claim was set aside: the more trusted claims with which it cannot be true. */
function asideReason({ claim, field, because }: SetAside): ReasonParts {
  return {
    ref: `claim/${claim.id}#${field}`,
    says: { kind: 'set-aside', claim: claim.id, field },
    rule: { kind: 'set-aside', laws: lawsIn(because) },
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
