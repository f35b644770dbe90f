import { run } from 'clingo-wasm';
import { BEGINS, claimsOf, ENDS } from './slow-account.ts';
import {
  HOLDINGS,
  type HoldingName,
  type SmallClaim,
  type SmallWhen,
  type SmallWorld,
} from './small-world.ts';

/** What an account makes of a world: the standings, as `name day`, that are in every answer set and in some, and what is set aside. */
export interface AnswerSets {
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly setAside: readonly string[];
}

/**
 * Holdings by the event calculus (Kowalski and Sergot 1986): what happens initiates and terminates, and what is not ended lasts. Every event, start and end
 * is on one unknown day. Of what is said as much is taken as can be true together, the most trusted first (preferred subtheories: Brewka 1989).
 */
const RULES = `
#const first = -25.
#const last = 60.
day(first..last).
% A point is on its day when by that day it has come, and by the day before it has not.
{ by(P,D) : day(D), D < last } :- point(P).
by(P,last) :- point(P).
:- by(P,D), not by(P,D+1), day(D), D < last.
at(P,D) :- by(P,D), not by(P,D-1).
{ in(K) } :- component(K).
#maximize { 1@(1000-K),K : in(K) }.

% That it happened, or was held, and that it did not.
{ occurs(E) } :- event(E).
{ held(F) } :- holding(F).
:- in(K), affirms(K,X), event(X), not occurs(X).
:- in(K), affirms(K,X), holding(X), not held(X).
:- in(K), affirms_through(K,E), occurs(E), begins(E,F), holding(F), not held(F).
:- in(K), affirms_through(K,E), occurs(E), registered_end(E,F), holding(F), not held(F).
:- in(K), denies(K,X), occurs(X).
:- in(K), denies(K,X), held(X).

% A holding that is told of, its beginning and its end.
told(F) :- tells(F).
told(F) :- occurs(E), begins(E,F).
told(F) :- occurs(E), registered_end(E,F).
end_told(F) :- until_told(F).
end_told(F) :- occurs(E), ends(E,F).
least(end(F),start(F),0) :- told(F).
least(end(F),start(F),1) :- told(F), not end_told(F).
least(start(F),E,0) :- told(F), occurs(E), begins(E,F).
least(E,start(F),0) :- told(F), occurs(E), begins(E,F).
least(end(F),E,0) :- told(F), occurs(E), ends(E,F).
least(E,end(F),0) :- told(F), occurs(E), ends(E,F).

% When: a point is at least so many days after another, or on or after a day, or on or before it.
% What did not happen was on no day.
moot(K) :- of_event(K,E), event(E), not occurs(E).
least(P,Q,N) :- in(K), least(K,P,Q,N), not moot(K).
:- least(P,Q,N), by(P,D), not by(Q,D-N), D-N < last.
:- in(K), not_before(K,P,N), by(P,N-1), not moot(K).
:- in(K), not_after(K,P,N), not by(P,N), not moot(K).

% States.
is_held(F) :- told(F), not deniable(F).
is_held(F) :- told(F), held(F).
initiated(F,D) :- is_held(F), at(start(F),D).
terminated(F,D) :- is_held(F), at(end(F),D).
lasts(F,D) :- initiated(F,D), not terminated(F,D).
lasts(F,D) :- lasts(F,D-1), day(D), not terminated(F,D).
holds(F,D) :- lasts(F,D).

% A part has what its whole has, but for its own ending, and its own entry on the axis if that was not over before.
holds(part(F),D) :- inherits(F), lasts(F,D), not over_in_part(F,D), not kept_out(F,D).
over_in_part(F,D) :- forces(F), occurs(retreat), by(retreat,D).
kept_out(F,D) :- same_axis(F,G), is_held(G), is_held(F), by(start(G),D), at(end(G),E), by(start(F),E-1).

#show holds/2.
#show in/1.
`;

const atomOf = (name: string): string => name.replace(/[ -]/g, '_');
const THE_CUSTODY: HoldingName = 'kingdom custody of ferry';

/** Solves a world in an account: `only:gazette` or `according-to:gazette`. */
export async function answerSetsOf(world: SmallWorld, account: string): Promise<AnswerSets> {
  const { program, components } = programOf(world, account);
  const [every, some] = [await consequences(program, 'cautious'), await consequences(program, 'brave')];
  const setAside = components.flatMap((name, at) =>
    name !== null && !every.has(`in(${at + 1})`) ? [name] : [],
  );
  return { certain: every, possible: some, setAside };
}

/** The facts that a standing is there on a day: of its own, and as a part of the valley. */
export function holds(name: string, day: number): string[] {
  const whole = atomOf(name.replace(/of ford$/, 'of valley'));
  return [
    `holds(${atomOf(name)},${day})`,
    ...(name.endsWith(' of ford') ? [`holds(part(${whole}),${day})`] : []),
  ];
}

async function consequences(program: string, mode: 'cautious' | 'brave'): Promise<Set<string>> {
  const result = await run(program, 0, ['--opt-mode=optN', `--enum-mode=${mode}`]);
  if (result.Result !== 'OPTIMUM FOUND')
    throw new Error(`${result.Result}: ${JSON.stringify(result)}\n${program}`);
  return new Set(result.Call[0]?.Witnesses.at(-1)?.Value);
}

function programOf(world: SmallWorld, account: string): { program: string; components: (string | null)[] } {
  const claims = claimsOf(world, account);
  const facts: string[] = [...factsOf(world, claims)];
  const components: (string | null)[] = [];
  for (const claim of claims) {
    for (const { name, says } of componentsOf(claim)) {
      const number = components.push(name);
      facts.push(`component(${number}).`, ...says.map((fact) => fact.replaceAll('#', String(number))));
    }
  }
  return { program: RULES + facts.join('\n'), components };
}

const THROUGH_ADMINISTRATION: readonly string[] = ['military-occupation', 'own-administration'];

/** What there is in small worlds, and what these claims tell of. */
function factsOf({ partly, registered }: SmallWorld, claims: readonly SmallClaim[]): string[] {
  const events = ['arrival', 'departure', 'transfer', 'retreat', 'renouncement'] as const;
  const names = Object.keys(HOLDINGS) as HoldingName[];
  const ofKind = (name: HoldingName): string[] => {
    const { of, title } = HOLDINGS[name];
    const extent = 'extent' in HOLDINGS[name];
    return [
      `point(start(${atomOf(name)})). point(end(${atomOf(name)})).`,
      ...(of === 'valley' && !extent ? [`inherits(${atomOf(name)}).`] : []),
      ...(title === 'military-occupation' || title === 'garrison' ? [`forces(${atomOf(name)}).`] : []),
      ...(THROUGH_ADMINISTRATION.includes(title) && of === 'valley'
        ? [`same_axis(${atomOf(name)},republic_own_administration_of_ford).`]
        : []),
    ];
  };
  const told = claims.flatMap(({ tells, denied }) => {
    if (!('holding' in tells)) return [];
    const name = atomOf(tells.holding);
    return [
      `tells(${name}).`,
      ...(tells.until && !denied ? [`until_told(${name}).`] : []),
      ...(denied ? [`deniable(${name}). holding(${name}).`] : []),
    ];
  });
  return [
    'point(peace). point(signing).',
    ...events.map((event) => `event(${event}). point(${event}).`),
    ...events.flatMap((event) => {
      const begun = BEGINS[event]?.(partly);
      return begun === undefined ? [] : [`begins(${event},${atomOf(begun)}).`];
    }),
    ...events.flatMap((event) =>
      (ENDS[event]?.(partly) ?? []).map((name) => `ends(${event},${atomOf(name)}).`),
    ),
    ...(registered ? ['registered_end(departure,kingdom_military_occupation_of_valley).'] : []),
    ...names.flatMap(ofKind),
    ...told,
    // What nobody tells of did not happen.
    ...events
      .filter((event) => !claims.some(({ tells }) => 'event' in tells && tells.event === event))
      .map((event) => `:- occurs(${event}).`),
  ];
}

interface Component {
  /** The claim and the field; null for "that it happened", which the engine does not count as set aside. */
  readonly name: string | null;
  readonly says: readonly string[];
}

function componentsOf({ source, number, denied, tells }: SmallClaim): Component[] {
  const named = (field: string, says: string[]): Component => ({
    name: `${source}-${number} ${field}`,
    says,
  });
  if ('event' in tells) {
    const { event, when } = tells;
    // Whether the peace or the signing happened is not in question.
    const isSure = event === 'peace' || event === 'signing';
    const can = denied ? [`denies(#,${event}).`] : [`affirms(#,${event}).`, `affirms_through(#,${event}).`];
    return [
      ...(isSure ? [] : can.map((fact) => ({ name: null, says: [fact] }))),
      ...(when === null ? [] : [named('when', [`of_event(#,${event}).`, ...factsOfWhen(event, when)])]),
    ];
  }
  if (!('holding' in tells)) return [];
  const { holding, from, until, on, term } = tells;
  const [start, end] = [`start(${atomOf(holding)})`, `end(${atomOf(holding)})`];
  const shown = `shown(${source},${number})`;
  return [
    {
      name: null,
      says: [`${denied ? 'denies' : 'affirms'}(#,${atomOf(holding)}). holding(${atomOf(holding)}).`],
    },
    ...(from ? [named('from', factsOfWhen(start, from))] : []),
    ...(until ? [named('until', factsOfWhen(end, until))] : []),
    ...(on
      ? [
          named('on', [
            `point(${shown}).`,
            ...factsOfWhen(shown, on),
            `least(#,${shown},${start},0).`,
            `least(#,${end},${shown},1).`,
          ]),
        ]
      : []),
    ...(term ? [named('term', [`least(#,${start},${end},${-term}).`])] : []),
  ];
}

function factsOfWhen(point: string, when: SmallWhen): string[] {
  const apart = (later: string, earlier: string, least: number, most: number | null): string[] => [
    `least(#,${later},${earlier},${least}).`,
    ...(most === null ? [] : [`least(#,${earlier},${later},${-most}).`]),
  ];
  if ('days' in when)
    return [`not_before(#,${point},${when.days[0]}).`, `not_after(#,${point},${when.days[1]}).`];
  if ('with' in when) return apart(point, anchorOf(when.with), 0, 0);
  if ('within' in when) return apart(point, anchorOf(when.of), 0, when.within);
  if ('after' in when) return apart(point, anchorOf(when.after), when.by ?? 0, when.by);
  if ('before' in when) return apart(anchorOf(when.before), point, when.by ?? 0, when.by);
  if ('during' in when)
    return [
      ...apart(point, anchorOf(`${when.during}.start`), 0, null),
      ...apart(anchorOf(`${when.during}.end`), point, 0, null),
    ];
  throw new Error('no such date is told of a holding');
}

function anchorOf(anchor: string): string {
  const [id = '', side] = anchor.split('.');
  return side === undefined ? id : `${side}(${atomOf(id === 'the-custody' ? THE_CUSTODY : id)})`;
}
