// Times the network of difference constraints against a plain queue-based Bellman-Ford, in one run, and checks its answers.
// usage: node bench/network.mjs [variables]     (1000, 10000 or 100000; 100000 unless told)
//
// Needs the workload generator ../shared/bench/time-network-workload.mjs beside the repository; without it nothing is measured.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createNetwork } from '../src/time/network.ts';
import { boundsFromScratch } from './network-bellman-ford.mjs';

const ANSWERS = {
  1000: { setAside: 30, earliest: 101_503_498, latest: 101_528_894, unbounded: 3 },
  10000: { setAside: 300, earliest: 994_733_617, latest: 995_085_147, unbounded: 31 },
  100000: { setAside: 3000, earliest: 9_984_214_895, latest: 9_987_398_006, unbounded: 342 },
};
const SEED = 42;
const ROUNDS = 5;
/** Below this the run is over before it is warm, and the ratio only shown. */
const LARGE = 100_000;
const MAX_RATIO = 3;
const MAX_MEDIAN_MS = 0.2;
const MAX_EXPLANATION_MS = 50;

const generator = fileURLToPath(new URL('../../shared/bench/time-network-workload.mjs', import.meta.url));
if (existsSync(generator)) process.exitCode = compare(Number(process.argv[2] ?? 100_000));
else console.log('skipped: ../shared/bench/time-network-workload.mjs is not here');

function compare(variables) {
  const rows = workload(variables);
  const sound = rows.slice(0, 3 * variables);
  const scratch = [];
  const incremental = [];
  // In turns, so that each pair of runs meets the machine in the same mood; the first pair only warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    scratch[round] = timed(() => boundsFromScratch(variables, sound));
    incremental[round] = timed(() => fill(variables, rows));
  }
  const { network, setAside } = incremental[0].result;
  const found = { setAside, ...summary(variables, (v) => network.bounds(v)) };
  const plain = { setAside, ...summary(variables, scratch[0].result) };
  const each = insertionTimes(variables, rows);
  const whys = explanationTimes(variables, network);
  const ratios = sorted(scratch.map(({ ms }, round) => incremental[round].ms / ms).slice(1));
  const ratio = at(ratios, 0.5);

  console.log(`${variables} variables, ${rows.length} rows, Node ${process.version}`);
  console.log(`answers             ${JSON.stringify(found)}`);
  console.log(`Bellman-Ford        ${milliseconds(scratch)}`);
  console.log(`network, all rows   ${milliseconds(incremental)}`);
  console.log(
    `ratio               median ${ratio.toFixed(2)} of ${ratios.map((one) => one.toFixed(2)).join(', ')} (at most ${MAX_RATIO})`,
  );
  console.log(`an insertion        ${spread(each.accepted)}`);
  console.log(`a refusal           ${spread(each.refused)}`);
  console.log(`an explanation      ${spread(whys)}`);
  const problems = [
    !agrees(found, plain) && 'the network and Bellman-Ford disagree',
    ANSWERS[variables] && !agrees(found, ANSWERS[variables]) && 'the answers are not those of the workload',
    variables >= LARGE && ratio > MAX_RATIO && 'slower than allowed',
    at(each.accepted, 0.5) > MAX_MEDIAN_MS && 'insertion slower than allowed',
    at(whys, 1) > MAX_EXPLANATION_MS && 'explanation slower than allowed',
  ].filter(Boolean);
  console.log(problems.length === 0 ? 'all as required' : problems.join('; '));
  return problems.length === 0 ? 0 : 1;
}

function workload(variables) {
  const text = execFileSync(process.execPath, [generator, String(variables), String(SEED)], {
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  });
  return text
    .trimEnd()
    .split('\n')
    .map((line, label) => {
      const [a, b, lo, hi] = line.split(',').map(Number);
      return { a, b, lo, hi, label };
    });
}

function emptyNetwork(variables) {
  const network = createNetwork(variables);
  for (let v = 0; v < variables; v++) network.variable();
  return network;
}

function fill(variables, rows) {
  const network = emptyNetwork(variables);
  let setAside = 0;
  for (const row of rows) if (!network.insert(row).ok) setAside++;
  return { network, setAside };
}

function insertionTimes(variables, rows) {
  const network = emptyNetwork(variables);
  const accepted = [];
  const refused = [];
  for (const row of rows) {
    const { ms, result } = timed(() => network.insert(row));
    (result.ok ? accepted : refused).push(ms);
  }
  return { accepted: sorted(accepted), refused: sorted(refused) };
}

function explanationTimes(variables, network) {
  const times = [];
  for (let v = 0; v < variables; v++)
    for (const bound of ['earliest', 'latest']) times.push(timed(() => network.why(v, bound)).ms);
  return sorted(times);
}

function summary(variables, boundsOf) {
  const total = { earliest: 0, latest: 0, unbounded: 0 };
  for (let v = 0; v < variables; v++) {
    const { earliest, latest } = boundsOf(v);
    total.earliest += earliest ?? 0;
    total.latest += latest ?? 0;
    if (earliest === null && latest === null) total.unbounded++;
  }
  return total;
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

function milliseconds(runs) {
  return `${runs.map(({ ms }) => ms.toFixed(0)).join(', ')} ms`;
}

function sorted(numbers) {
  return numbers.sort((x, y) => x - y);
}

function at(numbers, share) {
  return numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
}

function spread(numbers) {
  const [median, high, worst] = [0.5, 0.95, 1].map((share) => at(numbers, share)?.toFixed(4));
  return `median ${median}, 95th percentile ${high}, worst ${worst} ms`;
}

function agrees(one, other) {
  return ['setAside', 'earliest', 'latest', 'unbounded'].every((key) => one[key] === other[key]);
}
