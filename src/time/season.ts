/** One of the divisions of a year that EDTF writes in the place of the month: where it begins, how long it is, what it is called. */
export type Season = {
  readonly code: number;
  readonly firstMonth: number;
  readonly months: number;
  readonly name: string;
  /** What sets it apart from another of the same name, or an empty text. */
  readonly where: '' | 'northern' | 'southern';
};

/**
 * The codes of EDTF (ISO 8601-2:2019), levels 1 and 2. The standard leaves open when a season begins; we take whole months, as meteorology does, and
 * for 21 to 24, which name no hemisphere, the northern ones. A season that runs over the end of a year is named for the year it begins in.
 */
export const SEASONS: readonly Season[] = [
  ...quarter(21, ['spring', 'summer', 'autumn', 'winter'], 3, ''),
  ...quarter(25, ['spring', 'summer', 'autumn', 'winter'], 3, 'northern'),
  ...quarter(29, ['spring', 'summer', 'autumn', 'winter'], 9, 'southern'),
  ...quarter(33, ['first quarter', 'second quarter', 'third quarter', 'fourth quarter'], 1, ''),
  { code: 37, firstMonth: 1, months: 4, name: 'first third', where: '' },
  { code: 38, firstMonth: 5, months: 4, name: 'second third', where: '' },
  { code: 39, firstMonth: 9, months: 4, name: 'last third', where: '' },
  { code: 40, firstMonth: 1, months: 6, name: 'first half', where: '' },
  { code: 41, firstMonth: 7, months: 6, name: 'second half', where: '' },
];

/** The season of a code, or undefined when there is none. */
export function seasonOf(code: number): Season | undefined {
  return SEASONS[code - 21];
}

/** Whether a season begins in one year and ends in the next. */
export function crossesYear(season: Season): boolean {
  return season.firstMonth + season.months > 13;
}

function quarter(
  code: number,
  names: readonly string[],
  firstMonth: number,
  where: Season['where'],
): Season[] {
  return names.map((name, index) => ({
    code: code + index,
    firstMonth: ((firstMonth - 1 + 3 * index) % 12) + 1,
    months: 3,
    name,
    where,
  }));
}
