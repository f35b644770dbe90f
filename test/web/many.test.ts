import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GeoProjection } from 'd3-geo';
import { axes, type StandingLine } from '../../src/index.ts';
import { countUntold } from '../../src/web/day/count-untold.ts';
import { middleOfOutline, sizeOfOutline } from '../../src/web/map/outline-measures.ts';
import { projectionFor } from '../../src/web/map/projection.ts';
import { takenRoom, type Box } from '../../src/web/map/taken-room.ts';
import { formatTurn, parseTurn } from '../../src/web/map/turn-in-address.ts';
import { wholeMap } from '../../src/web/map/map-view.ts';
import { changeMarks, dayScale } from '../../src/web/strip/day-scale.ts';

const area = (...rings: [number, number][][]): Parameters<typeof sizeOfOutline>[0] => ({
  place: 'land',
  kind: 'area',
  shape: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
});
const square = (x: number, y: number, breadth: number): [number, number][] => [
  [x, y],
  [x + breadth, y],
  [x + breadth, y + breadth],
  [x, y + breadth],
  [x, y],
];

describe('an outline', () => {
  it('is as large as it is at the equator, and smaller near the pole', () => {
    expect(sizeOfOutline(area(square(0, 0, 2), square(9, 0, 1)))).toBeCloseTo(5);
    expect(sizeOfOutline(area(square(0, 60, 2)))).toBeCloseTo(2);
  });

  it('has its name in the middle of its largest part', () => {
    const [x, y] = middleOfOutline(area(square(0, 0, 1), square(10, 4, 6)))!;
    expect([x, y]).toEqual([expect.closeTo(13), expect.closeTo(7)]);
    expect(middleOfOutline(area())).toBeNull();
  });
});

describe('room that is taken', () => {
  it('is found wherever a box meets it', () => {
    const side = fc.integer({ min: 0, max: 400 });
    const box = fc.tuple(side, side, side, side).map(([left, top, width, height]): Box => ({
      left,
      top,
      right: left + width / 4,
      bottom: top + height / 4,
    }));
    const meet = (a: Box, b: Box): boolean =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    fc.assert(
      fc.property(fc.array(box), box, (taken, asked) => {
        const room = takenRoom<Box>();
        for (const one of taken) room.take(one, one);
        expect(room.meeting(asked).filter((one) => meet(one, asked))).toEqual(
          taken.filter((one) => meet(one, asked)),
        );
      }),
    );
  });
});

describe('the map in the address', () => {
  const size = { width: 800, height: 600 };
  const projection: GeoProjection = projectionFor({ longitude: 125, latitude: 43, width: 42 }, 800, 600);

  it('is the same map again', () => {
    const turn = parseTurn('4,120,40', projection, size);
    expect(turn.scale).toBe(4);
    expect(formatTurn(turn, projection, size)).toBe('4,120,40');
    expect(formatTurn(wholeMap, projection, size)).toBeNull();
  });

  it('is the whole where the address says nothing that can be understood', () => {
    for (const text of [null, '', 'near', '4,120', '4,a,b'])
      expect(parseTurn(text, projection, size)).toBe(wholeMap);
  });
});

describe('many changes', () => {
  it('have a mark each where there is room, and never two in half a pixel', () => {
    const scale = dayScale(0, 10_000, 100, 0);
    expect(changeMarks([0, 5000, 10_000], scale)).toEqual([0, 50, 100]);
    expect(
      changeMarks(
        Array.from({ length: 10_001 }, (_, day) => day),
        scale,
      ),
    ).toHaveLength(201);
  });
});

describe('places of which something is not told', () => {
  it('are all but those with something sure on every axis', () => {
    const lines = (place: string, status: string): StandingLine[] =>
      axes.map((axis) => ({ place, axis, status }) as StandingLine);
    expect(countUntold([], 3)).toBe(3);
    expect(countUntold([...lines('a', 'certain'), ...lines('b', 'possible')], 3)).toBe(2);
    expect(countUntold(lines('a', 'disputed').slice(1), 3)).toBe(3);
  });
});
