import {
  commitmentsReport,
  isoOf,
  parseIsoDay,
  type Accounts,
  type Day,
  type DossierRecord,
} from '../../index.ts';
import type { Period } from '../lanes/gather-spans.ts';
import { reachOf } from '../lanes/lane.ts';
import { nameIn } from '../words/names.ts';
import { say } from '../words/say.ts';

/** Something on the lanes of the what-if view: where it lies as it is told, and where as supposed. */
export interface MovableMark {
  readonly id: string;
  readonly name: string;
  readonly told: { readonly from: Day; readonly until: Day } | null;
  readonly now: { readonly from: Day; readonly until: Day } | null;
}

/** The events of a period that some day bounds on both sides, so that they can be moved by hand. */
export function movableEvents(
  record: DossierRecord,
  told: Accounts,
  account: string,
  moved: ReadonlyMap<string, Day>,
  period: Period,
): MovableMark[] {
  const times = told.named(account)?.reckoning.times;
  if (times === undefined) return [];
  return [...record.events.keys()].flatMap((id) => {
    const { earliest, latest } = times.boundsOfEvent(id, 'start');
    if (!times.happened(id) || earliest === null || latest === null) return [];
    const reach = reachOf(
      { earliest: isoOf(earliest), latest: isoOf(earliest) },
      { earliest: isoOf(latest), latest: isoOf(latest) },
      period,
    );
    if (reach === null) return [];
    const day = moved.get(id);
    const bounds = { from: reach.from, until: reach.until };
    return [
      {
        id,
        name: nameIn(record, id),
        told: bounds,
        now: day === undefined ? bounds : { from: day, until: day },
      },
    ];
  });
}

/** The deadlines of all commitments, as they are told and as supposed. */
export function deadlineMarks(
  told: Accounts,
  supposed: Accounts,
  account: string,
  period: Period,
): MovableMark[] {
  const date = isoOf(period.last);
  const before = deadlinesIn(told, account, date, period);
  const after = deadlinesIn(supposed, account, date, period);
  return [...new Set([...before.keys(), ...after.keys()])].map((id) => ({
    id,
    name: say('promise', { action: (after.get(id) ?? before.get(id))!.action }),
    told: before.get(id)?.reach ?? null,
    now: after.get(id)?.reach ?? null,
  }));
}

interface Deadline {
  readonly action: string;
  readonly reach: MovableMark['now'];
}

function deadlinesIn(
  accounts: Accounts,
  account: string,
  date: string,
  period: Period,
): Map<string, Deadline> {
  const lines = commitmentsReport(accounts, { date, account }).commitments;
  return new Map(
    lines.flatMap(({ ref, action, deadline }): [string, Deadline][] => {
      const latest = deadline.latest === null ? null : parseIsoDay(deadline.latest);
      const earliest = deadline.earliest === null ? latest : parseIsoDay(deadline.earliest);
      if (latest === null || earliest === null || latest < period.first || earliest > period.last) return [];
      return [[ref, { action, reach: { from: Math.max(earliest, period.first), until: latest } }]];
    }),
  );
}

/** Whether something lies elsewhere than it is told. */
export function isMoved({ told, now }: MovableMark): boolean {
  return told?.from !== now?.from || told?.until !== now?.until;
}
