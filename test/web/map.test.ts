import { describe, expect, it } from 'vitest';
import type { StandingLine } from '../../src/index.ts';
import { placeLabels, type Spot } from '../../src/web/map/place-labels.ts';
import { projectionFor, worldView } from '../../src/web/map/projection.ts';
import { bareSign, signsOf, type PlaceSign } from '../../src/web/map/signs.ts';
import { groupStandings } from '../../src/web/day/group-standings.ts';

const line = (given: Partial<StandingLine> & { by?: string[] }): StandingLine => ({
  ref: JSON.stringify(given),
  place: 'island',
  axis: 'administration',
  title: 'military-occupation',
  inLaw: false,
  holders: (given.by ?? ['north']).map((party) => ({ party, share: null, onBehalfOf: null })),
  extent: 'whole',
  extentText: null,
  inheritedFrom: null,
  status: 'certain',
  from: { earliest: null, latest: null },
  until: { earliest: null, latest: null },
  agreement: null,
  supersededBy: null,
  according: [],
  claims: [],
  flags: [],
  ...given,
});

const signOf = (place: string, lines: readonly StandingLine[]): PlaceSign =>
  signsOf(lines).get(place) ?? bareSign(place);

describe('the sign of a place', () => {
  it('has the surest holder in fact, and the holder by law', () => {
    const lines = [
      line({ by: ['rebels'], status: 'possible' }),
      line({ by: ['north'] }),
      line({ by: ['south'], axis: 'sovereignty', title: 'sovereignty' }),
      line({ by: ['east'], place: 'elsewhere' }),
    ];
    const alone = { status: 'certain', manner: 'one', shares: [1], isPart: false };
    expect(signOf('island', lines)).toEqual({
      place: 'island',
      fact: { parties: ['north'], ...alone },
      law: { parties: ['south'], ...alone },
    });
  });

  it('has all holders who hold together, with their shares, or contest it', () => {
    const held = (...lines: StandingLine[]): unknown => {
      const { parties, manner, shares } = signOf('island', lines).fact!;
      return [parties.join(), manner, shares];
    };
    expect(held(line({ by: ['north', 'south'], axis: 'use' }))).toEqual(['north,south', 'joint', [0.5, 0.5]]);
    const flags = ['contested'] as const;
    expect(held(line({ by: ['north'], flags }), line({ by: ['south'], flags }))).toEqual([
      'north,south',
      'contested',
      [0.5, 0.5],
    ]);
    const half = [{ party: 'north', share: 'one-third', onBehalfOf: null }];
    expect(held(line({ holders: half }))).toEqual(['north', 'one', [1 / 3]]);
  });

  it('is of a part only where no line tells of the whole', () => {
    expect(signOf('island', [line({ extent: 'part' })]).fact?.isPart).toBe(true);
    expect(signOf('island', [line({ extent: 'part' }), line({})]).fact?.isPart).toBe(false);
  });

  it('says when nobody says', () => {
    expect(signOf('island', [])).toEqual({ place: 'island', fact: null, law: null });
  });
});

describe('labels', () => {
  const spot = (id: string, x: number, y: number): Spot => ({
    id,
    x,
    y,
    radius: 8,
    labelWidth: 60,
    labelHeight: 16,
  });

  it('stand to the right where there is room, and elsewhere at the edge', () => {
    const [middle, edge] = placeLabels([spot('a', 100, 100), spot('b', 290, 200)], 300, 300);
    expect(middle!.label).toEqual({ x: 112, y: 100 });
    expect(edge!.label!.x).toBe(290 - 12 - 60);
  });

  it('never cover another sign or label', () => {
    const spots = Array.from({ length: 12 }, (_, at) =>
      spot(`s${at}`, 60 + (at % 4) * 45, 60 + Math.floor(at / 4) * 40),
    );
    const boxes = placeLabels(spots, 300, 220).flatMap(({ label }) => (label === null ? [] : [label]));
    for (const [at, a] of boxes.entries()) {
      for (const b of boxes.slice(at + 1)) {
        expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 16).toBe(true);
      }
    }
  });

  it('a sign under another is counted to it', () => {
    const placed = placeLabels([spot('a', 100, 100), spot('b', 103, 100), spot('c', 200, 100)], 300, 300);
    expect(placed.map(({ spot: { id }, hidden }) => [id, hidden])).toEqual([
      ['a', ['b']],
      ['c', []],
    ]);
  });
});

describe('the projection', () => {
  it('puts the middle in the middle, and the width across the sheet', () => {
    const view = { longitude: 125, latitude: 43, width: 42 };
    const project = projectionFor(view, 800, 600);
    expect(project([125, 43])![0]).toBeCloseTo(400, 3);
    expect(project([125, 43])![1]).toBeCloseTo(300, 3);
    expect(project([104, 43])![0]).toBeCloseTo(0, -1);
    expect(project([146, 43])![0]).toBeCloseTo(800, -1);
  });

  it('shows the world', () => {
    const project = projectionFor(worldView, 800, 400);
    for (const point of [
      [-170, 0],
      [170, 0],
      [0, 60],
    ] as [number, number][]) {
      const [x] = project(point)!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(800);
    }
  });
});

describe('the lines of a day', () => {
  it('are parted into the firm, the open and what is only possible through a larger place', () => {
    const lines = [
      line({ place: 'fort', inheritedFrom: 'island' }),
      line({ by: ['b'], status: 'possible', flags: ['end-not-told'] }),
      line({ by: ['c'], status: 'possible' }),
      line({ by: ['d'], axis: 'sovereignty', title: 'sovereignty' }),
      line({ by: ['e'] }),
      line({ place: 'fort', by: ['f'], status: 'possible', inheritedFrom: 'island' }),
    ];
    const { firm, open, inherited } = groupStandings(lines, ['fort', 'island']);
    const told = (groups: typeof firm): unknown =>
      groups.map(({ place, lines: own }) => [place, own.map(({ holders }) => holders[0]!.party).join('')]);
    expect(told(firm)).toEqual([
      ['island', 'ecd'],
      ['fort', 'north'],
    ]);
    expect(told(open)).toEqual([['island', 'b']]);
    expect(told(inherited)).toEqual([['fort', 'f']]);
  });
});
