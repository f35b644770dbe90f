const CLOCK = /^T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+\-\u2212](\d\d)(?::?(\d\d))?)?$/;

/** What is wrong with a time of day, and how far into it; what is right is a time as EDTF level 0 writes it. */
export type ClockFault = { readonly problem: string; readonly offset: number };

/** The fault of a time of day such as `T23:20:30+04:30`, or null when it has none; zones run from -12:00 to +14:00. */
export function clockFault(text: string): ClockFault | null {
  const match = CLOCK.exec(text);
  if (match === null) return { problem: 'this is not a time of day', offset: 0 };
  const [hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  if (hour > 24) return { problem: `there is no hour ${hour}`, offset: 1 };
  if (minute > 59) return { problem: `there is no minute ${minute}`, offset: 4 };
  if (second > 59) return { problem: `there is no second ${second}`, offset: 7 };
  if (hour === 24 && minute + second > 0) return { problem: 'the day ends at 24:00', offset: 1 };
  const furthest = text.includes('+') ? 14 : 12;
  const isTooFar = zoneMinute > 59 || 60 * zoneHour + zoneMinute > 60 * furthest;
  return isTooFar ? { problem: 'there is no such time zone', offset: 0 } : null;
}
