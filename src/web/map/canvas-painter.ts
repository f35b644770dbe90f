import type { Fill, Layers } from './fills.ts';
import type { DrawnOutline } from './land-signs.ts';
import type { MapTurn, SheetSize } from './map-view.ts';
import { paintsOf, type Ink, type Stroke } from './paints.ts';
import { tileOf } from './pattern-bands.ts';
import type { ShapeBox, SheetShapes } from './sheet-shapes.ts';

/** Everything that a picture of the lands depends on. */
export interface Picture {
  readonly drawn: readonly DrawnOutline[];
  readonly shapes: SheetShapes;
  readonly layers: Layers;
  readonly turn: MapTurn;
  readonly size: SheetSize;
  /** Pixels of the screen to one of the page. */
  readonly ratio: number;
  readonly colourOf: (ink: Ink) => string;
  /** The chosen place, whose edge is broader. */
  readonly chosen: string | null;
  /** The places to which the eye is led, while the others stand back; null where none are. */
  readonly loud: ReadonlySet<string> | null;
}

/** Paints the lands of a day on a canvas. */
export interface CanvasPainter {
  /** Paints only what is not as it was in the picture before. Gives the number of outlines that were painted. */
  paint(picture: Picture): number;
}

/** Room around an outline for its edge, in pixels of the page. */
const EDGE = 6;
/** When more lands change than this, everything is painted anew. */
const FEW = 120;
const CHOSEN_WIDTH = 3;
/** How strong what stands back is painted. */
const BACK = 0.28;
const LED: Stroke = {
  part: 'edge',
  ink: { token: '--focus' },
  width: 3.5,
  dash: [],
  shift: 0,
  round: false,
  opacity: 1,
};

/** Opens a canvas for painting. */
export function canvasPainter(context: CanvasRenderingContext2D): CanvasPainter {
  let last: Picture | null = null;
  const patterns = patternsFor(context);
  return {
    paint: (picture) => {
      const stale = last === null ? null : staleParts(last, picture);
      last = picture;
      return paintParts(context, picture, stale, patterns);
    },
  };
}

/** The parts of the sheet that are other than before; null where that is all of it. */
function staleParts(before: Picture, now: Picture): ShapeBox[] | null {
  const same = ['shapes', 'layers', 'turn', 'size', 'ratio', 'colourOf', 'loud'] as const;
  if (same.some((name) => before[name] !== now[name])) return null;
  const [left, came] = [new Set(before.drawn), new Set(now.drawn)];
  const changed = [
    ...before.drawn.filter((one) => !came.has(one)),
    ...now.drawn.filter((one) => !left.has(one)),
  ].map(({ outline: { place } }) => place);
  if (before.chosen !== now.chosen)
    changed.push(...[before.chosen, now.chosen].filter((one) => one !== null));
  return changed.length > FEW ? null : changed.map((place) => now.shapes.canvas(place).box);
}

function paintParts(
  context: CanvasRenderingContext2D,
  picture: Picture,
  stale: readonly ShapeBox[] | null,
  patterns: Patterns,
): number {
  const { turn, size, ratio } = picture;
  const whole = {
    left: 0,
    top: 0,
    right: Math.round(size.width * ratio),
    bottom: Math.round(size.height * ratio),
  };
  const parts = (stale ?? []).map((box) => onScreen(box, turn, ratio)).filter((part) => meets(part, whole));
  if (stale !== null && parts.length === 0) return 0;
  const within = stale === null ? [whole] : parts;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  for (const { left, top, right, bottom } of within) context.rect(left, top, right - left, bottom - top);
  context.clip();
  for (const { left, top, right, bottom } of within) context.clearRect(left, top, right - left, bottom - top);
  const scale = turn.scale * ratio;
  context.setTransform(scale, 0, 0, scale, turn.x * ratio, turn.y * ratio);
  context.lineJoin = 'round';
  const onMap = within.map((part) => offScreen(part, turn, ratio));
  const touched = picture.drawn.filter(({ outline: { place } }) => {
    const { box } = picture.shapes.canvas(place);
    return onMap.some((part) => meets(part, box));
  });
  for (const land of touched) paintLand(context, land, picture, patterns);
  context.restore();
  return touched.length;
}

function paintLand(
  context: CanvasRenderingContext2D,
  land: DrawnOutline,
  picture: Picture,
  patterns: Patterns,
): void {
  const { path } = picture.shapes.canvas(land.outline.place);
  const isChosen = land.outline.place === picture.chosen;
  const isLoud = picture.loud?.has(land.outline.place) ?? null;
  const strength = isLoud === false ? BACK : 1;
  for (const paint of paintsOf(land, picture.layers)) {
    if (paint.part === 'paper') {
      context.globalAlpha = strength;
      context.fillStyle = picture.colourOf(paint.ink);
      context.fill(path);
    } else if ('fill' in paint) {
      context.globalAlpha = paint.opacity * strength;
      context.fillStyle = patterns(paint.fill, picture);
      context.fill(path);
    } else strokePath(context, path, { ...paint, opacity: paint.opacity * strength }, picture, isChosen);
  }
  if (isLoud === true) strokePath(context, path, LED, picture, false);
}

function strokePath(
  context: CanvasRenderingContext2D,
  path: Path2D,
  paint: Stroke,
  { turn: { scale }, colourOf }: Picture,
  isChosen: boolean,
): void {
  const width = isChosen && (paint.part === 'edge' || paint.part === 'core') ? CHOSEN_WIDTH : paint.width;
  context.globalAlpha = paint.opacity;
  context.strokeStyle = colourOf(paint.ink);
  context.lineWidth = width / scale;
  context.lineCap = paint.round ? 'round' : 'butt';
  context.setLineDash(paint.dash.map((length) => length / scale));
  context.lineDashOffset = paint.shift / scale;
  context.stroke(path);
}

/** In pixels of the screen, with room for the edge, on whole pixels. */
function onScreen({ left, top, right, bottom }: ShapeBox, { scale, x, y }: MapTurn, ratio: number): ShapeBox {
  return {
    left: Math.floor((left * scale + x - EDGE) * ratio),
    top: Math.floor((top * scale + y - EDGE) * ratio),
    right: Math.ceil((right * scale + x + EDGE) * ratio),
    bottom: Math.ceil((bottom * scale + y + EDGE) * ratio),
  };
}

/** The part of the map in which a land must lie for some of it, or of its edge, to be seen in a part of the screen. */
function offScreen(
  { left, top, right, bottom }: ShapeBox,
  { scale, x, y }: MapTurn,
  ratio: number,
): ShapeBox {
  return {
    left: (left / ratio - EDGE - x) / scale,
    top: (top / ratio - EDGE - y) / scale,
    right: (right / ratio + EDGE - x) / scale,
    bottom: (bottom / ratio + EDGE - y) / scale,
  };
}

function meets(a: ShapeBox, b: ShapeBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

type Patterns = (fill: Fill, picture: Picture) => CanvasPattern | string;

/** The patterns of tints and hatchings, each made once for a theme; plain tints need none. */
function patternsFor(context: CanvasRenderingContext2D): Patterns {
  let made = new Map<string, CanvasPattern | string>();
  let placed = new Set<string>();
  let madeFor: Picture | null = null;
  return (fill, picture) => {
    if (madeFor?.colourOf !== picture.colourOf || madeFor.ratio !== picture.ratio) made = new Map();
    if (madeFor?.turn !== picture.turn || made.size === 0) placed = new Set();
    madeFor = picture;
    const pattern = made.get(fill.id) ?? patternOf(fill, picture, context);
    made.set(fill.id, pattern);
    if (typeof pattern !== 'string' && !placed.has(fill.id)) pattern.setTransform(placing(fill, picture));
    placed.add(fill.id);
    return pattern;
  };
}

/** The tile keeps its size on the sheet however far the map is enlarged. */
function placing(fill: Fill, { turn, ratio }: Picture): DOMMatrix {
  const { breadth, turn: degrees } = tileOf(fill);
  const pixels = Math.max(1, Math.round(breadth * ratio));
  return new DOMMatrix()
    .scale(1 / turn.scale)
    .rotate(degrees)
    .scale(breadth / pixels);
}

function patternOf(
  fill: Fill,
  { ratio, colourOf }: Picture,
  context: CanvasRenderingContext2D,
): CanvasPattern | string {
  const { breadth, bands } = tileOf(fill);
  const [only] = bands;
  if (fill.layer === 'tint' && bands.length === 1 && only !== undefined && only.height >= breadth)
    return colourOf({ party: only.party });
  const pixels = Math.max(1, Math.round(breadth * ratio));
  const tile = document.createElement('canvas');
  tile.width = tile.height = pixels;
  const pen = tile.getContext('2d')!;
  pen.scale(pixels / breadth, pixels / breadth);
  for (const { party, x, y, width, height } of bands) {
    pen.fillStyle = colourOf({ party });
    pen.fillRect(x, y, width, height);
  }
  return context.createPattern(tile, 'repeat')!;
}
