// The whole file: the collation's verdict on every row against the file's own column, and a class for every row in which they part.
import { groupBy } from '../../src/lib/index.ts';
import {
  classOf,
  isTold,
  kinds,
  kindsNamed,
  quietOf,
  renumberings,
  saidElsewhere,
  saidOf,
} from './column.mjs';

/** @typedef {import('./column.mjs').Row} Row */
/** @typedef {import('./column.mjs').Kind} Kind */
/** @typedef {import('./column.mjs').Class} Class */
/** @typedef {import('./build.mjs').Built} Built */
/** @typedef {import('../../src/claim/index.ts').Claim} Claim */
/** @typedef {{ kind: Kind | 'row', column: string, tool: string, why: Class | null }} Part */
/**
 * @typedef {{
 *   row: Row,
 *   halves: 'both' | 'cow' | 'gph',
 *   named: ReadonlySet<Kind>,
 *   said: ReadonlySet<Kind> | null,
 *   column: string,
 *   tool: string,
 *   parts: Part[],
 *   quiet: ReturnType<typeof quietOf>,
 * }} Compared
 */

/**
 * Every row with what the column says, what the collation says, and why they part; `why` is null where nothing known explains it.
 * @param {readonly Row[]} rows
 * @param {Pick<Built, 'record' | 'related'>} built
 * @returns {Compared[]}
 */
export function compareWhole(rows, { record, related }) {
  const renumbered = renumberings(rows);
  const holdings = [...record.claims.values()].filter((claim) => claim.record.holding !== undefined);
  const byPlace = groupBy(holdings, (claim) => String(claim.record.holding?.of));
  return rows.map((row) => {
    const [cow, gph] = ['cow', 'gph'].map((source) => record.claims.get(`${source}-${row.line}`));
    if (isTold(row.cow) !== isTold(row.gph)) return oneHalf(row, cow ?? gph);
    const named = kindsNamed(row.column);
    const said = saidOf(row, record, related);
    const compared = {
      row,
      halves: /** @type {const} */ ('both'),
      named,
      column: inWords(named),
      tool: inWords(said?.said),
    };
    const whole = wholeRow(cow, gph);
    if (said === null || whole !== null)
      return {
        ...compared,
        said: null,
        parts: [{ kind: 'row', column: row.column, tool: 'no pair', why: whole }],
        quiet: [],
      };
    const parts = kinds
      .filter((kind) => named.has(kind) !== said.said.has(kind))
      .map((kind) => {
        const columnSays = named.has(kind);
        const why = classOf(row, kind, columnSays, said.verdict, renumbered);
        return { kind, column: columnSays ? 'differs' : 'same', tool: columnSays ? 'same' : 'differs', why };
      });
    if (row.column.startsWith('not in'))
      parts.push({ kind: /** @type {any} */ ('row'), column: row.column, tool: 'both', why: 'column-slip' });
    const either = new Set([...named, ...said.said]);
    return { ...compared, said: said.said, parts, quiet: quietOf(row, either, renumbered) };
  });

  /**
   * @param {Row} row
   * @param {Claim | undefined} claim
   * @returns {Compared}
   */
  function oneHalf(row, claim) {
    const halves = isTold(row.cow) ? 'cow' : 'gph';
    const elsewhere = claim !== undefined && saidElsewhere(claim, byPlace, related) !== undefined;
    const tool = claim === undefined ? 'no claim' : elsewhere ? 'both, in other rows' : 'only one';
    const missing = halves === 'cow' ? 'not in GPH' : 'not in COW';
    const column = row.column.startsWith(missing)
      ? 'only one'
      : row.column.startsWith('not in')
        ? 'not in the other'
        : row.column === ''
          ? 'nothing'
          : 'change';
    const why = column === 'only one' && tool === 'only one' ? undefined : classOfHalf(column, tool);
    const parts = why === undefined ? [] : [{ kind: /** @type {const} */ ('row'), column, tool, why }];
    return { row, halves, named: new Set(), said: null, column, tool, parts, quiet: [] };
  }
}

/**
 * Why a row with both halves gives no pair to compare: one of them is no claim, or they are claims of two places.
 * @param {Claim | undefined} cow
 * @param {Claim | undefined} gph
 * @returns {Class | null}
 */
function wholeRow(cow, gph) {
  if (cow === undefined || gph === undefined) return 'left-out';
  return cow.record.holding?.of === gph.record.holding?.of ? null : 'two-places';
}

/** @param {string} column @param {string} tool @returns {Class} */
function classOfHalf(column, tool) {
  if (column === 'not in the other') return 'column-slip';
  if (tool === 'no claim') return 'left-out';
  if (tool === 'both, in other rows') return 'split';
  return column === 'nothing' ? 'column-silent' : 'next-row';
}

/** @param {ReadonlySet<Kind> | undefined} found */
function inWords(found) {
  return found === undefined ? 'no pair' : kinds.filter((kind) => found.has(kind)).join(', ') || 'nothing';
}
