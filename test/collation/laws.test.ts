import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DossierRecord } from '../../src/claim/index.ts';
import { byWeight, questionsOf, type Question } from '../../src/collation/index.ts';
import { relate } from '../../src/collation/relate.ts';
import { isoOf, parseIsoDay } from '../../src/time/index.ts';
import { recordOf, type Said, type ShortDossier } from '../cases/dossier-of.ts';

const START = parseIsoDay('1846-04-01') ?? 0;
const day = (moved: number): string => isoOf(START + moved);
const days = fc.integer({ min: 0, max: 40 });
const party = fc.constantFrom('kingdom', 'republic', 'crown');
const title = fc.constantFrom(
  'military-occupation',
  'sovereignty',
  'garrison',
  'joint-use',
  'own-administration',
);

/** What a source says, by the days it is moved. */
type Saying = (moved: number) => Omit<Said, 'says'>;

const saying: fc.Arbitrary<Saying> = fc.oneof(
  days.map((when): Saying => (moved) => ({ event: { id: 'peace', when: day(when + moved) } })),
  fc.tuple(days, days).map(([a, b]): Saying => (moved) => ({
    event: { id: 'peace', when: `[${day(Math.min(a, b) + moved)}..${day(Math.max(a, b) + moved)}]` },
  })),
  fc.boolean().map((happened): Saying => () => ({
    ...(happened ? {} : { modality: 'denied' }),
    event: { id: 'peace' },
  })),
  fc
    .tuple(party, title, days, days, fc.boolean(), fc.boolean())
    .map(([by, held, from, length, part, denied]): Saying => (moved) => ({
      ...(denied ? { modality: 'denied' } : {}),
      holding: {
        of: 'valley',
        by,
        title: held,
        from: day(from + moved),
        until: day(from + length + 1 + moved),
        ...(part ? { extent: 'part' } : {}),
      },
    })),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('exactly', 'about', 'more-than', 'at-most'))
    .map(([value, comparison]): Saying => () => ({
      attribute: { of: 'valley', name: 'mills', quantity: { value, unit: 'mills', comparison } },
    })),
  party.map((of): Saying => () => ({ relation: { of, is: 'predecessor', to: 'kingdom' } })),
);

const world = fc.array(fc.array(saying, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

function recordFrom(
  sources: readonly (readonly Saying[])[],
  moved = 0,
  more: Readonly<Record<string, object>> = {},
): DossierRecord {
  const given = sources.map((sayings, source) => [
    `source-${source}`,
    sayings.map((one, at) => ({
      id: `c-${source}-${at}`,
      says: `Source number ${source} here says in its line ${at} what is told by nobody else at all.`,
      ...one(moved),
    })),
  ]);
  return recordOf({
    parties: { crown: {}, kingdom: { 'member-of': 'crown' }, republic: {} },
    places: ['valley'],
    events: { peace: { type: 'peace-treaty' } },
    sources: { ...Object.fromEntries(given), ...more } as ShortDossier['sources'],
  });
}

/** What is found, whatever the order in which it was told. */
function shown(questions: readonly Question[]): unknown {
  return questions
    .map(({ ref, relation, answers, pairs }) => ({
      ref,
      relation,
      answers: answers
        .map(({ words, claims, witnesses }) => [words, claims.map(({ id }) => id).sort(), witnesses])
        .sort(),
      pairs: pairs.map((pair) => pair.relation).sort(),
    }))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

describe('laws of collation', () => {
  it('relate is symmetric', () => {
    fc.assert(
      fc.property(world, (sources) => {
        const record = recordFrom(sources);
        for (const { answers } of questionsOf(record))
          for (const a of answers)
            for (const b of answers) expect(relate(a, b, record)).toBe(relate(b, a, record));
      }),
    );
  });

  it('the order of sources and of claims is without effect', () => {
    fc.assert(
      fc.property(world, (sources) => {
        const record = recordFrom(sources);
        const turned = {
          ...record,
          claims: new Map([...record.claims].reverse()),
          sources: record.sources.toReversed(),
          documents: new Map([...record.documents].reverse()),
        };
        expect(shown(questionsOf(turned))).toEqual(shown(questionsOf(record)));
      }),
    );
  });

  it('a copy added, declared or not, changes no relation and no number of witnesses', () => {
    fc.assert(
      fc.property(world, fc.boolean(), (sources, declared) => {
        const copied = (sources[0] ?? []).map((one, at) => ({
          id: `copy-${at}`,
          says: `Source number 0 here says in its line ${at} what is told by nobody else at all.`,
          ...one(0),
        }));
        const copy = { ...(declared ? { 'derived-from': 'source-0' } : {}), says: copied };
        const before = questionsOf(recordFrom(sources));
        const after = new Map(questionsOf(recordFrom(sources, 0, { copy })).map((one) => [one.ref, one]));
        for (const { ref, relation, answers } of before) {
          const same = after.get(ref);
          const counts = (question: readonly Question['answers'][number][]): unknown =>
            question.map(({ words, witnesses }) => `${words}: ${witnesses}`).sort();
          expect(counts(same?.answers ?? [])).toEqual(counts(answers));
          if (relation !== 'single') expect(same?.relation).toBe(relation);
        }
      }),
    );
  });

  it('a shift of all days changes no relation', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 3000 }), (sources, moved) => {
        const relations = (record: DossierRecord): unknown =>
          questionsOf(record).map(({ ref, relation, pairs }) => [ref, relation, pairs]);
        expect(relations(recordFrom(sources, moved))).toEqual(relations(recordFrom(sources)));
      }),
    );
  });

  it('weights order questions in one way', () => {
    fc.assert(
      fc.property(world, (sources) => {
        const questions = questionsOf(recordFrom(sources));
        const refs = (list: readonly Question[]): string[] => [...list].sort(byWeight).map(({ ref }) => ref);
        expect(refs(questions.toReversed())).toEqual(refs(questions));
      }),
    );
  });
});
