import { describe, expect, it } from 'vitest';
import { readRecord, type Claim } from '../../src/index.ts';
import { inOrderOfText, neighbourOf, samePassage } from '../../src/web/sources/order-statements.ts';
import { segmentsOf } from '../../src/web/sources/segments.ts';
import {
  marksPassedOver,
  openSieve,
  siftStatements,
  toggled,
} from '../../src/web/sources/sift-statements.ts';
import { statesIn, tagOf } from '../../src/web/sources/statement-states.ts';

const TEXT = `The diary of the commander
The garrison left the northern fort in May. The town stayed calm, they say.
The mayor denied that a shot was fired.
`;
const COPY = `The garrison left the northern fort in May. The town stayed calm, they say.
`;
const source = (id: string): string =>
  `  - { id: ${id}, title: T, type: webpage, kind: tertiary, language: en, license: x, file: ${id}.txt }\n`;
const record = readRecord(
  new Map([
    ['dossier.yaml', 'title: A fort\nperiod: 1840/1850\nlicense: CC0-1.0\ndefault-account: default\n'],
    ['sources.yaml', `sources:\n${source('diary')}${source('copy')}`],
    ['sources/diary.txt', TEXT],
    ['sources/copy.txt', COPY],
    [
      'claims/diary.yaml',
      `source: diary
claims:
  - { id: d-3, quote: The mayor denied that a shot was fired, modality: denied, event: { type: battle } }
  - { id: d-1, quote: The garrison left the northern fort in May, event: { type: withdrawal, when: 1846-05 } }
  - id: d-2
    quote: stayed calm
    modality: reported
    speaker: unnamed
    event: { type: other, note: calm }
    damage: { printed: stayed calm, reading: stayed clam, because: a test }
passed-over:
  - { quote: The diary of the commander, reason: heading }
`,
    ],
    [
      'judgements.yaml',
      'judgements:\n  - { id: j-1, on: 2026-01-01, by: E, decision: reject, claims: [d-2], reason: hearsay }\n',
    ],
  ]),
);
const claim = (id: string): Claim => record.claims.get(id)!;
const all = inOrderOfText([...record.claims.values()]);
const { passages, passedOver } = record.documents.get('diary')!;

it('the dossier of this test is read without a fault', () => {
  expect(record.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(all.map(({ id }) => id)).toEqual(['d-1', 'd-2', 'd-3']);
});

describe('the states of statements', () => {
  const statesOf = statesIn(record, new Set([claim('d-3')]));

  it('are how it is said, and what became of it', () => {
    expect(statesOf(claim('d-1'))).toEqual(['asserted', 'copied']);
    expect(statesOf(claim('d-2'))).toEqual(['reported', 'rejected', 'damaged']);
    expect(statesOf(claim('d-3'))).toEqual(['denied', 'set-aside']);
  });

  it('know that what was rejected can be accepted again', () => {
    const [rejection] = record.judgements;
    const accepted = { ...rejection!, id: 'j-2', decision: 'accept' };
    const judged = { ...record, judgements: [rejection!, accepted] };
    expect(statesIn(judged, new Set())(claim('d-2'))).not.toContain('rejected');
  });

  it('are written after the words, but for what goes without saying', () => {
    expect(tagOf(claim('d-1'), ['asserted'])).toBe('');
    expect(tagOf(claim('d-3'), statesOf(claim('d-3')))).toBe('denied, set aside for a more trusted one');
  });

  it('sift what is marked: one of the kinds, and one of the states', () => {
    const ids = (kinds: Claim['kind'][], states: Parameters<typeof siftStatements>[1]['states']): string[] =>
      siftStatements(all, { kinds, states }, statesOf).map(({ id }) => id);
    expect(ids([], [])).toEqual(['d-1', 'd-2', 'd-3']);
    expect(ids(['holding'], [])).toEqual([]);
    expect(ids(['event'], ['damaged', 'denied'])).toEqual(['d-2', 'd-3']);
    expect(ids([], ['passed-over'])).toEqual([]);
    expect(marksPassedOver(openSieve)).toBe(true);
    expect(marksPassedOver({ kinds: ['event'], states: [] })).toBe(false);
    expect(marksPassedOver({ kinds: ['event'], states: ['passed-over'] })).toBe(true);
    expect(toggled(toggled(['event'], 'holding'), 'event')).toEqual(['holding']);
  });
});

describe('going from statement to statement', () => {
  it('follows the text and begins anew at its ends', () => {
    expect(neighbourOf(all, claim('d-1'), 1)?.id).toBe('d-2');
    expect(neighbourOf(all, claim('d-1'), -1)?.id).toBe('d-3');
    expect(neighbourOf(all, null, 1)?.id).toBe('d-1');
    expect(neighbourOf(all, null, -1)?.id).toBe('d-3');
    expect(neighbourOf([], null, 1)).toBeNull();
  });

  it('goes on from words that are left out just now', () => {
    const some = [claim('d-1'), claim('d-3')];
    expect(neighbourOf(some, claim('d-2'), 1)?.id).toBe('d-3');
    expect(neighbourOf(some, claim('d-2'), -1)?.id).toBe('d-1');
  });

  it('knows what else a passage says', () => {
    expect(samePassage(all, claim('d-1'), passages)).toEqual([]);
    const whole = [{ kind: 'sentence' as const, start: 0, end: TEXT.length }];
    expect(samePassage(all, claim('d-1'), whole).map(({ id }) => id)).toEqual(['d-2', 'd-3']);
  });
});

it('what was passed over is cut out too, with its reason where it ends', () => {
  const [over, ...rest] = segmentsOf(TEXT, all, passedOver);
  expect(over).toMatchObject({ text: 'The diary of the commander', passedOver: 'heading', overEnds: true });
  expect(rest.every((segment) => segment.passedOver === null)).toBe(true);
  expect([over!, ...rest].map(({ text }) => text).join('')).toBe(TEXT);
  expect(rest.find(({ ends }) => ends.includes(claim('d-2')))?.text).toBe('stayed calm');
});
