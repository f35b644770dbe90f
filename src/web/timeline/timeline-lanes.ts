import {
  commitmentsReport,
  groupBy,
  isoOf,
  type DossierRecord,
  type ReportBounds,
  type StandingLine,
} from '../../index.ts';
import { gatherSpans, type Gathering, type StandingSpan } from '../lanes/gather-spans.ts';
import { reachOf, type Lane, type LaneMark } from '../lanes/lane.ts';
import type { Address } from '../state/address.ts';
import { reportBoundsInWords } from '../words/bounds.ts';
import { say } from '../words/say.ts';

/** By what the lanes of the timeline are told apart. */
export type LaneKind = 'place' | 'party' | 'agreement';

export interface TimelineAsked extends Omit<Gathering, 'hrefOf' | 'place'> {
  readonly record: DossierRecord;
  readonly by: LaneKind;
  readonly link: (changed: Partial<Address>) => string;
}

/** The lanes of the timeline: what happened first, then one lane for each place, party or agreement. */
export function timelineLanes(asked: TimelineAsked): Lane[] {
  const { record, by, nameOf, link } = asked;
  const spans = gatherSpans({
    ...asked,
    hrefOf: ({ place }) => link({ view: 'day', place }),
  }).filter(({ line }) => line.inheritedFrom === null);
  const deadlines = deadlineMarks(asked);
  const grouped = groupBy(
    spans.flatMap((span) => keysOf(span.line, by).map((key) => ({ key, span }))),
    ({ key }) => key,
  );
  const keys = [...orderOf(record, by)].filter(
    (id) => grouped.has(id) || (by === 'agreement' && deadlines.has(id)),
  );
  return [
    { id: '', name: say('lane-events'), href: null, spans: [], marks: eventMarks(asked) },
    ...keys.map((id) => ({
      id,
      name: nameOf(id),
      href: by === 'place' ? link({ view: 'day', place: id }) : null,
      spans: (grouped.get(id) ?? []).map(({ span }): StandingSpan => span),
      marks: by === 'agreement' ? (deadlines.get(id) ?? []) : [],
    })),
  ];
}

/** The parties whose inks the bars of some lanes have, in the order in which they come. */
export function partiesIn(lanes: readonly Lane[]): string[] {
  return [...new Set(lanes.flatMap(({ spans }) => spans.flatMap(({ parties }) => parties)))];
}

function keysOf({ place, holders, agreement }: StandingLine, by: LaneKind): string[] {
  switch (by) {
    case 'place':
      return [place];
    case 'party':
      return holders.map(({ party }) => party);
    case 'agreement':
      return agreement === null ? [] : [agreement];
  }
}

function orderOf({ gazetteer, agreements }: DossierRecord, by: LaneKind): Iterable<string> {
  return { place: gazetteer.places, party: gazetteer.parties, agreement: agreements }[by].keys();
}

/** What happened within the period, where a day or a stretch bounds it on both sides. */
function eventMarks({ record, accounts, account, period, nameOf, link }: TimelineAsked): LaneMark[] {
  const times = accounts.named(account)?.reckoning.times;
  if (times === undefined) return [];
  return [...record.events.keys()].flatMap((id) => {
    if (!times.happened(id)) return [];
    const { earliest, latest } = times.boundsOfEvent(id, 'start');
    if (earliest === null || latest === null) return [];
    const bounds = { earliest: isoOf(earliest), latest: isoOf(latest) };
    return markOf(id, 'event', nameOf(id), bounds, period, link);
  });
}

function deadlineMarks({ accounts, account, period, link }: TimelineAsked): Map<string, LaneMark[]> {
  const date = isoOf(period.last);
  const lines = commitmentsReport(accounts, { date, account }).commitments;
  const grouped = groupBy(
    lines.filter(({ agreement }) => agreement !== null),
    ({ agreement }) => agreement ?? '',
  );
  return new Map(
    [...grouped].map(([agreement, own]) => [
      agreement,
      own.flatMap(({ id, action, deadline }) =>
        deadline.latest === null
          ? []
          : markOf(
              id,
              'deadline',
              say('mark-due', { promise: say('promise', { action }) }),
              { ...deadline, earliest: deadline.earliest ?? deadline.latest },
              period,
              link,
            ),
      ),
    ]),
  );
}

function markOf(
  id: string,
  kind: LaneMark['kind'],
  name: string,
  bounds: ReportBounds,
  period: TimelineAsked['period'],
  link: TimelineAsked['link'],
): LaneMark[] {
  const reach = reachOf(bounds, bounds, period);
  if (reach === null) return [];
  const href = link({
    view: kind === 'event' ? 'timeline' : 'commitments',
    date: bounds.earliest,
  });
  return [
    {
      id,
      kind,
      name,
      words: say('mark-with-days', { name, days: reportBoundsInWords(bounds) }),
      from: reach.from,
      until: reach.until,
      href,
    },
  ];
}
