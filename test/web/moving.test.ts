import { describe, expect, it } from 'vitest';
import { isoOf, openAccounts, parseIsoDay, readRecord } from '../../src/index.ts';
import { layMovables } from '../../src/web/whatif/lay-movables.ts';
import { deadlineMarks, isMoved, movableEvents } from '../../src/web/whatif/movable-marks.ts';
import { moveByKey } from '../../src/web/whatif/move-by-key.ts';
import { changesOf, movedDays, withMove } from '../../src/web/whatif/suppose.ts';

const day = (iso: string): number => parseIsoDay(iso)!;
const record = readRecord(
  new Map([
    ['dossier.yaml', 'title: A fort\nperiod: 1845/1850\nlicense: CC0-1.0\ndefault-account: default\n'],
    [
      'sources.yaml',
      'sources:\n  - { id: pact-text, title: T, type: treaty, kind: primary, language: en, license: x, file: p.txt }\n',
    ],
    [
      'sources/p.txt',
      'Peace was made on 1 May 1846. Somebody came. They shall leave within two months of it.\n',
    ],
    ['parties.yaml', 'parties:\n  - { id: north, name: The North, kind: state }\n'],
    [
      'events.yaml',
      'events:\n  - { id: peace, name: the peace, type: peace-treaty }\n  - { id: visit, name: a visit, type: other }\n',
    ],
    [
      'claims/pact-text.yaml',
      `source: pact-text
claims:
  - { id: p-1, quote: Peace was made on 1 May 1846, event: { id: peace, type: peace-treaty, when: 1846-05-01 } }
  - { id: p-2, quote: Somebody came, event: { id: visit, type: other } }
  - id: p-3
    quote: They shall leave within two months of it
    modality: prescribed
    commitment:
      id: leave
      debtor: north
      action: leave the fort
      deadline: { within: P2M, of: peace }
`,
    ],
  ]),
);
const told = openAccounts(record);
const period = { first: record.period.from, last: record.period.until };
const supposed = (parts: readonly string[]) => told.suppose(parts.flatMap((part) => changesOf(part, record)));

it('the dossier of this test is read without a fault', () => {
  expect(record.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a point of time', () => {
  it('is moved once: what was supposed of it before is gone, and it can be put back', () => {
    const parts = withMove(['-source:pact-text', 'peace=1846-06-01'], 'peace', '1846-07-01');
    expect(parts).toEqual(['-source:pact-text', 'peace=1846-07-01']);
    expect(withMove(parts, 'peace', null)).toEqual(['-source:pact-text']);
    expect(withMove(['peace.end=1846-07-01'], 'peace', null)).toEqual(['peace.end=1846-07-01']);
    expect([...movedDays(parts, record)]).toEqual([['peace', day('1846-07-01')]]);
  });

  it.each([
    ['ArrowRight', false, '1846-02-01'],
    ['ArrowLeft', false, '1846-01-30'],
    ['ArrowRight', true, '1846-02-28'],
    ['ArrowDown', true, '1845-12-31'],
    ['a', false, null],
  ])('is moved by %s (with Shift: %s) to %s', (key, shiftKey, to) => {
    const moved = moveByKey({ key, shiftKey }, day('1846-01-31'));
    expect(moved === null ? null : isoOf(moved)).toBe(to);
  });
});

describe('the marks that can be moved', () => {
  it('are the events with days, where they are told and where they are supposed', () => {
    const moved = movedDays(['peace=1847-01-01'], record);
    const marks = movableEvents(record, told, 'default', moved, period);
    expect(marks.map(({ id, told: was, now }) => [id, isoOf(was!.from), isoOf(now!.from)])).toEqual([
      ['peace', '1846-05-01', '1847-01-01'],
    ]);
    expect(marks.map(isMoved)).toEqual([true]);
  });

  it('take their deadlines along', () => {
    const after = (parts: readonly string[]) =>
      deadlineMarks(told, supposed(parts), 'default', period).map((mark) => [
        mark.name,
        isoOf(mark.told!.until),
        mark.now === null ? null : isoOf(mark.now.until),
        isMoved(mark),
      ]);
    expect(after([])).toEqual([['to leave the fort', '1846-07-01', '1846-07-01', false]]);
    expect(after(['peace=1847-01-01'])).toEqual([['to leave the fort', '1846-07-01', '1847-03-01', true]]);
  });

  it('keep their row and the side of their words while they move', () => {
    const xOf = (at: number): number => at - period.first;
    const lay = (parts: readonly string[]) =>
      layMovables(
        movableEvents(record, told, 'default', movedDays(parts, record), period),
        { from: period.first, until: period.last },
        xOf,
        800,
      ).map(({ row, label }) => [row, label.x]);
    expect(lay(['peace=1847-01-01'])).toEqual(lay([]));
    expect(lay([])).toHaveLength(1);
  });

  it('words that would leave a narrow sheet are shortened', () => {
    const marks = movableEvents(record, told, 'default', new Map(), period).map((mark) => ({
      ...mark,
      name: 'a very long name of a peace that was made at last',
    }));
    const [laid] = layMovables(
      marks,
      { from: period.first, until: period.last },
      (at) => (at - period.first) / 10,
      240,
    );
    expect(laid?.label.text).toMatch(/^a very long .*…$/u);
  });
});
