import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NoJudgementError, NotYamlError, withJudgement, withoutJudgement } from '../../src/dossier/index.ts';

const RULING = { decision: 'prefer', claims: ['a-1'], by: 'A. Editor', reason: 'Nearer.' } as const;
const DAY = '2026-11-24';
const OLD = `# Our rulings.
judgements:
  - id: j-2
    on: 2020-01-01 # a Wednesday
    by: B
    decision: reject
    claims: [x-1, "x-2"]
    reason: >-
      late
# The end.
`;

describe('a judgement that is written', () => {
  it('comes last, under a name that is free, and leaves the others letter for letter', () => {
    const { text, id } = withJudgement(OLD, RULING, DAY);
    expect(id).toBe('j-3');
    expect(text.startsWith(OLD.replace('# The end.\n', ''))).toBe(true);
    expect(text.endsWith('# The end.\n')).toBe(true);
    expect(withoutJudgement(text, id)).toBe(OLD);
  });

  it.each([null, '', '# Nothing yet.\n', 'judgements:\n', 'judgements: []\n', 'judgements: [] # none\n'])(
    'can be the first of %j',
    (text) => {
      const after = withJudgement(text, RULING, DAY);
      expect(parse(after.text)).toEqual({ judgements: [{ id: 'j-1', on: DAY, ...RULING }] });
      expect(after.text.includes('#')).toBe((text ?? '').includes('#'));
      expect(parse(withoutJudgement(after.text, 'j-1'))).toEqual({ judgements: [] });
    },
  );

  it('says what was said, whatever signs are in it', () => {
    const words = string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    assert(
      property(
        words,
        array(constantFrom('a: b', '# c', '- d', "'", '"', '|', '\n', ' ', '&x', '*y', 'true', '1846'), {
          minLength: 1,
        }),
        constantFrom(null, OLD, OLD.replaceAll('\n', '\r\n')),
        (by, parts, before) => {
          const reason = `x${parts.join('')}x`;
          const { text, id } = withJudgement(before, { ...RULING, by, reason }, DAY);
          const { judgements } = parse(text) as { judgements: { id: string; by: string; reason: string }[] };
          expect(judgements.find((one) => one.id === id)).toMatchObject({ by, reason });
          expect(parse(withoutJudgement(text, id))).toEqual(
            before === null ? { judgements: [] } : parse(before),
          );
        },
      ),
    );
  });
});

describe('nothing is written', () => {
  it('into what is no YAML, or no list of judgements', () => {
    for (const text of ['judgements: [', '- a\n- b\n'])
      expect(() => withJudgement(text, RULING, DAY)).toThrow(NotYamlError);
  });

  it('where there is nothing to revoke', () => {
    for (const text of [null, '', OLD]) expect(() => withoutJudgement(text, 'j-1')).toThrow(NoJudgementError);
  });
});
