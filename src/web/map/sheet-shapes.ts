import { geoPath, type GeoProjection } from 'd3-geo';
import { middleOfOutline } from './outline-measures.ts';
import type { Outline } from './outlines.ts';

/** A rectangle around a shape, in pixels of the whole map. */
export interface ShapeBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An outline on the sheet, for the canvas. */
export interface DrawnPath {
  readonly path: Path2D;
  readonly box: ShapeBox;
}

/** The outlines as they lie on a sheet of one size: each is projected when it is first asked for, and never again. */
export interface SheetShapes {
  /** The path of an outline for SVG. */
  readonly svg: (place: string) => string;
  readonly canvas: (place: string) => DrawnPath;
  readonly box: (place: string) => ShapeBox;
  /** Where the name of an outline stands that has no point of its own. */
  readonly middle: (place: string) => readonly [number, number] | null;
}

/** Lays outlines out on a sheet. */
export function layOutlines(outlines: ReadonlyMap<string, Outline>, projection: GeoProjection): SheetShapes {
  const svgPath = geoPath(projection).digits(2);
  const svg = kept((place) => {
    const outline = outlines.get(place);
    return outline === undefined ? '' : (svgPath(outline.shape) ?? '');
  });
  const canvas = kept((place): DrawnPath => {
    const outline = outlines.get(place);
    const pen = measuringPen();
    if (outline !== undefined) geoPath(projection, pen)(outline.shape);
    return { path: pen.path, box: pen.box() };
  });
  const middle = kept((place) => {
    const at = middleOfOutline(outlines.get(place) ?? NOTHING);
    return at === null ? null : projection([...at]);
  });
  return { svg, canvas, box: (place) => canvas(place).box, middle };
}

const NOTHING: Outline = { place: '', kind: 'area', shape: { type: 'MultiPolygon', coordinates: [] } };

function kept<Value>(make: (place: string) => Value): (place: string) => Value {
  const known = new Map<string, Value>();
  return (place) => {
    const found = known.get(place);
    if (found !== undefined) return found;
    const made = make(place);
    known.set(place, made);
    return made;
  };
}

/** A pen for d3-geo that draws a path and sees how far it reaches. */
function measuringPen(): {
  path: Path2D;
  box: () => ShapeBox;
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  arc: (x: number, y: number, radius: number, from: number, until: number) => void;
  closePath: () => void;
  beginPath: () => void;
} {
  const path = new Path2D();
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const see = (x: number, y: number): void => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  return {
    path,
    box: () => ({ left, top, right, bottom }),
    moveTo: (x, y) => {
      see(x, y);
      path.moveTo(x, y);
    },
    lineTo: (x, y) => {
      see(x, y);
      path.lineTo(x, y);
    },
    arc: (x, y, radius, from, until) => path.arc(x, y, radius, from, until),
    closePath: () => path.closePath(),
    beginPath: () => undefined,
  };
}
