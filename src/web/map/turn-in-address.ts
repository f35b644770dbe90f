import type { GeoProjection } from 'd3-geo';
import { centreOn, SCALES, wholeMap, type MapTurn, type SheetSize } from './map-view.ts';

/** How a sheet is turned, as the address keeps it whatever the size of the sheet: `2.5,125.3,45.1`; null for the whole map. */
export function formatTurn(
  turn: MapTurn,
  projection: GeoProjection,
  { width, height }: SheetSize,
): string | null {
  if (turn.scale === 1 && turn.x === 0 && turn.y === 0) return null;
  const middle: [number, number] = [(width / 2 - turn.x) / turn.scale, (height / 2 - turn.y) / turn.scale];
  const at = projection.invert?.(middle) ?? null;
  if (at === null || !at.every(Number.isFinite)) return null;
  return [Number(turn.scale.toFixed(2)), ...at.map((degrees) => Number(degrees.toFixed(3)))].join();
}

/** Reads what `formatTurn` writes; what cannot be understood is the whole map. */
export function parseTurn(text: string | null, projection: GeoProjection, size: SheetSize): MapTurn {
  const [scale = NaN, longitude = NaN, latitude = NaN] = (text ?? '').split(',').map(Number);
  if (![scale, longitude, latitude].every(Number.isFinite)) return wholeMap;
  const at = projection([longitude, latitude]);
  if (at === null) return wholeMap;
  const held = Math.min(SCALES.most, Math.max(SCALES.least, scale));
  return centreOn({ scale: held, x: 0, y: 0 }, at, size);
}
