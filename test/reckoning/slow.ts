/** What certainly, possibly or certainly not stands on a day. */
export type Verdict = 'certain' | 'possible' | 'not';

/** One unknown day from the first to the last, both of them possible. */
export type Span = readonly [number, number];

/** A holding as one source tells of it: null where its beginning or its end is not told; `shown` are days on which it stood. */
export interface SlowHolding {
  readonly start: Span | null;
  readonly end: Span | null;
  readonly shown: readonly Span[];
}

/** How one holding may really have been: it stands on `start <= day < end`. */
interface World {
  readonly start: number;
  readonly end: number;
}

/** The days that are told of lie between these two, which stand for "before all of them" and "after all of them". */
const BEFORE = -3;
const AFTER = 27;

/** Every way in which a holding may have been, counted one by one. */
export function worldsOf({ start, end, shown }: SlowHolding): World[] {
  const worlds: World[] = [];
  for (const from of daysOf(start)) {
    for (const until of daysOf(end)) {
      // One whose end is told may have ended on the day it began; of one whose end is not told its beginning shows that it stood.
      if (end === null ? until <= from : until < from) continue;
      if (shown.every((span) => daysOf(span).some((day) => from <= day && day < until)))
        worlds.push({ start: from, end: until });
    }
  }
  return worlds;
}

/** What a whole has on a day. */
export function verdictOfWhole(whole: SlowHolding, day: number): Verdict {
  return verdict(worldsOf(whole).map((world) => stands(world, day)));
}

/** What of its whole a part has on a day: nothing from its own entry on, and nothing from the day on which it ended there. */
export function verdictOfPart(
  whole: SlowHolding,
  entry: SlowHolding | null,
  ending: Span | null,
  day: number,
): Verdict {
  const entries = entry === null ? [null] : worldsOf(entry);
  const endings = ending === null ? [null] : daysOf(ending);
  return verdict(
    worldsOf(whole).flatMap((world) =>
      endings.flatMap((over) => {
        const held = stands(world, day) && !isEnded(over, world, day);
        return held ? entries.map((own) => !keepsOut(own, world, day)) : [false];
      }),
    ),
  );
}

/** An entry of its own keeps out what the whole has from then on; one that was over before the whole's began does not. */
function keepsOut(own: World | null, whole: World, day: number): boolean {
  return own !== null && own.start <= day && own.end > whole.start;
}

/** What ended in the part is over there; an ending before the whole's began is none of it. */
function isEnded(over: number | null, whole: World, day: number): boolean {
  return over !== null && over <= day && over >= whole.start;
}

function stands(world: World, day: number): boolean {
  return world.start <= day && day < world.end;
}

function verdict(answers: readonly boolean[]): Verdict {
  if (answers.every((yes) => yes)) return 'certain';
  return answers.some((yes) => yes) ? 'possible' : 'not';
}

function daysOf(span: Span | null): number[] {
  const [first, last] = span ?? [BEFORE, AFTER];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
