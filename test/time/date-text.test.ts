import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  boundsOf,
  covers,
  dateTextInWords,
  endBoundsOf,
  formatDateText,
  isoOf,
  parseDateText,
  startBoundsOf,
  VAGUE_WORDS,
  type Day,
} from '../../src/time/index.ts';
import { anyPointText } from './arbitrary.ts';

type Case = {
  text: string;
  kept?: string;
  earliest?: string | null;
  latest?: string | null;
  words?: string;
  problem?: string;
  at?: number;
};

const cases = parse(readFileSync(new URL('cases.yaml', import.meta.url), 'utf8')) as Case[];
const iso = (day: Day | null): string | null => (day === null ? null : isoOf(day));

describe('what a person writes', () => {
  it.each(cases.map((each) => [each.text, each] as const))(
    '%s',
    (text, { kept = text, earliest, latest, words, problem, at }) => {
      const parsed = parseDateText(text);
      if (problem !== undefined) {
        expect(parsed).toMatchObject({ ok: false, problem, at });
        return;
      }
      if (!parsed.ok) return expect.fail(parsed.problem);
      const bounds = boundsOf(parsed.value);
      expect({ earliest: iso(bounds.earliest), latest: iso(bounds.latest) }).toEqual({ earliest, latest });
      expect(dateTextInWords(parsed.value)).toBe(words);
      expect(formatDateText(parsed.value)).toBe(kept);
    },
  );

  it('comes back as it was written, with every word', () => {
    const word = fc.constantFrom(...Object.keys(VAGUE_WORDS));
    let read = 0;
    fc.assert(
      fc.property(word, anyPointText, (before, text) => {
        const parsed = parseDateText(`${before} ${text}`);
        if (!parsed.ok) return;
        read += 1;
        expect(formatDateText(parsed.value)).toBe(`${before} ${text}`);
        expect(dateTextInWords(parsed.value)).not.toMatch(/undefined|NaN|null/);
        expect(startBoundsOf(parsed.value)).toEqual(boundsOf(parsed.value));
        expect(endBoundsOf(parsed.value)).toEqual(boundsOf(parsed.value));
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  it('has parts within the whole, "about" around it, and limits that leave out the other side', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(VAGUE_WORDS)), anyPointText, (word, text) => {
        const whole = parseDateText(text);
        const parsed = parseDateText(`${word} ${text}`);
        if (!whole.ok || !parsed.ok) return;
        const outer = boundsOf(whole.value);
        const bounds = boundsOf(parsed.value);
        if (parsed.value.kind === 'part') expect(covers(outer, bounds)).toBe(true);
        if (parsed.value.kind === 'about') expect(covers(bounds, outer)).toBe(true);
        if (parsed.value.kind === 'limit')
          expect((bounds.earliest === null) !== (bounds.latest === null)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every spelling as the word it stands for', () => {
    for (const [word, spellings] of Object.entries(VAGUE_WORDS)) {
      for (const spelling of spellings) {
        const parsed = parseDateText(`${spelling}${spelling.endsWith('-') ? '' : ' '}1946`);
        expect(parsed.ok ? formatDateText(parsed.value) : parsed.problem).toBe(`${word} 1946`);
      }
    }
  });

  it('keeps the start and the end of what lasted apart', () => {
    const parsed = parseDateText('1945-08-09/1946-05');
    if (!parsed.ok) return expect.fail(parsed.problem);
    expect(iso(startBoundsOf(parsed.value).latest)).toBe('1945-08-09');
    expect(iso(endBoundsOf(parsed.value).earliest)).toBe('1946-05-01');
  });
});
