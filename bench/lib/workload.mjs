import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../../shared/bench/', import.meta.url);

/** The file of this name in the shared folder of benchmarks beside the repository, or null where it is not. */
export function sharedBench(name) {
  const path = fileURLToPath(new URL(name, FOLDER));
  return existsSync(path) ? path : null;
}

/** The lines of the event-calculus workload, in its own order. */
export function eventLines(generator, kind, events) {
  return linesOf(
    execFileSync(process.execPath, [generator, kind, String(events), '42'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    }),
  );
}

function linesOf(text) {
  return text.trimEnd().split('\n');
}

/** The same lines in the order in which `bare-sweep.mjs` has them: shuffled by its fixed seed. */
export function shuffled(lines) {
  const mixed = lines.slice();
  let state = 7;
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed;
}

/** The columns that both kinds of the workload fill; each line is its own reason. */
export function columnsOf(lines, firstKind) {
  const size = lines.length;
  const columns = {
    group: new Int32Array(size),
    kind: new Uint8Array(size),
    holder: new Int32Array(size),
    earliest: new Int32Array(size),
    latest: new Int32Array(size),
    reason: new Int32Array(size),
  };
  for (let at = 0; at < size; at++) {
    const [day, kind, group, holder] = lines[at].split(',');
    columns.group[at] = Number(group);
    columns.kind[at] = kind === firstKind ? 0 : 1;
    columns.holder[at] = Number(holder);
    columns.earliest[at] = Number(day);
    columns.latest[at] = Number(day);
    columns.reason[at] = at;
  }
  return columns;
}
