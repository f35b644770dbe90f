// GeoPolHist against Correlates of War: data that nobody here wrote, imported as two sources, read and collated.
//   node bench/geopolhist.mjs [FILE] [--rows CLASS]
// prints where the two differ about Kwantung, Manchuria, Dalian, Port Arthur and Manchukuo, and the verdicts on the whole file against the
// file's own column; with --rows, the rows of one class of deviations.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endBoundsOf, boundsInWords, parseDateText, startBoundsOf } from '../src/time/index.ts';
import { build } from './geopolhist/build.mjs';
import { classes, kinds, quiet, rowsOf } from './geopolhist/column.mjs';
import { sideBySide } from './geopolhist/compare.mjs';
import { compareWhole } from './geopolhist/whole.mjs';

/** @typedef {import('../src/claim/index.ts').Claim} Claim */
/** @typedef {import('./geopolhist/whole.mjs').Compared} Compared */

/** Where the file lies, beside the repository. */
export const FILE = join(import.meta.dirname, '../../shared/datasets/geopolhist/GPH2022_vs_COW2016.csv');

/** The places that are shown one by one. */
export const PLACES = ['kwantung', 'manchuria', 'dalian', 'port-arthur', 'manchukuo'];

if (process.argv[1] === import.meta.filename) await main();

async function main() {
  const { values, positionals } = parseArgs({
    options: { rows: { type: 'string' } },
    allowPositionals: true,
  });
  const file = positionals[0] ?? FILE;
  if (!existsSync(file)) {
    console.log(`Skipped: ${file} is not here.`);
    return;
  }
  const built = await build(file);
  const compared = compareWhole(rowsOf(readFileSync(file, 'utf8')), built);
  if (values.rows !== undefined) return console.log(rowsInWords(compared, values.rows));
  const { times, record, questions, diagnostics } = built;
  console.log(`${record.claims.size} claims, ${questions.length} questions, ${diagnostics.length} faults`);
  console.log(
    Object.entries(times)
      .map(([step, time]) => `${step} ${(time / 1000).toFixed(1)} s`)
      .join(', '),
  );
  for (const place of PLACES) console.log(`\n${placeInWords(built, place)}`);
  console.log(`\n${wholeInWords(compared)}`);
}

/**
 * What the two sources say of one place, in words.
 * @param {Pick<Awaited<ReturnType<typeof build>>, 'record' | 'related'>} built
 * @param {string} place
 */
export function placeInWords({ record, related }, place) {
  const { same, differ, onlyA, onlyB, against, silentA, silentB } = sideBySide(
    record,
    related,
    place,
    'cow',
    'gph',
  );
  const says = (/** @type {Claim} */ claim) => `${statementInWords(claim, record)} [${claim.id}]`;
  const lines = [
    ...same.map(([a]) => `  both:     ${statementInWords(a, record)}`),
    ...differ.flatMap(({ a, b, verdict }) => [
      `  differ in ${verdict.kinds.join(', ')} (${relationOf(verdict)}):`,
      `            COW ${says(a)}`,
      `            GPH ${says(b)}`,
    ]),
    ...onlyA.map((claim) => `  only COW: ${says(claim)}`),
    ...onlyB.map((claim) => `  only GPH: ${says(claim)}`),
    ...silentA.map((days) => `  only GPH speaks of ${boundsInWords(days)}`),
    ...silentB.map((days) => `  only COW speaks of ${boundsInWords(days)}`),
    ...against.map(([a, b]) => `  ${a.source.toUpperCase()} against itself: ${says(a)}; ${says(b)}`),
  ];
  return [`${record.gazetteer.places.get(place)?.name ?? place}`, ...lines].join('\n');
}

/** The strongest of what the collation says of the pair; titles of law and of fact are asked of apart. @param {import('./geopolhist/compare.mjs').Verdict} verdict */
function relationOf({ kinds: found, holder }) {
  if (!found.includes('status') && !found.includes('sovereign')) return 'contradict';
  return holder ?? 'different scope: the collation asks of each axis by itself';
}

/** @param {Claim} claim @param {import('../src/claim/index.ts').DossierRecord} record */
function statementInWords(claim, record) {
  const { by, title = '', from, until, 'on-behalf-of': behind } = claim.record.holding ?? {};
  const name = (/** @type {unknown} */ id) => record.gazetteer.parties.get(String(id))?.name ?? String(id);
  const holder = behind === undefined ? name(by) : `${name(by)} for ${name(behind)}`;
  return `${title.replaceAll('-', ' ')}, ${holder}, from ${day(from, startBoundsOf)} until ${day(until, endBoundsOf)}`;
}

/** @param {unknown} when @param {typeof startBoundsOf} side */
function day(when, side) {
  const parsed = typeof when === 'string' ? parseDateText(when) : null;
  return parsed?.ok === true ? boundsInWords(side(parsed.value)) : 'not told';
}

/** The tables of the whole file, in words. @param {readonly Compared[]} compared */
export function wholeInWords(compared) {
  const pairs = compared.filter(({ said }) => said !== null);
  const exact = pairs.filter(({ parts }) => parts.length === 0).length;
  const halves = compared.filter((one) => one.halves !== 'both');
  return [
    `Rows with both sources: ${compared.length - halves.length}, of which ${pairs.length} are a pair of claims; in ${exact} the verdict is the column's`,
    table(
      ['', 'both', 'column only', 'tool only', 'neither'],
      kinds.map((kind) => {
        const count = (/** @type {boolean} */ column, /** @type {boolean} */ tool) =>
          pairs.filter(({ named, said }) => named.has(kind) === column && said?.has(kind) === tool).length;
        return [kind, count(true, true), count(true, false), count(false, true), count(false, false)];
      }),
    ),
    `In ${pairs.filter(({ quiet }) => quiet.length > 0).length} of these rows cells differ and neither says so: ${quietInWords(pairs)}`,
    `Rows with one source: ${halves.length}. The column down, the verdict across`,
    crossed(halves),
    'Where they part',
    table(['class', 'in', 'rows', ''], deviations(compared)),
  ].join('\n\n');
}

/** @param {readonly Compared[]} pairs */
function quietInWords(pairs) {
  return Object.entries(quiet)
    .map(
      ([why, meaning]) =>
        `${pairs.filter((pair) => pair.quiet.includes(/** @type {any} */ (why))).length} ${meaning}`,
    )
    .join('; ');
}

/** How many rows each class of deviations has, kind by kind. @param {readonly Compared[]} compared */
export function deviations(compared) {
  const words = [...kinds, /** @type {const} */ ('row')];
  const found = /** @type {(import('./geopolhist/column.mjs').Class | null)[]} */ ([
    ...Object.keys(classes),
    null,
  ]);
  return found.flatMap((why) =>
    words.flatMap((kind) => {
      const rows = compared.filter(({ parts }) =>
        parts.some((part) => part.why === why && part.kind === kind),
      );
      const meaning = why === null ? 'nothing known explains it' : classes[why];
      return rows.length === 0 ? [] : [[why ?? 'UNEXPLAINED', kind, rows.length, meaning]];
    }),
  );
}

/** @param {readonly Compared[]} halves */
function crossed(halves) {
  const verdicts = ['only one', 'both, in other rows', 'no claim'];
  const said = ['only one', 'nothing', 'change', 'not in the other'];
  return table(
    ['', ...verdicts],
    said.map((column) => [
      column,
      ...verdicts.map((tool) => halves.filter((one) => one.column === column && one.tool === tool).length),
    ]),
  );
}

/** @param {readonly Compared[]} compared @param {string} why */
function rowsInWords(compared, why) {
  return compared
    .flatMap(({ row, parts }) =>
      parts
        .filter((part) => (part.why ?? 'UNEXPLAINED') === why)
        .map(({ kind, column, tool }) =>
          [
            `${row.line} ${kind}: the column ${column}, the verdict ${tool}`,
            `    ${Object.values(row.cow).join(', ')}`,
            `    ${Object.values(row.gph).join(', ')}`,
            `    ${row.column}`,
          ].join('\n'),
        ),
    )
    .join('\n');
}

/** @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const isNumber = (/** @type {string} */ text) => /^\d+$/.test(text);
  return all
    .map((row) =>
      row
        .map((text, at) => (isNumber(text) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
