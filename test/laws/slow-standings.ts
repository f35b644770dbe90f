import { ENDS, slowAccount, type SlowAccount } from './slow-account.ts';
import { notAfter, notBefore, row, type Row, type SlowDays } from './slow-days.ts';
import type { EventName, HoldingName, SmallWorld } from './small-world.ts';

export type Verdict = 'certain' | 'possible' | 'not';

/** A small world with its accounts, each reckoned once. */
export interface SlowReckoning {
  readonly world: SmallWorld;
  readonly of: (account: string) => SlowAccount;
}

export function slowReckoning(world: SmallWorld): SlowReckoning {
  const made = new Map<string, SlowAccount>();
  const of = (account: string): SlowAccount => {
    const known = made.get(account) ?? slowAccount(world, account);
    made.set(account, known);
    return known;
  };
  return { world, of };
}

/** What of the valley's the ford has as its part. */
export const THROUGH: Readonly<Record<string, HoldingName>> = {
  'kingdom military-occupation of ford': 'kingdom military-occupation of valley',
  'kingdom garrison of ford': 'kingdom garrison of valley',
  'republic sovereignty of ford': 'republic sovereignty of valley',
  'republic renounces of ford': 'republic renounces of valley',
  'republic own-administration of ford': 'republic own-administration of valley',
};
const ENTRY = 'republic own-administration of ford';
const OF_FORCES = ['kingdom military-occupation of ford', 'kingdom garrison of ford'];
const OF_ADMINISTRATION = ['kingdom military-occupation of ford', ENTRY];

/** What an account for itself makes of a standing on a day. */
export function verdictOf(account: SlowAccount, name: string, day: number): Verdict {
  return strongest([ownVerdict(account, name, day), inheritedVerdict(account, name, day)]);
}

/** A holding stands on `start <= day < end`: certainly when no world has it otherwise. */
function ownVerdict({ holdings, days }: SlowAccount, name: string, day: number): Verdict {
  const holding = holdings.find((candidate) => candidate.name === name);
  if (holding === undefined || holding.denied) return 'not';
  const [start, end] = [`${name}.start`, `${name}.end`];
  if (!days.some(notAfter(start, day)) || !days.some(notBefore(end, day + 1))) return 'not';
  return days.some(notBefore(start, day + 1)) || days.some(notAfter(end, day)) ? 'possible' : 'certain';
}

/**
 * What a part has of its whole: until it ends there, and until the part has an entry of its own on the axis; one that was over before the whole's
 * began does not count.
 */
function inheritedVerdict(account: SlowAccount, name: string, day: number): Verdict {
  const whole = THROUGH[name];
  const held = whole === undefined ? 'not' : ownVerdict(account, whole, day);
  if (held === 'not') return 'not';
  const { holdings, days } = account;
  const start = `${whole ?? ''}.start`;
  const endsThere = OF_FORCES.includes(name) && account.happened('retreat');
  const isEntered =
    OF_ADMINISTRATION.includes(name) && holdings.some((entry) => entry.name === ENTRY && !entry.denied);
  if (!endsThere && !isEntered) return held;
  const stands: Row[] = [
    notAfter(start, day),
    notBefore(`${whole ?? ''}.end`, day + 1),
    ...(endsThere ? [notBefore('retreat', day + 1)] : []),
  ];
  const isFree = isEntered
    ? [[notBefore(`${ENTRY}.start`, day + 1)], [row(start, `${ENTRY}.end`, 0, null)]]
    : [[]];
  if (!isFree.some((rows) => days.some(...stands, ...rows))) return 'not';
  const isOver = endsThere && days.some(notAfter('retreat', day));
  const isKept = isEntered && days.some(notAfter(`${ENTRY}.start`, day), row(`${ENTRY}.end`, start, 1, null));
  return held === 'certain' && !isOver && !isKept ? 'certain' : 'possible';
}

function hasCome(days: SlowDays, point: string, day: number): Verdict {
  if (!days.some(notBefore(point, day + 1))) return 'certain';
  return days.some(notAfter(point, day)) ? 'possible' : 'not';
}

/** What the sources together make of a standing: section 5 of the design, "Across accounts". */
export function acrossSources(reckoning: SlowReckoning, name: string, day: number): Verdict | 'disputed' {
  const sources = Object.keys(reckoning.world.kinds);
  const ofIt = sources.filter((source) => speaksOf(reckoning, source, name));
  const whole = THROUGH[name];
  const speaking =
    ofIt.length > 0 || whole === undefined
      ? ofIt
      : sources.filter((source) => speaksOf(reckoning, source, whole));
  const own = speaking.map((source) => wordOf(reckoning, source, name, day));
  if (own.includes('certain') && own.includes('not')) return 'disputed';
  const according = new Set(
    speaking.map((source) => verdictOf(reckoning.of(`according-to:${source}`), name, day)),
  );
  const [agreed = 'not'] = according;
  return according.size > 1 ? 'possible' : agreed;
}

/** Whether a claim of its own says that it began, ended, stood or did not stand. */
function speaksOf(reckoning: SlowReckoning, source: string, name: string): boolean {
  const { holdings } = reckoning.of(`only:${source}`);
  return holdings.some((holding) => holding.name === name) || endOf(reckoning, source, name) !== null;
}

/** What a source says by its own words. One that only tells of the end says that it stood before, not since when. */
function wordOf(reckoning: SlowReckoning, source: string, name: string, day: number): Verdict {
  const account = reckoning.of(`only:${source}`);
  const tellsOf = [name, THROUGH[name]].some((one) =>
    account.holdings.some((holding) => holding.name === one),
  );
  if (tellsOf) return verdictOf(account, name, day);
  const end = endOf(reckoning, source, name) ?? endOf(reckoning, source, THROUGH[name] ?? name);
  return end !== null && hasCome(account.days, end, day) === 'certain' ? 'not' : 'possible';
}

/** The event by which a source by itself ends a standing. */
function endOf({ world, of }: SlowReckoning, source: string, name: string): EventName | null {
  const { happened } = of(`only:${source}`);
  const events = (Object.keys(ENDS) as EventName[]).filter((event) =>
    (ENDS[event]?.(world.partly) as readonly string[]).includes(name),
  );
  return [...events, ...(OF_FORCES.includes(name) ? (['retreat'] as const) : [])].find(happened) ?? null;
}

/** Whether it is left open what a source says of the ford: where the ford has an entry of its own in the way of what the valley has. */
export function isOpen({ world }: SlowReckoning, name: string): boolean {
  return (
    OF_ADMINISTRATION.includes(name) &&
    world.claims.some(({ tells }) => 'holding' in tells && tells.holding === ENTRY)
  );
}

function strongest(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('certain') ? 'certain' : verdicts.includes('possible') ? 'possible' : 'not';
}
