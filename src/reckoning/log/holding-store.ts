import { CODE, EVENT, HI, isSound, LO, refuse, ROW_WORDS } from './grouped-rows.ts';
import {
  INITIATE,
  reckonTenures,
  TERMINATE,
  type HoldingColumns,
  type ReckonedTenures,
} from './holding-columns.ts';
import { createSweepRoom, sweepSubject, type SweepRoom } from './sweep-subject.ts';
import { createTenures, type TenureColumns } from './tenure-columns.ts';

/** One event of a log: a line of `HoldingColumns`. */
export interface HoldingEvent {
  subject: number;
  kind: typeof INITIATE | typeof TERMINATE;
  holder: number;
  earliest: number;
  latest: number;
  reason: number;
}

/** The events and the tenures of one subject, by itself: made anew at each change and never altered. */
export interface SubjectBlock {
  words: Int32Array;
  tenures: TenureColumns;
}

/** A log as it was read, with the subjects changed since lying over it. What was read is never altered, so undoing is putting back. */
export interface HoldingStore {
  columns: HoldingColumns;
  base: ReckonedTenures;
  /** By subject: what stands instead of the base. */
  moved: Map<number, SubjectBlock>;
  /** By event: what stands instead of the columns; null where the event was taken out. */
  replaced: Map<number, HoldingEvent | null>;
  /** How many numbers of events and of subjects are in use. */
  events: number;
  subjects: number;
  steps: Step[];
  room: SweepRoom;
}

/** What a change replaced. */
export interface Step {
  event: number;
  was: HoldingEvent | null | undefined;
  blocks: [subject: number, was: SubjectBlock | undefined][];
  events: number;
  subjects: number;
}

/** Where the tenures of a subject are: `from` up to `to`. */
export interface TenureSpan {
  tenures: TenureColumns;
  from: number;
  to: number;
}

/** Reckons a log. */
export function createStore(columns: HoldingColumns): HoldingStore {
  const base = reckonTenures(columns);
  return {
    columns,
    base,
    moved: new Map(),
    replaced: new Map(),
    events: columns.subject.length,
    subjects: base.first.length - 1,
    steps: [],
    room: createSweepRoom(),
  };
}

/** The tenures of a subject; none for one that the log does not name. */
export function spanOf(store: HoldingStore, subject: number): TenureSpan {
  const block = store.moved.get(subject);
  if (block !== undefined) return { tenures: block.tenures, from: 0, to: block.tenures.count };
  const { tenures, first } = store.base;
  return { tenures, from: first[subject] ?? 0, to: first[subject + 1] ?? 0 };
}

/** An event as it is now; null when it was taken out. Throws a RangeError for a number that is not in use. */
export function eventOf(store: HoldingStore, event: number): HoldingEvent | null {
  if (!Number.isInteger(event) || event < 0 || event >= store.events) refuse(event);
  const replaced = store.replaced.get(event);
  if (replaced !== undefined) return replaced;
  const { subject, kind, holder, earliest, latest, reason } = store.columns;
  return {
    subject: subject[event]!,
    kind: kind[event] === INITIATE ? INITIATE : TERMINATE,
    holder: holder[event]!,
    earliest: earliest[event]!,
    latest: latest[event]!,
    reason: reason[event]!,
  };
}

/** Puts an event in the place of another, sweeping only the subjects concerned. */
export function putEvent(store: HoldingStore, event: number, to: HoldingEvent | null): void {
  if (to !== null && !isWhole(to)) refuse(event);
  const from = event < store.events ? eventOf(store, event) : null;
  const { events, subjects } = store;
  const step: Step = { event, was: store.replaced.get(event), blocks: [], events, subjects };
  if (from !== null && from.subject !== to?.subject) moveSubject(store, step, from.subject, event, null);
  if (to !== null) moveSubject(store, step, to.subject, event, to);
  store.replaced.set(event, to === null ? null : { ...to });
  store.events = Math.max(events, event + 1);
  store.subjects = Math.max(subjects, to === null ? 0 : to.subject + 1);
  store.steps.push(step);
}

/** Takes back the latest change; false when there is none. */
export function undoStep(store: HoldingStore): boolean {
  const step = store.steps.pop();
  if (step === undefined) return false;
  for (const [subject, was] of step.blocks) restore(store.moved, subject, was);
  restore(store.replaced, step.event, step.was);
  store.events = step.events;
  store.subjects = step.subjects;
  return true;
}

function restore<V>(map: Map<number, V>, key: number, was: V | undefined): void {
  if (was === undefined) map.delete(key);
  else map.set(key, was);
}

function moveSubject(
  store: HoldingStore,
  step: Step,
  subject: number,
  event: number,
  to: HoldingEvent | null,
): void {
  step.blocks.push([subject, store.moved.get(subject)]);
  const words = rowsWith(rowsOf(store, subject), event, to);
  const size = words.length / ROW_WORDS;
  const tenures = createTenures(size);
  sweepSubject(tenures, words, 0, size, store.room);
  store.moved.set(subject, { words, tenures });
}

function rowsOf({ moved, base }: HoldingStore, subject: number): Int32Array {
  const { first, words } = base.rows;
  return (
    moved.get(subject)?.words ??
    words.subarray(ROW_WORDS * (first[subject] ?? 0), ROW_WORDS * (first[subject + 1] ?? 0))
  );
}

/** A copy of a subject's rows without this event's row, and with the new one in its place by number, as a reckoning from scratch would have it. */
function rowsWith(rows: Int32Array, event: number, to: HoldingEvent | null): Int32Array {
  let place = 0;
  while (place < rows.length && rows[place + EVENT]! < event) place += ROW_WORDS;
  const after = rows[place + EVENT] === event ? place + ROW_WORDS : place;
  const added = to === null ? 0 : ROW_WORDS;
  const words = new Int32Array(place + added + rows.length - after);
  words.set(rows.subarray(0, place));
  words.set(rows.subarray(after), place + added);
  if (to === null) return words;
  words[place + LO] = to.earliest;
  words[place + HI] = to.latest;
  words[place + CODE] = 2 * to.holder + to.kind;
  words[place + EVENT] = event;
  return words;
}

function isWhole({ subject, kind, holder, earliest, latest }: HoldingEvent): boolean {
  const isNumber = [subject, kind, holder, earliest, latest].every((part) => (part | 0) === part);
  return isNumber && subject >= 0 && isSound(kind, holder, earliest, latest);
}
