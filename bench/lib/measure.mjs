import { performance } from 'node:perf_hooks';

export { seeded } from './seeded.mjs';

/** What the work gives, and how many milliseconds it took. */
export function timed(work) {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/** Both pieces of work in turns, so that neither has the warmer machine, after some rounds that are not counted. */
export function inTurns(engine, floor, size) {
  const times = { engine: [], floor: [] };
  const rounds = size > 100_000 ? 9 : size > 10_000 ? 25 : 200;
  for (let round = -rounds; round < rounds; round++) {
    const one = timed(engine).ms;
    const other = timed(floor).ms;
    if (round < 0) continue;
    times.engine.push(one);
    times.floor.push(other);
  }
  return times;
}

/** The number below which this share of the numbers lies. */
export function quantile(numbers, share) {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** The middle one. */
export function median(numbers) {
  return quantile(numbers, 0.5);
}

/** A time in the unit that reads best. */
export function inWords(ms) {
  if (ms >= 1) return `${ms.toFixed(1)} ms`;
  if (ms >= 0.001) return `${(ms * 1000).toFixed(1)} µs`;
  return `${(ms * 1e6).toFixed(0)} ns`;
}

/** The most memory this process has had resident so far, in megabytes. */
export function peakMegabytes() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
