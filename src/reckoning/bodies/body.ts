import { boundsOfWhen, type AgreementEntry, type BodyStatement, type Claim } from '../../claim/index.ts';
import { groupBy } from '../../lib/index.ts';
import { addPeriod, parsePeriod, UNBOUNDED, type Bounds, type Day } from '../../time/index.ts';
import type { Reckoning } from '../reckon.ts';

/** Who has the chair of a body, as far as the account tells, and which events it would take to know. */
export interface Chair {
  readonly party: string | null;
  readonly rule: string | null;
  /** The period of the rotation; null where no text states it. */
  readonly period: string | null;
  readonly missing: readonly string[];
}

/** A joint body or post on one day. */
export interface BodyOnDay {
  readonly id: string;
  readonly statement: BodyStatement;
  readonly from: Bounds;
  readonly until: Bounds;
  readonly chair: Chair;
  readonly claims: readonly Claim[];
}

/** The joint bodies of an account that may exist at the end of a day. */
export function bodiesOn(reckoning: Reckoning, day: Day): BodyOnDay[] {
  const telling = reckoning.claims.filter(
    (claim) => claim.record.body !== undefined && claim.modality !== 'denied',
  );
  return [...groupBy(telling, (claim) => claim.record.body?.id ?? '')]
    .map(([id, claims]) => bodyOn(id, claims, reckoning, day))
    .filter(
      ({ from, until }) =>
        !(from.earliest !== null && from.earliest > day) && !(until.latest !== null && until.latest <= day),
    );
}

function bodyOn(id: string, claims: readonly Claim[], reckoning: Reckoning, day: Day): BodyOnDay {
  const statement = Object.assign({}, ...claims.map((claim) => claim.record.body).reverse()) as BodyStatement;
  const agreement =
    statement.under === undefined ? undefined : reckoning.record.agreements.get(statement.under);
  const from =
    statement.from === undefined
      ? lifeOf(agreement, reckoning)
      : boundsOfWhen(statement.from, reckoning.times.boundsOfAnchor);
  const until =
    statement.until === undefined ? UNBOUNDED : boundsOfWhen(statement.until, reckoning.times.boundsOfAnchor);
  return { id, statement, from, until, chair: chairOn(statement, agreement, from, reckoning, day), claims };
}

/** Where no text says from when, a body of an agreement is not older than its signature. */
function lifeOf(agreement: AgreementEntry | undefined, { times }: Reckoning): Bounds {
  const signed = agreement?.signed === undefined ? UNBOUNDED : times.boundsOfEvent(agreement.signed);
  return { earliest: signed.earliest, latest: null };
}

/** Who has the chair: known only where the text gives a first holder, a period and a beginning. */
function chairOn(
  { chair }: BodyStatement,
  agreement: AgreementEntry | undefined,
  life: Bounds,
  reckoning: Reckoning,
  day: Day,
): Chair {
  if (chair === undefined) return { party: null, rule: null, period: null, missing: [] };
  const begins = chair.from === undefined ? life : boundsOfWhen(chair.from, reckoning.times.boundsOfAnchor);
  const inForce = agreement?.['in-force'];
  const missing = begins.latest === null && inForce !== undefined ? [inForce] : [];
  const known = { rule: chair.rule, period: chair.period ?? null, missing };
  const { among, first, period } = chair;
  if (
    among === undefined ||
    first === undefined ||
    period === undefined ||
    begins.earliest === null ||
    begins.earliest !== begins.latest
  ) {
    return { party: null, ...known };
  }
  const turns = [...among.slice(among.indexOf(first)), ...among.slice(0, among.indexOf(first))];
  return { party: turns[turnOn(begins.earliest, period, day) % turns.length] ?? null, ...known };
}

/** How many whole periods have passed since the first day. */
function turnOn(first: Day, written: string, day: Day): number {
  const period = parsePeriod(written);
  let turn = 0;
  if (!period.ok || addPeriod(first, period.value, 1) <= first) return turn;
  for (let next = addPeriod(first, period.value, 1); next <= day; next = addPeriod(next, period.value, 1))
    turn++;
  return turn;
}
