import { hull, UNBOUNDED, type Bounds } from './bounds.ts';
import type { EdtfDate, End, Member } from './edtf-value.ts';
import { boundsOfPoint } from './point-bounds.ts';

/** The earliest and latest day of the whole: of the point, of what lasted from its start to its end, of all the members. */
export function spanOf(date: EdtfDate): Bounds {
  switch (date.kind) {
    case 'point':
      return boundsOfPoint(date);
    case 'lasted':
      return { earliest: boundsOfEnd(date.start).earliest, latest: boundsOfEnd(date.end).latest };
    case 'one-of':
    case 'all-of':
      return date.members.map(boundsOfMember).reduce(hull);
  }
}

/**
 * The days the start can be on. Of what lasted, a day in A (with A open or unknown, any day until the end of B); of several
 * that are all meant, the first; of a point and of one among several, the one day itself.
 */
export function startOf(date: EdtfDate): Bounds {
  if (date.kind === 'all-of') return foldDays(date.members, Math.min);
  if (date.kind !== 'lasted') return spanOf(date);
  if (date.start.kind === 'point') return boundsOfPoint(date.start);
  return { earliest: null, latest: boundsOfEnd(date.end).latest };
}

/** The days the end can be on: a day in B, of several that are all meant the last, otherwise as `startOf`. */
export function endOf(date: EdtfDate): Bounds {
  if (date.kind === 'all-of') return foldDays(date.members, Math.max);
  if (date.kind !== 'lasted') return spanOf(date);
  if (date.end.kind === 'point') return boundsOfPoint(date.end);
  return { earliest: boundsOfEnd(date.start).earliest, latest: null };
}

function boundsOfEnd(end: End): Bounds {
  return end.kind === 'point' ? boundsOfPoint(end) : UNBOUNDED;
}

function boundsOfMember(member: Member): Bounds {
  if (member.kind === 'point') return boundsOfPoint(member);
  return {
    earliest: member.from === null ? null : boundsOfPoint(member.from).earliest,
    latest: member.to === null ? null : boundsOfPoint(member.to).latest,
  };
}

// The first (or last) of several days that are all meant; of a range, which has all its days, the first is in its first point.
function foldDays(members: readonly Member[], pick: (...days: number[]) => number): Bounds {
  const isFirst = pick(0, 1) === 0;
  const bounds = members.map((member) => (isFirst ? firstOf(member) : lastOf(member)));
  const earliest = pick(...bounds.map((each) => each.earliest ?? -Infinity));
  const latest = pick(...bounds.map((each) => each.latest ?? Infinity));
  return {
    earliest: Number.isFinite(earliest) ? earliest : null,
    latest: Number.isFinite(latest) ? latest : null,
  };
}

function firstOf(member: Member): Bounds {
  if (member.kind === 'point') return boundsOfPoint(member);
  return member.from === null
    ? { earliest: null, latest: boundsOfMember(member).latest }
    : boundsOfPoint(member.from);
}

function lastOf(member: Member): Bounds {
  if (member.kind === 'point') return boundsOfPoint(member);
  return member.to === null
    ? { earliest: boundsOfMember(member).earliest, latest: null }
    : boundsOfPoint(member.to);
}
