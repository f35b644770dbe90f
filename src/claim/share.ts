/** A share of a whole as an exact fraction. */
export interface Share {
  readonly parts: number;
  readonly of: number;
}

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

const WHOLES: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
};

/** Reads a share: `1/2`, `50 %`, `12.5 percent`, `0.5`, `one-half`, `half`, `two-thirds`, `three quarters`, `all`. Null where it says no number. */
export function parseShare(text: string): Share | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');
  if (/^(all|the whole|the entirety|whole)$/.test(words)) return { parts: 1, of: 1 };
  return fraction(words) ?? percentage(words) ?? inWords(words);
}

/** Whether shares, those that can be read, are together more than the whole. */
export function exceedWhole(shares: readonly string[]): boolean {
  const read = shares.map(parseShare).filter((share) => share !== null);
  const of = read.reduce((product, share) => (product / divisor(product, share.of)) * share.of, 1);
  return read.reduce((sum, share) => sum + (share.parts * of) / share.of, 0) > of;
}

function fraction(words: string): Share | null {
  const [, parts, of] = /^(\d+) ?[/⁄] ?(\d+)$/.exec(words) ?? [];
  return parts === undefined || Number(of) === 0 ? null : { parts: Number(parts), of: Number(of) };
}

function percentage(words: string): Share | null {
  const [, digits, unit] = /^(\d+(?:[.,]\d{1,6})?) ?(%|percent|per cent|p\.c\.)?$/.exec(words) ?? [];
  if (digits === undefined) return null;
  const [whole = '', decimals = ''] = digits.split(/[.,]/);
  const scale = 10 ** decimals.length;
  if (unit === undefined && decimals === '' && Number(whole) > 1) return null;
  return { parts: Number(`${whole}${decimals}`), of: scale * (unit === undefined ? 1 : 100) };
}

function inWords(words: string): Share | null {
  const [, count = 'one', whole = ''] =
    /^(?:([a-z]+|\d+) )?([a-z]+?)s?$/.exec(words.replace(/ of .*$/, '')) ?? [];
  const parts = /^\d+$/.test(count) ? Number(count) : COUNTS[count];
  const of = WHOLES[whole];
  return parts === undefined || of === undefined ? null : { parts, of };
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
