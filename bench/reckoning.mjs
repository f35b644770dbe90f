// Times the complete-log engine against the floor for JavaScript, in one run, and checks its answers.
// usage: node bench/reckoning.mjs [most events]     (1000000 unless told; 1000, 10000 and 100000 are measured on the way)
//
// Needs the workload generator ../shared/bench/event-calculus-workload.mjs beside the repository; without it nothing is measured.
// The time network follows (bench/network.mjs). Exit code 1 when an answer is wrong or a target is missed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureHoldings } from './lib/holdings.mjs';
import { peakMegabytes } from './lib/measure.mjs';
import { measurePromises } from './lib/promises.mjs';
import { eventLines, sharedBench } from './lib/workload.mjs';

const SIZES = [1000, 10_000, 100_000, 1_000_000];
const MAX_MEGABYTES = 1024;
const MAX_RATIO = 5;

const generator = sharedBench('event-calculus-workload.mjs');
const problems = [];
if (generator === null) {
  console.log('skipped: ../shared/bench/event-calculus-workload.mjs is not here');
} else {
  const sizes = SIZES.filter((size) => size <= Number(process.argv[2] ?? 1_000_000));
  console.log(`Node ${process.version}; medians of paired runs, events shuffled, sorting included in both`);
  let reckoned = 0;
  for (const size of sizes) {
    const measured = measureHoldings(generator, size);
    problems.push(...measured.problems);
    reckoned = measured.ms;
  }
  for (const size of sizes) problems.push(...measurePromises(generator, size));
  console.log(
    `peak memory of all of this: ${peakMegabytes()} MB, inputs included (at most ${MAX_MEGABYTES})`,
  );
  if (peakMegabytes() > MAX_MEGABYTES) problems.push('more memory than allowed');
  problems.push(...compareWithScript(sizes.at(-1), reckoned));
}
problems.push(...measureNetwork());
console.log(problems.length === 0 ? '\nall as required' : `\n${problems.join('\n')}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** The floor's own script in a process of its own, as a check on the floor measured here. Not paired: the machine may be busier now than it was. */
function compareWithScript(size, reckoned) {
  const script = sharedBench('bare-sweep.mjs');
  if (script === null) return [];
  const input = eventLines(generator, 'tenure', size).join('\n');
  const { status, stdout } = spawnSync(process.execPath, [script], { input, encoding: 'utf8' });
  console.log(`shared/bench/bare-sweep.mjs by itself: ${stdout.trim()}`);
  if (status !== 0) return ['bare-sweep.mjs failed'];
  const { milliseconds } = JSON.parse(stdout);
  if (milliseconds > 0) console.log(`  ratio of the reckoning to it ${(reckoned / milliseconds).toFixed(2)}`);
  return reckoned > MAX_RATIO * Math.max(1, milliseconds)
    ? ['slower than allowed beside bare-sweep.mjs']
    : [];
}

function measureNetwork() {
  const script = fileURLToPath(new URL('network.mjs', import.meta.url));
  if (!existsSync(script)) return [];
  console.log('\ntime network');
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  return status === 0 ? [] : ['the time network is not as required'];
}
