// GeoPolHist's own column of differences, "change in GPH vs. COW", set against the collation's verdict, row by row, and a class for every
// row in which the two part.
import { parse } from 'csv-parse/sync';
import { overlapsFor, verdictOf } from './compare.mjs';

/** @typedef {import('../../src/claim/index.ts').Claim} Claim */
/** @typedef {import('../../src/claim/index.ts').DossierRecord} DossierRecord */
/** @typedef {import('./compare.mjs').Related} Related */
/** @typedef {import('./compare.mjs').Verdict} Verdict */
/** @typedef {{ code: string, name: string, start: string, end: string, status: string, sovereign: string }} Half */
/** @typedef {{ line: number, cow: Half, gph: Half, column: string }} Row */
/** @typedef {'name' | 'year' | 'status' | 'sovereign'} Kind */

/** In what the column and the verdict can part. Numbers ("change in code") are no difference: both mappings give one id to one place. */
export const kinds = /** @type {const} */ (['name', 'year', 'status', 'sovereign']);

/**
 * The rows of the file, with the line on which each begins.
 * @param {string} text
 * @returns {Row[]}
 */
export function rowsOf(text) {
  const records = /** @type {{ record: string[], raw: string }[]} */ (
    /** @type {unknown} */ (parse(text, { raw: true }))
  );
  let line = 1;
  const rows = records.map(({ record, raw }) => {
    const row = {
      line,
      cow: halfOf(record.slice(0, 6)),
      gph: halfOf(record.slice(6, 12)),
      column: record[12] ?? '',
    };
    line += raw.trimEnd().split('\n').length;
    return row;
  });
  return rows.slice(1);
}

/** @param {string[]} fields @returns {Half} */
function halfOf([code = '', name = '', start = '', end = '', status = '', sovereign = '']) {
  return { code, name, start, end, status, sovereign };
}

/** Whether a half of a row has anything in it. @param {Half} half */
export function isTold(half) {
  return Object.values(half).some((cell) => cell !== '');
}

/** The kinds of difference that the column names. @param {string} column @returns {Set<Kind>} */
export function kindsNamed(column) {
  return new Set(
    kinds.filter((kind) => column.startsWith('change') && new RegExp(`\\b${kind}\\b`).test(column)),
  );
}

/**
 * What the collation says of the row's two halves; null where one of them is no claim.
 * @param {Row} row
 * @param {DossierRecord} record
 * @param {Related} related
 * @returns {{ said: Set<Kind>, verdict: Verdict } | null}
 */
export function saidOf(row, record, related) {
  const [a, b] = [record.claims.get(`cow-${row.line}`), record.claims.get(`gph-${row.line}`)];
  if (a === undefined || b === undefined) return null;
  const verdict = verdictOf(a, b, related);
  /** @type {Kind[]} */
  const name = nameTold(row.cow.name, a, record) === nameTold(row.gph.name, b, record) ? [] : ['name'];
  return { verdict, said: new Set([...name, ...verdict.kinds]) };
}

/**
 * The name of a row as a claim of the same source tells it of the place; names are told once for each place, not for each row.
 * @param {string} name
 * @param {Claim} claim
 * @param {DossierRecord} record
 */
function nameTold(name, { source, record: { holding } }, record) {
  const told = namesTold.get(record) ?? new Set();
  if (!namesTold.has(record)) {
    for (const { source: teller, record: claim } of record.claims.values())
      if (claim.attribute !== undefined)
        told.add(`${teller} ${claim.attribute.of} ${claim.attribute.value ?? ''}`);
    namesTold.set(record, told);
  }
  if (!told.has(`${source} ${String(holding?.of)} ${plain(name)}`))
    throw new Error(`${source} tells no name "${plain(name)}" of ${String(holding?.of)}`);
  return plain(name);
}

/** @type {WeakMap<DossierRecord, Set<string>>} */
const namesTold = new WeakMap();

/** Why the column and the verdict part in a row. */
export const classes = /** @type {const} */ ({
  'column-silent': 'what the row itself says differs, and the column does not say so',
  'column-beyond': 'the column says so, and the cells of the row are the same',
  'column-slip':
    'the column says "not in COW" of a row that has only COW, or "not in GPH" of one that has both',
  'no-beginning':
    'COW gives no beginning (its cell is empty or a cut-off -19x): only GPH says it, so nothing differs',
  'one-title': 'two statuses are one title here: sovereign, limited or unrecognised; colony and possession',
  'part-or-own':
    '"part of" and "sovereign" are both own administration here: another holder, not another title',
  'holder-is-place':
    'one status is held by the place, the other by a power (a colony is held by the power, a protectorate by its own regime): the column calls that the status alone',
  renumbered: 'the party has another number in GPH, without the column saying so',
  'two-places': 'one place of COW is two of GPH (Tanzania: 510 and 512)',
  'left-out':
    'the status is no holding (dissolved, discovered, unknown ...) or the row is at fault: it is no claim here',
  split:
    'the file pairs row with row; one row of the one source stands for several of the other, which say the same',
  'next-row': 'the column speaks of a half that stands in another row',
});

/** Why cells of a row differ and neither the column nor the verdict says so. */
export const quiet = /** @type {const} */ ({
  'data-end': 'where the one year is only the end of the data of COW (1993)',
  missing: 'where neither gives a beginning',
  unexplained: 'for no known reason',
});

/**
 * Why cells of a row differ of which nothing is said.
 * @param {Row} row
 * @param {ReadonlySet<Kind>} said what the column or the verdict says
 * @param {ReadonlySet<string>} renumbered
 * @returns {(keyof typeof quiet)[]}
 */
export function quietOf({ cow, gph }, said, renumbered) {
  /** @type {(keyof typeof quiet)[]} */
  const found = [];
  const sameEnd = cow.end === gph.end || (['1993', '2016'].includes(cow.end) && gph.end === '2022');
  if (!said.has('year') && cow.start !== gph.start)
    found.push(MISSING.test(cow.start) && MISSING.test(gph.start) ? 'missing' : 'unexplained');
  else if (!said.has('year') && !sameEnd) found.push(cow.end === '1993' ? 'data-end' : 'unexplained');
  // A state of its own against a part of another is said as another holder.
  if (!said.has('status') && !said.has('sovereign') && stem(cow.status) !== stem(gph.status))
    found.push('unexplained');
  const sameParty = cow.sovereign === gph.sovereign || renumbered.has(`${cow.sovereign} ${gph.sovereign}`);
  if (!said.has('sovereign') && !said.has('status') && !sameParty) found.push('unexplained');
  return found;
}

/** @typedef {keyof typeof classes} Class */

const MISSING = /^(?:|\?|-19\d)$/;
const SOVEREIGN = /^sovereign/i;

/**
 * The numbers that GeoPolHist changed, as its column tells them: the new ones of each old one.
 * @param {readonly Row[]} rows
 * @returns {ReadonlySet<string>}
 */
export function renumberings(rows) {
  const changed = rows.filter(({ cow, gph }) => cow.code !== '' && gph.code !== '' && cow.code !== gph.code);
  return new Set(changed.map(({ cow, gph }) => `${cow.code} ${gph.code}`));
}

/**
 * Why the column and the verdict part in one kind; null where nothing known explains it.
 * @param {Row} row
 * @param {Kind} kind
 * @param {boolean} columnSays
 * @param {Verdict} verdict
 * @param {ReadonlySet<string>} renumbered
 * @returns {Class | null}
 */
export function classOf({ cow, gph }, kind, columnSays, verdict, renumbered) {
  switch (kind) {
    case 'name':
      return isSaid(cow.name, gph.name, columnSays);
    case 'year':
      return classOfYear(cow, gph, columnSays, verdict);
    case 'status':
      return classOfStatus(cow, gph, columnSays);
    case 'sovereign':
      return classOfSovereign(cow, gph, columnSays, renumbered);
  }
}

/**
 * Where the two cells settle the matter: the column says too much, or too little.
 * @param {string} one
 * @param {string} two
 * @param {boolean} columnSays
 * @returns {Class | null}
 */
function isSaid(one, two, columnSays) {
  const same = plain(one) === plain(two);
  return columnSays === same ? (columnSays ? 'column-beyond' : 'column-silent') : null;
}

/** @param {Half} cow @param {Half} gph @param {boolean} columnSays @param {Verdict} verdict @returns {Class | null} */
function classOfYear(cow, gph, columnSays, { start }) {
  const end = ['1993', '2016'].includes(cow.end) && gph.end === '2022' ? gph.end : cow.end;
  const settled = isSaid(`${cow.start}-${end}`, `${gph.start}-${gph.end}`, columnSays);
  return settled ?? (columnSays && start === null && end === gph.end ? 'no-beginning' : null);
}

/** @param {Half} cow @param {Half} gph @param {boolean} columnSays @returns {Class | null} */
function classOfStatus(cow, gph, columnSays) {
  const settled = isSaid(stem(cow.status), stem(gph.status), columnSays);
  if (settled !== null || !columnSays) return settled;
  if (SOVEREIGN.test(gph.status)) return cow.status === 'part of' ? 'part-or-own' : 'one-title';
  return cow.status === 'colony' && stem(gph.status) === 'possession' ? 'one-title' : null;
}

/** @param {Half} cow @param {Half} gph @param {boolean} columnSays @param {ReadonlySet<string>} renumbered @returns {Class | null} */
function classOfSovereign(cow, gph, columnSays, renumbered) {
  if (!columnSays && renumbered.has(`${cow.sovereign} ${gph.sovereign}`)) return 'renumbered';
  const bothTold = cow.sovereign !== '' && gph.sovereign !== '';
  if (!columnSays && (cow.sovereign === gph.sovereign || !bothTold))
    return isOwn(cow.status) !== isOwn(gph.status) ? 'holder-is-place' : null;
  return isSaid(cow.sovereign, gph.sovereign, columnSays);
}

/** Whether a status is held by the place itself. @param {string} status */
function isOwn(status) {
  return /^(?:sovereign|protectorate|dependency|associated)/i.test(status);
}

/** A status as both sources would write it. @param {string} status */
function stem(status) {
  return status.toLowerCase().replace(/ (?:of|by|to)$/, '');
}

/** Words on one line. @param {string} words */
function plain(words) {
  return words.replace(/\s+/g, ' ').trim();
}

/**
 * The row of the other source in which it says the same of a place, as far as the collation can tell, for a half that the file pairs with
 * none; undefined where it does not.
 * @param {Claim} claim
 * @param {ReadonlyMap<string, readonly Claim[]>} byPlace
 * @param {Related} related
 */
export function saidElsewhere(claim, byPlace, related) {
  const place = String(claim.record.holding?.of);
  return (byPlace.get(place) ?? []).find(
    (other) =>
      other.source !== claim.source &&
      overlapsFor(claim, other) &&
      related('holder', claim.id, other.id) === 'agree',
  );
}
