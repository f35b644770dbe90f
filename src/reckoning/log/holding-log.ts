import { holderIn } from './holder-on.ts';
import type { HoldingColumns } from './holding-columns.ts';
import {
  createStore,
  eventOf,
  putEvent,
  spanOf,
  undoStep,
  type HoldingEvent,
  type HoldingStore,
  type TenureSpan,
} from './holding-store.ts';
import { createStandings, fillStandings, type LogStandings } from './standings-on.ts';
import { tenureOf, type LogTenure } from './tenure.ts';

/** A complete log of holdings, reckoned. Standings are those at the end of a day. */
export interface HoldingLog {
  /** How many numbers of events and of subjects are in use, each counted from 0. */
  size(): { events: number; subjects: number };
  /** Who certainly holds a subject on a day; else `NOBODY` or `UNSETTLED`. */
  holderOn(subject: number, day: number): number;
  /** All that stands on a day; give the last answer's room again to spare making it anew. */
  standingsOn(day: number, into?: LogStandings): LogStandings;
  /** Where the tenures of a subject lie in columns, by the earliest days of their starts; they must not be altered. */
  tenuresOf(subject: number): TenureSpan;
  /** A tenure of a subject (counted from 0) with its bounds and the events and reasons behind each. */
  whyOf(subject: number, tenure: number): LogTenure;
  /** An event as it is now; null when it was taken out. */
  event(event: number): HoldingEvent | null;
  /** Puts an event in the place of another, or with null takes it out. Sweeps only the subjects concerned. Throws a RangeError for an unknown number or an event that cannot be. */
  change(event: number, to: HoldingEvent | null): void;
  /** Adds an event and returns its number. */
  add(event: HoldingEvent): number;
  /** Takes back the latest `change` or `add`, exactly; false when there is none left. */
  undo(): boolean;
}

/** Reckons a complete log of holdings. The columns are kept and must not be altered. */
export function openHoldingLog(columns: HoldingColumns): HoldingLog {
  const store = createStore(columns);
  return {
    size: () => ({ events: store.events, subjects: store.subjects }),
    holderOn: (subject, day) => holderOn(store, subject, day),
    standingsOn: (day, into = createStandings()) => {
      fillStandings(store, day, into);
      return into;
    },
    tenuresOf: (subject) => spanOf(store, subject),
    whyOf: (subject, tenure) => tenureOf(store, subject, tenure),
    event: (event) => eventOf(store, event),
    change: (event, to) => {
      eventOf(store, event);
      putEvent(store, event, to);
    },
    add: (event) => {
      putEvent(store, store.events, event);
      return store.events - 1;
    },
    undo: () => undoStep(store),
  };
}

function holderOn(store: HoldingStore, subject: number, day: number): number {
  const { first, tenures } = store.base;
  const isBase = subject < first.length - 1 && !(store.moved.size > 0 && store.moved.has(subject));
  if (isBase) return holderIn(tenures, first[subject]!, first[subject + 1]!, day);
  const span = spanOf(store, subject);
  return holderIn(span.tenures, span.from, span.to, day);
}
