import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createNetwork } from '../../src/time/index.ts';

const GENERATOR = fileURLToPath(new URL('../../../shared/bench/time-network-workload.mjs', import.meta.url));

/** From the head of the generator, for seed 42. */
const RIGHT = [
  { variables: 1_000, setAside: 30, earliest: 101_503_498, latest: 101_528_894, unbounded: 3 },
  { variables: 10_000, setAside: 300, earliest: 994_733_617, latest: 995_085_147, unbounded: 31 },
];

function workload(variables: number): number[][] {
  const text = execFileSync(process.execPath, [GENERATOR, String(variables), '42'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(',').map(Number));
}

describe.skipIf(!existsSync(GENERATOR))('network on the shared workload', { timeout: 30_000 }, () => {
  it.each(RIGHT)('$variables variables', (right) => {
    const { variables } = right;
    const network = createNetwork();
    for (let v = 0; v < variables; v++) network.variable();
    const refused: number[] = [];
    workload(variables).forEach(([a, b, lo, hi], label) => {
      if (!network.insert({ a: a!, b: b!, lo: lo!, hi: hi!, label }).ok) refused.push(label);
    });

    const found = { variables, setAside: refused.length, earliest: 0, latest: 0, unbounded: 0 };
    for (let v = 0; v < variables; v++) {
      const { earliest, latest } = network.bounds(v);
      found.earliest += earliest ?? 0;
      found.latest += latest ?? 0;
      if (earliest === null && latest === null) found.unbounded++;
    }
    expect(found).toEqual(right);
    expect(refused[0]).toBe(3 * variables);
  });
});
