import { KEPT, LATE, openCommitmentLog, OVERDUE } from '../../src/reckoning/log/log.ts';
import { barePromises, pack } from './bare-sweep.mjs';
import { inTurns, inWords, median, seeded, timed } from './measure.mjs';
import { columnsOf, eventLines, shuffled } from './workload.mjs';

const DEADLINE = 3650;
const END = 730_000;
const MAX_RATIO = 5;
/** Known at these two sizes; at the others the floor has to agree. */
const ANSWERS = {
  1000: { agreements: 542, kept: 386, late: 72, never: 84, daysLate: 277_402 },
  1000000: { agreements: 540_722, kept: 378_488, late: 80_790, never: 81_444, daysLate: 322_910_167 },
};

/** Measures promises at one size and returns what is not as required. */
export function measurePromises(generator, size) {
  const columns = columnsOf(shuffled(eventLines(generator, 'commitments', size)), 'p');
  const told = { agreement: columns.group, ...columns };
  const packed = pack(columns);
  const reckon = () => openCommitmentLog(told, { kind: 'after', days: DEADLINE });
  const { engine, floor } = inTurns(reckon, () => barePromises(packed, DEADLINE), size);
  const log = reckon();
  const found = answerOf(log.fates);
  const ratio = median(engine) / median(floor);
  console.log(
    `\n${size} events of promises: ${found.agreements} agreements, ${found.kept} kept, ${found.late} late by ${found.daysLate} days, ${found.never} never`,
  );
  console.log(
    `  reckoned in ${inWords(median(engine))}, floor ${inWords(median(floor))}, ratio ${ratio.toFixed(2)} (at most ${MAX_RATIO}); ${inWords(median(engine) / size)} an event`,
  );
  console.log(`  the state of one on a day: ${inWords(stateTime(log, found.agreements))}`);
  const bare = answerOfBare(barePromises(packed, DEADLINE));
  const isRight = [bare, ANSWERS[size] ?? bare].every((right) => isSame(found, right));
  return [
    !isRight && `${size} promises: wrong states`,
    ratio > MAX_RATIO && `${size} promises: slower than allowed`,
  ].filter(Boolean);
}

function stateTime(log, agreements) {
  const random = seeded(8);
  const batches = [];
  for (let batch = 0; batch < 200; batch++) {
    const asked = Array.from({ length: 500 }, () => [
      Math.floor(random() * agreements),
      Math.floor(random() * END),
    ]);
    batches.push(timed(() => asked.forEach(([one, day]) => log.statesOn(one, day))).ms / asked.length);
  }
  return median(batches);
}

function answerOf({ fate, lateLeast }) {
  const answer = { agreements: fate.length, kept: 0, late: 0, never: 0, daysLate: 0 };
  for (let one = 0; one < fate.length; one++) {
    if (fate[one] === KEPT) answer.kept++;
    if (fate[one] === LATE) answer.late++;
    if (fate[one] === OVERDUE) answer.never++;
    answer.daysLate += lateLeast[one];
  }
  return answer;
}

function answerOfBare({ agreements, late }) {
  const answer = { agreements, kept: 0, late: 0, never: 0, daysLate: 0 };
  for (let one = 0; one < agreements; one++) {
    if (late[one] < 0) answer.never++;
    else if (late[one] === 0) answer.kept++;
    else answer.late++;
    answer.daysLate += Math.max(0, late[one]);
  }
  return answer;
}

function isSame(one, other) {
  return Object.keys(one).every((key) => one[key] === other[key]);
}
