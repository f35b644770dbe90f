import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatEdtf, isoOf, parseEdtf, spanOf, type Day } from '../../src/time/index.ts';
import { DIFFERENCES, type Ours } from './vector-differences.ts';

// The vectors (BSD 2-Clause: see ATTRIBUTION.md beside them) stand outside this repository; without them these tests are skipped.
const FOLDER = new URL('../../../shared/corpora/edtf/', import.meta.url);
const MILLISECONDS_OF_A_DAY = 86_400_000;

type Vector = {
  readonly file: string;
  readonly input: string;
  readonly min: string;
  readonly max: string;
  readonly text: string;
  readonly isValid: boolean;
};

const hasVectors = existsSync(FOLDER);
const vectors = hasVectors ? readVectors() : [];

function readVectors(): Vector[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
  return files.flatMap((file) => {
    const [, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
    return lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [input = '', , , min = '', max = '', text = '', valid = 'VALID'] = line.split('\t');
        return { file, input, min, max, text, isValid: valid === 'VALID' };
      });
  });
}

const iso = (day: Day | null): string | null => (day === null ? null : isoOf(day));

/** A bound of the vectors as a day: milliseconds, or without limit when infinite or empty. */
function dayOfVector(milliseconds: string): string | null {
  const isOpen = milliseconds === '' || milliseconds.endsWith('Infinity');
  return isOpen ? null : isoOf(Math.floor(Number(milliseconds) / MILLISECONDS_OF_A_DAY));
}

function theirs({ min, max, text, isValid }: Vector): Readonly<Record<string, unknown>> {
  if (!isValid) return { refused: true };
  const hasBounds = min !== '0' || max !== '0'; // a valid vector with two zeros gives no bounds
  return {
    refused: false,
    text,
    ...(hasBounds ? { earliest: dayOfVector(min), latest: dayOfVector(max) } : {}),
  };
}

function ours(input: string): {
  refused: boolean;
  problem?: string;
  text?: string;
  earliest?: string | null;
  latest?: string | null;
} {
  const parsed = parseEdtf(input);
  if (!parsed.ok) return { refused: true, problem: parsed.problem };
  const span = spanOf(parsed.value);
  return {
    refused: false,
    text: formatEdtf(parsed.value),
    earliest: iso(span.earliest),
    latest: iso(span.latest),
  };
}

/** Ours instead of theirs, where we differ on purpose. */
function differenceFor(file: string, input: string): Ours | undefined {
  return DIFFERENCES.find(({ answers, onlyIn = file }) => onlyIn === file && Object.hasOwn(answers, input))
    ?.answers[input];
}

describe.skipIf(!hasVectors)(
  'the EDTF vectors (skipped when shared/corpora/edtf is not beside the repository)',
  () => {
    it('are there', () => {
      expect(vectors.length).toBeGreaterThan(150);
    });

    it.each(vectors.map((vector) => [vector.file, vector.input, vector] as const))(
      '%s "%s"',
      (file, input, vector) => {
        const difference = differenceFor(file, input);
        if (difference?.refused !== undefined) {
          expect(ours(input)).toEqual({ refused: true, problem: difference.refused });
        } else {
          expect(ours(input)).toMatchObject({ ...theirs(vector), ...difference });
        }
      },
    );

    it('differ from our answers wherever the table of differences says so', () => {
      const used = new Set<Ours>();
      for (const vector of vectors) {
        const difference = differenceFor(vector.file, vector.input);
        if (difference === undefined) continue;
        used.add(difference);
        const said = theirs(vector);
        for (const [name, answer] of Object.entries(difference)) {
          const isDifferent = name === 'refused' ? said['refused'] === false : said[name] !== answer;
          expect(isDifferent, `${vector.file} ${vector.input}: ${name} is as in the vectors`).toBe(true);
        }
      }
      const listed = DIFFERENCES.flatMap(({ answers }) => Object.entries(answers));
      expect(listed.filter(([, answer]) => !used.has(answer))).toEqual([]);
    });
  },
);
