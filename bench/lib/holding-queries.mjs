import { createStandings, INITIATE, NOBODY, openHoldingLog, UNSETTLED } from '../../src/reckoning/log/log.ts';
import { inWords, median, quantile, seeded, timed } from './measure.mjs';

const END = 730_000;
const MAX_HOLDER_MS = 0.001;
const MAX_STANDINGS_MS = 10;
const MAX_CHANGE_MS = 1;

/** Measures questions to a log of holdings and changes of it, and returns what is not as required. */
export function measureQueries(columns, size) {
  const log = openHoldingLog(columns);
  const holder = holderTimes(log);
  const standings = standingsTimes(log);
  const why = whyTimes(log);
  const before = checksum(log);
  const changes = changeTimes(log, columns, size);
  const isRestored = checksum(log) === before;
  const middle = (share) => [changes.edits, changes.undos].map((times) => inWords(quantile(times, share)));
  console.log(
    `  who holds on a day: ${inWords(holder)}; all that stands on a day: ${inWords(standings)}; why: ${inWords(why)}`,
  );
  console.log(
    `  a change: median ${middle(0.5)[0]}, 95th percentile ${middle(0.95)[0]}, worst ${middle(1)[0]}; its undoing: ${middle(0.5)[1]}, ${middle(0.95)[1]}, ${middle(1)[1]}`,
  );
  return [
    holder > MAX_HOLDER_MS && 'who holds on a day: slower than allowed',
    standings > MAX_STANDINGS_MS && 'all that stands on a day: slower than allowed',
    quantile(changes.edits, 0.95) > MAX_CHANGE_MS && 'a change: slower than allowed',
    !isRestored && 'undoing did not give back what was',
  ]
    .filter(Boolean)
    .map((problem) => `${size} holdings: ${problem}`);
}

/** The median over batches of a thousand questions, per question: a single one is too short for the clock. */
function holderTimes(log) {
  const random = seeded(3);
  const { subjects } = log.size();
  const asked = Int32Array.from({ length: 1000 }, () => 0);
  const days = asked.slice();
  const batches = [];
  let seen = 0;
  for (let batch = 0; batch < 300; batch++) {
    for (let at = 0; at < 1000; at++) {
      asked[at] = Math.floor(random() * subjects);
      days[at] = Math.floor(random() * END);
    }
    const { ms, result } = timed(() => {
      let held = 0;
      for (let at = 0; at < 1000; at++) held += log.holderOn(asked[at], days[at]) >= 0 ? 1 : 0;
      return held;
    });
    seen += result;
    batches.push(ms / 1000);
  }
  if (seen === 0) throw new Error('nobody held anything');
  return median(batches);
}

function standingsTimes(log) {
  const random = seeded(4);
  const room = createStandings();
  const times = [];
  for (let run = 0; run < 60; run++) {
    const day = Math.floor(random() * END);
    times.push(timed(() => log.standingsOn(day, room)).ms);
  }
  return median(times);
}

function whyTimes(log) {
  const { subjects } = log.size();
  const random = seeded(5);
  const batches = [];
  for (let batch = 0; batch < 100; batch++) {
    const asked = Array.from({ length: 100 }, () => Math.floor(random() * subjects)).filter((subject) => {
      const { from, to } = log.tenuresOf(subject);
      return to > from;
    });
    batches.push(timed(() => asked.forEach((subject) => log.whyOf(subject, 0))).ms / asked.length);
  }
  return median(batches);
}

/** Moves, takes out and adds events here and there, and then takes it all back. */
function changeTimes(log, columns, size) {
  const random = seeded(6);
  const edits = [];
  const undos = [];
  for (let round = 0; round < 2000; round++) {
    const event = Math.floor(random() * size);
    const day = 1 + Math.floor(random() * (END - 1));
    const to = {
      subject: columns.subject[Math.floor(random() * size)],
      kind: INITIATE,
      holder: Math.floor(random() * 8),
      earliest: day,
      latest: day + Math.floor(random() * 40),
      reason: event,
    };
    const edit = [() => log.change(event, to), () => log.change(event, null), () => log.add(to)][round % 3];
    edits.push(timed(edit).ms);
  }
  for (let round = 0; round < 2000; round++) undos.push(timed(() => log.undo()).ms);
  return { edits, undos };
}

function checksum(log) {
  const room = createStandings();
  let sum = 0;
  for (let day = 0; day < END; day += 36_500) {
    log.standingsOn(day, room);
    for (let line = 0; line < room.count; line++)
      sum = (Math.imul(sum, 31) + room.subject[line] * 64 + room.holder[line] * 4 + room.certain[line]) | 0;
    for (let subject = 0; subject < 100; subject++) {
      const holder = log.holderOn(subject, day);
      if (holder === NOBODY || holder === UNSETTLED) sum = (sum + 1) | 0;
    }
  }
  return sum;
}
