import type { Fill } from './fills.ts';

/** A tile that a pattern repeats, in pixels of the sheet, and how many degrees it is turned. */
export interface PatternTile {
  readonly breadth: number;
  readonly turn: number;
  readonly bands: readonly Band[];
}

export interface Band {
  readonly party: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const BAND = 26;
const STRIPE = 13;
const HATCH = 8;
const WIDE_HATCH = 17;
const LINE = 1.4;

/** What a tint or a hatching consists of: hatchings rise at 45 degrees, those who contest have broad stripes, those who share level bands. */
export function tileOf({ layer, hold }: Fill): PatternTile {
  return layer === 'hatch' ? hatching(hold) : tint(hold);
}

function hatching({ parties, isPart, status }: Fill['hold']): PatternTile {
  const step = isPart ? WIDE_HATCH : HATCH;
  const breadth = step * parties.length;
  const rising = parties.map((party, at) => ({ party, x: 0, y: at * step, width: breadth, height: LINE }));
  const falling = parties.map((_, at) => ({
    party: parties[(at + 1) % parties.length]!,
    x: at * step,
    y: 0,
    width: LINE,
    height: breadth,
  }));
  return { breadth, turn: -45, bands: status === 'disputed' ? [...rising, ...falling] : rising };
}

function tint({ parties, manner, shares }: Fill['hold']): PatternTile {
  const breadth = manner === 'joint' ? BAND : STRIPE * parties.length;
  let y = 0;
  const bands = parties.map((party, at) => {
    const height = manner === 'joint' ? (shares[at] ?? 0) * BAND : breadth / parties.length;
    const band = { party, x: 0, y, width: breadth, height };
    y += height;
    return band;
  });
  return { breadth, turn: manner === 'contested' ? 45 : 0, bands };
}
