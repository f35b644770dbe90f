// What two sources say of one place, side by side: where the collation finds that they agree, where they differ and in what, and what only
// one of them says. Pure: a record and its questions go in.
import { endBoundsOf, parseDateText, startBoundsOf } from '../../src/time/index.ts';

/** @typedef {import('../../src/claim/index.ts').Claim} Claim */
/** @typedef {import('../../src/claim/index.ts').DossierRecord} DossierRecord */
/** @typedef {import('../../src/collation/index.ts').Question} Question */
/** @typedef {import('../../src/collation/index.ts').AnswerRelation} Relation */
/** @typedef {import('../../src/time/index.ts').Bounds} Bounds */
/** @typedef {(aspect: string, a: string, b: string) => Relation | null} Related */
/** @typedef {'year' | 'status' | 'sovereign'} Kind */
/** @typedef {{ kinds: Kind[], start: Relation | null, end: Relation | null, holder: Relation | null }} Verdict */

/**
 * How the collation relates what two claims answer to a question of one aspect; null where they do not answer the same question.
 * @param {readonly Question[]} questions
 * @returns {Related}
 */
export function relatedBy(questions) {
  /** @type {Map<string, { question: Question, answer: number }[]>} */
  const places = new Map();
  for (const question of questions) {
    question.answers.forEach((answer, index) => {
      for (const { id } of answer.claims) {
        const key = `${question.aspect} ${id}`;
        places.set(key, [...(places.get(key) ?? []), { question, answer: index }]);
      }
    });
  }
  return (aspect, a, b) => {
    const other = places.get(`${aspect} ${b}`) ?? [];
    for (const one of places.get(`${aspect} ${a}`) ?? []) {
      const two = other.find(({ question }) => question === one.question);
      if (two === undefined) continue;
      if (two.answer === one.answer) return 'agree';
      const [low, high] = [Math.min(one.answer, two.answer), Math.max(one.answer, two.answer)];
      return one.question.pairs.find((pair) => pair.a === low && pair.b === high)?.relation ?? null;
    }
    return null;
  };
}

/**
 * In what two claims of one place differ. Years differ where the days that they give for the beginning, or for the end, cannot be one day.
 * @param {Claim} a
 * @param {Claim} b
 * @param {Related} related
 * @returns {Verdict}
 */
export function verdictOf(a, b, related) {
  const [one, two] = [holdingOf(a), holdingOf(b)];
  const status = one.title !== two.title;
  const sovereign = one.by !== two.by || related('behind', a.id, b.id) === 'contradict';
  // Two titles, two holders or two times apart are two holdings: the collation asks of each by itself when it began.
  const apart = !areOneTenure(a, b, related);
  const start = apart ? relate(one.from, two.from) : related('start', a.id, b.id);
  const end = apart ? relate(one.until, two.until) : related('end', a.id, b.id);
  /** @type {Kind[]} */
  const kinds = [];
  if (start === 'contradict' || end === 'contradict') kinds.push('year');
  if (status) kinds.push('status');
  if (sovereign) kinds.push('sovereign');
  const holder = ['holder', 'title', 'law-and-fact'].map((aspect) => related(aspect, a.id, b.id));
  return { kinds, start, end, holder: holder.find((relation) => relation !== null) ?? null };
}

/**
 * @typedef {{
 *   same: [Claim, Claim][],
 *   differ: { a: Claim, b: Claim, verdict: Verdict }[],
 *   onlyA: Claim[],
 *   onlyB: Claim[],
 *   against: [Claim, Claim][],
 *   silentA: Bounds[],
 *   silentB: Bounds[],
 * }} SideBySide
 */

/**
 * What two sources say of a place. What the collation holds for one tenure is one holding; what is left of the two is
 * set side by side where their times certainly overlap; what is still left only one says. `against`: what a source says against itself. `silentA`: the days of which A says nothing, and B certainly something.
 * @param {DossierRecord} record
 * @param {Related} related
 * @param {string} place
 * @param {string} sourceA
 * @param {string} sourceB
 * @returns {SideBySide}
 */
export function sideBySide(record, related, place, sourceA, sourceB) {
  const told = [...record.claims.values()].filter((claim) => claim.record.holding?.of === place);
  const ofA = told.filter((claim) => claim.source === sourceA);
  const ofB = told.filter((claim) => claim.source === sourceB);
  const certain = matched(ofA, ofB, (a, b) => areOneTenure(a, b, related));
  const [restA, restB] = [without(ofA, certain), without(ofB, certain)];
  const loose = matched(restA, restB, overlapsFor);
  const pairs = [...certain, ...loose].map(([a, b]) => ({ a, b, verdict: verdictOf(a, b, related) }));
  return {
    same: pairs.filter(({ verdict }) => verdict.kinds.length === 0).map(({ a, b }) => [a, b]),
    differ: pairs.filter(({ verdict }) => verdict.kinds.length > 0),
    onlyA: without(restA, loose),
    onlyB: without(restB, loose),
    against: [ofA, ofB].flatMap((claims) => againstItself(claims, related)),
    silentA: silences(ofA, ofB),
    silentB: silences(ofB, ofA),
  };
}

/**
 * Pairs claims so that each is in one pair at most: those that overlap longest first.
 * @param {readonly Claim[]} ofA
 * @param {readonly Claim[]} ofB
 * @param {(a: Claim, b: Claim) => boolean} fits
 * @returns {[Claim, Claim][]}
 */
function matched(ofA, ofB, fits) {
  const candidates = ofA.flatMap((a) =>
    ofB.filter((b) => fits(a, b)).map((b) => ({ a, b, days: overlapOf(a, b) })),
  );
  candidates.sort((x, y) => y.days - x.days);
  const used = new Set();
  /** @type {[Claim, Claim][]} */
  const pairs = [];
  for (const { a, b } of candidates) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

/**
 * @param {readonly Claim[]} claims
 * @param {readonly [Claim, Claim][]} pairs
 */
function without(claims, pairs) {
  const used = new Set(pairs.flat());
  return claims.filter((claim) => !used.has(claim));
}

/**
 * @param {readonly Claim[]} claims
 * @param {Related} related
 * @returns {[Claim, Claim][]}
 */
function againstItself(claims, related) {
  return claims.flatMap((a, index) =>
    claims
      .slice(index + 1)
      .filter((b) => overlapsFor(a, b) && related('holder', a.id, b.id) === 'contradict')
      .map((b) => /** @type {[Claim, Claim]} */ ([a, b])),
  );
}

/**
 * The days on which nothing that a source says can stand and something that the other says certainly does, between the first and the last
 * of which it speaks; none where it does not speak of the place at all.
 * @param {readonly Claim[]} silent
 * @param {readonly Claim[]} speaking
 * @returns {Bounds[]}
 */
function silences(silent, speaking) {
  const spans = silent
    .map(holdingOf)
    .map(({ from, until }) => [from.earliest ?? -Infinity, until.latest ?? Infinity])
    .sort(([a = 0], [b = 0]) => a - b);
  /** @type {Bounds[]} */
  const gaps = [];
  let reached = Infinity;
  for (const [from = 0, until = 0] of spans) {
    if (from > reached + 1) gaps.push({ earliest: reached + 1, latest: from - 1 });
    reached = Math.max(reached === Infinity ? -Infinity : reached, until);
  }
  const told = speaking.map(holdingOf);
  return gaps.filter(({ earliest, latest }) =>
    told.some(
      ({ from, until }) =>
        (from.latest ?? Infinity) <= (latest ?? 0) && (until.earliest ?? -Infinity) > (earliest ?? 0),
    ),
  );
}

/**
 * Whether the collation asks of two claims together when the holding began or ended: holder and title are the same, and the times can overlap.
 * @param {Claim} a
 * @param {Claim} b
 * @param {Related} related
 */
export function areOneTenure(a, b, related) {
  return related('start', a.id, b.id) !== null || related('end', a.id, b.id) !== null;
}

/** Whether there is certainly a day on which both stand. @param {Claim} a @param {Claim} b */
export function overlapsFor(a, b) {
  return overlapOf(a, b) > 0;
}

/**
 * For how many days both certainly stand: from the latest beginning to the earliest end.
 * @param {Claim} a
 * @param {Claim} b
 */
function overlapOf(a, b) {
  const [one, two] = [holdingOf(a), holdingOf(b)];
  const from = Math.max(
    one.from.latest ?? one.until.earliest ?? 0,
    two.from.latest ?? two.until.earliest ?? 0,
  );
  const until = Math.min(one.until.earliest ?? Infinity, two.until.earliest ?? Infinity);
  return until - from;
}

/** What an imported claim says: one holder, one title, a beginning and an end. @param {Claim} claim */
function holdingOf(claim) {
  const { by, title = '', from, until } = claim.record.holding ?? {};
  return { by, title, from: boundsOf(from, startBoundsOf), until: boundsOf(until, endBoundsOf) };
}

/**
 * @param {unknown} when
 * @param {typeof startBoundsOf} side
 * @returns {Bounds}
 */
function boundsOf(when, side) {
  const parsed = typeof when === 'string' ? parseDateText(when) : null;
  return parsed?.ok === true ? side(parsed.value) : { earliest: null, latest: null };
}

/**
 * Two spans in each of which one day lies, as the collation relates them; null where one of them is not told.
 * @param {Bounds} a
 * @param {Bounds} b
 * @returns {Relation | null}
 */
function relate(a, b) {
  const isTold = (/** @type {Bounds} */ { earliest, latest }) => earliest !== null || latest !== null;
  if (!isTold(a) || !isTold(b)) return null;
  const apart =
    (a.latest ?? Infinity) < (b.earliest ?? -Infinity) || (b.latest ?? Infinity) < (a.earliest ?? -Infinity);
  if (apart) return 'contradict';
  return a.earliest === b.earliest && a.latest === b.latest ? 'agree' : 'compatible';
}
