import { fillId, type Fill, type Layers } from './fills.ts';
import type { DrawnOutline } from './land-signs.ts';
import type { Hold, PlaceSign } from './signs.ts';

/** A colour by what it stands for: a party's ink, or a colour of the page. */
export type Ink =
  { readonly party: string } | { readonly token: '--land' | '--quiet' | '--paper' | '--focus' };

/** One coat of what an outline is painted with, the lowest first; widths and dashes in pixels however far the map is enlarged. */
export type Paint =
  | { readonly part: 'paper'; readonly ink: Ink }
  | { readonly part: 'tint' | 'hatch'; readonly fill: Fill; readonly id: string; readonly opacity: number }
  | {
      readonly part: 'edge' | 'asked' | 'casing' | 'core' | 'ticks' | 'between';
      readonly ink: Ink;
      readonly width: number;
      readonly dash: readonly number[];
      readonly shift: number;
      readonly round: boolean;
      readonly opacity: number;
    };

export type Stroke = Extract<Paint, { readonly ink: Ink; readonly width: number }>;

/** Half strength is what is only possible. */
const STRENGTH = { tint: 0.34, hatch: 0.85 };
const QUIET: Ink = { token: '--quiet' };
const PAPER: Ink = { token: '--paper' };

/** The coats of an outline on a day, the same whoever paints them. */
export function paintsOf({ outline: { kind }, sign }: DrawnOutline, layers: Layers): Paint[] {
  return kind === 'area' ? landPaints(sign, layers) : linePaints(sign);
}

function landPaints(sign: PlaceSign, layers: Layers): Paint[] {
  const law = layers.law ? sign.law : null;
  const fact = layers.fact ? sign.fact : null;
  const edge = fact ?? law;
  const ink = edge === null ? QUIET : inkOf(edge, 0);
  return [
    { part: 'paper', ink: { token: '--land' } },
    ...(law === null ? [] : [coat('tint', law)]),
    ...(law?.status === 'disputed' ? [stroke('asked', ink, { width: 4, dash: [2, 8], opacity: 0.6 })] : []),
    ...(fact === null ? [] : [coat('hatch', fact)]),
    stroke('edge', ink, EDGES[edge?.status ?? 'unknown']),
  ];
}

const EDGES: Readonly<Record<Hold['status'] | 'unknown', Partial<Stroke>>> = {
  certain: { width: 1.5 },
  disputed: { width: 1.5 },
  possible: { width: 1.2, dash: [6, 4] },
  unknown: { width: 1.5, dash: [1, 4], round: true },
};

function coat(part: 'tint' | 'hatch', hold: Hold): Paint {
  const opacity = STRENGTH[part] * (hold.status === 'possible' ? 0.5 : 1);
  return { part, fill: { id: fillId(part, hold), layer: part, hold }, id: fillId(part, hold), opacity };
}

/** A railway or another line: a casing, a core, and ticks in the ink of who held it. */
function linePaints({ fact, law }: PlaceSign): Paint[] {
  const hold = fact ?? law;
  const casing = stroke('casing', PAPER, { width: 6.5 });
  if (hold === null) return [casing, stroke('core', QUIET, { width: 2.4, dash: [1, 4] })];
  const isPossible = hold.status === 'possible';
  const isContested = hold.manner === 'contested';
  const width = isContested ? 5.5 : isPossible ? 1.8 : 2.4;
  const first = inkOf(hold, 0);
  const second = hold.parties.length > 1 ? inkOf(hold, 1) : null;
  return [
    casing,
    stroke('core', first, { width, dash: isPossible ? [6, 3] : [] }),
    ...(second === null ? [] : [stroke('core', second, { width, dash: isPossible ? [6, 12] : [9, 9] })]),
    stroke('ticks', first, { width: 9, dash: [1.5, 16.5], shift: -4 }),
    ...(second === null ? [] : [stroke('ticks', second, { width: 9, dash: [1.5, 16.5], shift: -13 })]),
    ...(isContested ? [stroke('between', PAPER, { width: 2.2 })] : []),
  ];
}

function inkOf({ parties }: Hold, at: number): Ink {
  const party = parties[at];
  return party === undefined ? QUIET : { party };
}

function stroke(part: Stroke['part'], ink: Ink, look: Partial<Stroke>): Paint {
  return { part, ink, width: 1.5, dash: [], shift: 0, round: false, opacity: 1, ...look };
}
