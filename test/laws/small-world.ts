import { dayOf, isoOf } from '../../src/time/index.ts';
import type { Said, ShortDossier } from '../cases/dossier-of.ts';

/** Day 0 of what is told here. Days before and after it are counted from it. */
export const DAY_0 = dayOf(1846, 4, 1);

/** One unknown day from the first to the last. */
export type Span = readonly [number, number];

/** A date as a claim gives it. */
export type SmallWhen =
  | { readonly days: Span }
  | { readonly with: string }
  | { readonly within: number; readonly of: string }
  | { readonly months: number; readonly of: string }
  | { readonly after: string; readonly by: number | null }
  | { readonly before: string; readonly by: number | null }
  | { readonly during: string }
  | { readonly earliest: readonly SmallWhen[] }
  | { readonly latest: readonly SmallWhen[] };

export type EventName =
  | 'arrival'
  | 'departure'
  | 'transfer'
  | 'retreat'
  | 'renouncement'
  | 'peace'
  | 'signing'
  | 'attack'
  | 'breach'
  | 'entry';

/** What a claim tells, of the few things that small worlds are made of. */
export type Tells =
  | { readonly event: EventName; readonly when: SmallWhen | null }
  | {
      readonly holding: HoldingName;
      readonly from?: SmallWhen | null;
      readonly until?: SmallWhen | null;
      readonly on?: SmallWhen | null;
      readonly term?: number | null;
      /** Whether it is told by the name that the register gives it, where it has one. */
      readonly named?: boolean;
    }
  | { readonly duty: SmallDuty }
  | { readonly fate: SmallFate };

/** What the one commitment of a small world says. */
export interface SmallDuty {
  readonly deadline: SmallWhen | null;
  readonly fulfilledBy: EventName | null;
  readonly violatedBy: EventName | null;
  readonly condition: EventName | 'in words' | null;
  readonly until: Span | null;
}

export interface SmallFate {
  readonly how:
    'kept' | 'broken' | 'not-kept' | 'waived' | 'suspended' | 'resumed' | 'terminated' | 'extended';
  readonly when: Span | null;
  readonly to: Span | null;
  /** Who agreed to an extension. */
  readonly consent: 'republic' | 'kingdom' | null;
}

export interface SmallClaim {
  readonly source: string;
  /** Its id is the source's with this number. */
  readonly number: number;
  readonly denied: boolean;
  readonly tells: Tells;
}

export interface SmallWorld {
  /** The kinds of the sources, by id. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Whether the occupation is registered, with its beginning and its end. */
  readonly registered: boolean;
  /** Whether the transfer was of a part only. */
  readonly partly: boolean;
  /** Whether an entry into force of the treaty is registered. */
  readonly inForce: boolean;
  readonly claims: readonly SmallClaim[];
}

export const claimId = ({ source, number }: SmallClaim): string => `${source}-${number}`;

/** The holdings of small worlds, by the names that cases give to standings. */
export const HOLDINGS = {
  'kingdom military-occupation of valley': {
    id: 'the-occupation',
    of: 'valley',
    by: 'kingdom',
    title: 'military-occupation',
  },
  'kingdom garrison of valley': { of: 'valley', by: 'kingdom', title: 'garrison' },
  'kingdom custody of ferry': { id: 'the-custody', of: 'ferry', by: 'kingdom', title: 'custody' },
  'republic sovereignty of valley': { of: 'valley', by: 'republic', title: 'sovereignty' },
  'republic renounces of valley': { of: 'valley', by: 'republic', title: 'renounces' },
  'republic own-administration of valley': { of: 'valley', by: 'republic', title: 'own-administration' },
  'republic own-administration of part of valley': {
    of: 'valley',
    by: 'republic',
    title: 'own-administration',
    extent: 'part',
  },
  'republic own-administration of ford': { of: 'ford', by: 'republic', title: 'own-administration' },
} as const;

export type HoldingName = keyof typeof HOLDINGS;

/** A small world as a dossier. */
export function dossierOf(world: SmallWorld): ShortDossier {
  const { kinds, registered, inForce, claims } = world;
  const says = (source: string): Said[] =>
    claims
      .filter((claim) => claim.source === source)
      .map((claim) => ({
        id: claimId(claim),
        // Too short to be taken for a copy of another: sources that copy one another would count as one.
        says: `${source} ${claim.number}.`,
        ...(claim.denied ? { modality: 'denied' } : {}),
        ...statementOf(claim.tells, world),
      }));
  return {
    parties: ['kingdom', 'republic'],
    places: { valley: {}, ford: { 'part-of': 'valley' }, ferry: { kind: 'property' } },
    agreements: { treaty: { signed: 'signing', ...(inForce ? { 'in-force': 'entry' } : {}) } },
    events: {
      arrival: { type: 'occupation', by: 'kingdom', of: 'valley' },
      departure: { type: 'withdrawal', by: 'kingdom', of: 'valley' },
      transfer: { type: 'handover', by: 'kingdom', of: 'valley' },
      retreat: { type: 'withdrawal', by: 'kingdom', of: 'ford' },
      renouncement: { type: 'renunciation', by: 'republic', of: 'valley' },
      peace: { type: 'peace-treaty' },
      signing: { type: 'signature' },
      attack: { type: 'battle' },
      breach: { type: 'rupture' },
      ...(inForce ? { entry: { type: 'entry-into-force' } } : {}),
    },
    holdings: {
      'the-custody': { of: 'ferry', by: 'kingdom', title: 'custody' },
      ...(registered ? { 'the-occupation': OCCUPATION } : {}),
    },
    sources: Object.fromEntries(
      Object.entries(kinds).map(([source, kind]) => [source, { kind, says: says(source) }]),
    ),
  };
}

const OCCUPATION = {
  of: 'valley',
  by: 'kingdom',
  title: 'military-occupation',
  begins: 'arrival',
  ends: 'departure',
};

function statementOf(tells: Tells, { partly, registered }: SmallWorld): object {
  if ('event' in tells) {
    const { event: id, when } = tells;
    const moved = { to: 'republic', title: 'own-administration', ...(partly ? { extent: 'part' } : {}) };
    return { event: { id, ...(id === 'transfer' ? moved : {}), ...field('when', when) } };
  }
  if ('holding' in tells) {
    const { holding, from, until, on, term, named } = tells;
    const { id, ...told } = { id: null, ...HOLDINGS[holding] };
    const isNamed = id === 'the-custody' || (id !== null && registered && named === true);
    return {
      holding: {
        ...(isNamed ? { id } : told),
        ...field('from', from),
        ...field('until', until),
        ...field('on', on),
        ...(term ? { term: `P${term}D` } : {}),
      },
    };
  }
  return 'duty' in tells ? dutyOf(tells.duty) : fateOf(tells.fate);
}

function dutyOf({ deadline, fulfilledBy, violatedBy, condition, until }: SmallDuty): object {
  const met = condition === null || condition === 'in words' ? {} : { event: condition };
  return {
    commitment: {
      id: 'leave',
      under: 'treaty',
      debtor: 'kingdom',
      creditor: 'republic',
      ...field('deadline', deadline),
      ...(fulfilledBy === null ? {} : { 'fulfilled-by': fulfilledBy }),
      ...(violatedBy === null ? {} : { 'violated-by': violatedBy }),
      ...(condition === null ? {} : { condition: { text: 'if so', ...met } }),
      ...(until === null ? {} : { until: written(until) }),
    },
  };
}

function fateOf({ how, when, to, consent }: SmallFate): object {
  return {
    fulfilment: {
      of: 'leave',
      how,
      ...(when === null ? {} : { when: written(when) }),
      ...(to === null ? {} : { to: written(to) }),
      ...(consent === null ? {} : { consent }),
    },
  };
}

function field(name: string, when: SmallWhen | null | undefined): object {
  return when === null || when === undefined ? {} : { [name]: whenOf(when) };
}

function whenOf(when: SmallWhen): unknown {
  if ('days' in when) return written(when.days);
  if ('within' in when) return { within: `P${when.within}D`, of: when.of };
  if ('months' in when) return { within: `P${when.months}M`, of: when.of };
  if ('after' in when) return { after: when.after, ...(when.by === null ? {} : { by: `P${when.by}D` }) };
  if ('before' in when) return { before: when.before, ...(when.by === null ? {} : { by: `P${when.by}D` }) };
  if ('earliest' in when) return { 'earliest-of': when.earliest.map(whenOf) };
  if ('latest' in when) return { 'latest-of': when.latest.map(whenOf) };
  return when;
}

function written([first, last]: Span): string {
  const [a, b] = [isoOf(DAY_0 + first), isoOf(DAY_0 + last)];
  return first === last ? a : `[${a}..${b}]`;
}
