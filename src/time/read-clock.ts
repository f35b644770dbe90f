import { unread, type Unread } from './parsed.ts';

const CLOCK = /^T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+\-\u2212](\d\d)(?::?(\d\d))?)?$/;
const EXPECTED = 'a time such as T23:20:30, T23:20:30Z or T23:20:30+04:30';

/** What is wrong with a time of day as EDTF level 0 writes it, or null when nothing is; zones run from -12:00 to +14:00. */
export function clockFault(text: string, at: number): Unread | null {
  const match = CLOCK.exec(text);
  if (match === null) return unread('this is not a time of day', at, EXPECTED);
  const [hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  if (hour > 24) return unread(`there is no hour ${hour}`, at + 1, EXPECTED);
  if (minute > 59) return unread(`there is no minute ${minute}`, at + 4, EXPECTED);
  if (second > 59) return unread(`there is no second ${second}`, at + 7, EXPECTED);
  if (hour === 24 && minute + second > 0) return unread('the day ends at 24:00', at + 1, EXPECTED);
  const furthest = text.includes('+') ? 14 : 12;
  const isTooFar = zoneMinute > 59 || 60 * zoneHour + zoneMinute > 60 * furthest;
  return isTooFar ? unread('there is no such time zone', at, 'a zone from -12:00 to +14:00') : null;
}
