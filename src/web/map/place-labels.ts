import { takenRoom, type Box, type TakenRoom } from './taken-room.ts';

/** A sign on the sheet that wants a label beside it. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the width of the sign. */
  readonly radius: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Whether the label belongs on the spot itself: a name on its land. */
  readonly centred?: boolean;
}

export interface PlacedSpot {
  readonly spot: Spot;
  /** Where the label starts (its left edge and the middle of its height), or null where it has no room. */
  readonly label: { readonly x: number; readonly y: number } | null;
  /** Those that lie under this sign and are not drawn themselves. */
  readonly hidden: readonly string[];
}

const GAP = 4;

/** Places signs and labels so that none covers another, those named first having the right of way; a sign that would be covered is counted to the one over it. */
export function placeLabels(spots: readonly Spot[], width: number, height: number): PlacedSpot[] {
  const drawn: { spot: Spot; hidden: string[] }[] = [];
  const signs = takenRoom<{ spot: Spot; hidden: string[] }>();
  for (const spot of spots) {
    const one = { spot, hidden: [] };
    const over = signs.meeting(signBox(spot)).find((other) => isUnder(spot, other.spot));
    if (over !== undefined) {
      over.hidden.push(spot.id);
      continue;
    }
    drawn.push(one);
    signs.take(signBox(spot), one);
  }
  const taken = takenRoom<Box>();
  for (const { spot } of drawn) taken.take(signBox(spot), signBox(spot));
  return drawn.map(({ spot, hidden }) => {
    const label = candidates(spot).find((at) => isFree(labelBox(spot, at), taken, width, height)) ?? null;
    if (label !== null) taken.take(labelBox(spot, label), labelBox(spot, label));
    return { spot, hidden, label };
  });
}

function isUnder(spot: Spot, over: Spot): boolean {
  if (spot.centred === true || over.centred === true) return false;
  return Math.hypot(spot.x - over.x, spot.y - over.y) < (spot.radius + over.radius) * 0.8;
}

function candidates(spot: Spot): { x: number; y: number }[] {
  const { x, y, labelWidth, labelHeight } = spot;
  const on = [0, 1, -1].map((rows) => ({ x: x - labelWidth / 2, y: y + rows * labelHeight }));
  return spot.centred === true ? on : besides(spot);
}

function besides({ x, y, radius, labelWidth, labelHeight }: Spot): { x: number; y: number }[] {
  const beside = radius + GAP;
  const above = radius + GAP + labelHeight / 2;
  return [
    { x: x + beside, y },
    { x: x - beside - labelWidth, y },
    { x: x - labelWidth / 2, y: y - above },
    { x: x - labelWidth / 2, y: y + above },
    { x: x + beside * 0.7, y: y - above * 0.8 },
    { x: x + beside * 0.7, y: y + above * 0.8 },
    { x: x - beside * 0.7 - labelWidth, y: y - above * 0.8 },
    { x: x - beside * 0.7 - labelWidth, y: y + above * 0.8 },
  ];
}

function signBox({ x, y, radius }: Spot): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function labelBox({ labelWidth, labelHeight }: Spot, at: { readonly x: number; readonly y: number }): Box {
  return {
    left: at.x,
    top: at.y - labelHeight / 2,
    right: at.x + labelWidth,
    bottom: at.y + labelHeight / 2,
  };
}

function isFree(box: Box, taken: TakenRoom<Box>, width: number, height: number): boolean {
  if (box.left < GAP || box.top < GAP || box.right > width - GAP || box.bottom > height - GAP) return false;
  return !taken
    .meeting(box)
    .some(
      (other) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
}
