import { reckonTenures } from '../../src/reckoning/log/log.ts';
import { bareSweep, pack } from './bare-sweep.mjs';
import { measureQueries } from './holding-queries.mjs';
import { inTurns, inWords, median, seeded } from './measure.mjs';
import { columnsOf, eventLines, shuffled } from './workload.mjs';

const END = 730_000;
const ANSWERS = {
  1000: { found: 714, days: 32_458_853 },
  10000: { found: 7106, days: 331_381_526 },
  100000: { found: 70_870, days: 3_325_408_476 },
  1000000: { found: 708_150, days: 33_270_199_978 },
};
const MAX_RATIO = 5;

/** Measures holdings at one size; returns the median time of a reckoning and what is not as required. */
export function measureHoldings(generator, size) {
  const { group: subject, ...rest } = columnsOf(shuffled(eventLines(generator, 'tenure', size)), 'i');
  const columns = { subject, ...rest };
  const packed = pack({ group: subject, ...rest });
  const problems = [];
  const { engine, floor } = inTurns(
    () => reckonTenures(columns),
    () => bareSweep(packed),
    size,
  );
  const found = answerOf(reckonTenures(columns).tenures);
  const bare = answerOfBare(bareSweep(packed));
  const ratio = median(engine) / median(floor);
  console.log(`\n${size} events of holdings: ${found.found} tenures, ${found.days} days`);
  console.log(
    `  reckoned in ${inWords(median(engine))}, floor ${inWords(median(floor))}, ratio ${ratio.toFixed(2)} (at most ${MAX_RATIO}); ${inWords(median(engine) / size)} an event`,
  );
  if (!isSame(found, ANSWERS[size]) || !isSame(found, bare)) problems.push(`${size} holdings: wrong tenures`);
  if (ratio > MAX_RATIO) problems.push(`${size} holdings: slower than allowed`);
  problems.push(...measureUncertain(columns, packed, size));
  problems.push(...measureQueries(columns, size));
  return { ms: median(engine), problems };
}

/** The same events, a third of them uncertain by up to ten years: enough to leave the order of some events open for most subjects. */
function measureUncertain(columns, packed, size) {
  const random = seeded(11);
  const earliest = columns.earliest.map((day) => day - Math.floor(random() * 3 < 1 ? random() * 1825 : 0));
  const latest = columns.latest.map((day) => day + Math.floor(random() * 3 < 1 ? random() * 1825 : 0));
  const uncertain = { ...columns, earliest, latest };
  const { engine, floor } = inTurns(
    () => reckonTenures(uncertain),
    () => bareSweep(packed),
    size,
  );
  const ratio = median(engine) / median(floor);
  const { tenures, first } = reckonTenures(uncertain);
  let vague = 0;
  for (let subject = 0; subject + 1 < first.length; subject++)
    vague += isVague(tenures, first, subject) ? 1 : 0;
  console.log(
    `  with uncertain days ${inWords(median(engine))}, ratio ${ratio.toFixed(2)}; a tenure without a certain day in ${Math.round((100 * vague) / (first.length - 1))} % of the subjects`,
  );
  return ratio > MAX_RATIO ? [`${size} holdings with uncertain days: slower than allowed`] : [];
}

/** Whether a tenure of a subject has no certain day, which is what an open order of events does. */
function isVague({ startLatest, endEarliest }, first, subject) {
  for (let at = first[subject]; at < first[subject + 1]; at++)
    if (startLatest[at] >= endEarliest[at]) return true;
  return false;
}

function answerOf({ count, startEarliest, endLatest }) {
  let days = 0;
  for (let at = 0; at < count; at++) days += Math.min(END, endLatest[at]) - startEarliest[at];
  return { found: count, days };
}

function answerOfBare({ found, start, end }) {
  let days = 0;
  for (let at = 0; at < found; at++) days += end[at] - start[at];
  return { found, days };
}

function isSame(one, other) {
  return one.found === other.found && one.days === other.days;
}
