// docs/json.md names every field that the answers of the program have, and no other; its examples are parts of real answers.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../bin/node-version.mjs';
import { blocksOf, pageText, printedBy, rowsUnder } from './page.ts';

const page = pageText('docs/json.md');
const EXAMPLE = join(ROOT, 'dossiers', 'manchuria');

/** The commands of which the page lists the fields: what to ask so that every field occurs. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  at: ['at 1946-05-02', 'at 1950-06-01'],
  'at --format geojson': ['at 1946-05-02'],
  commitments: ['commitments --on 1946-05-04', 'commitments --on 1953-01-01'],
  disagreements: ['disagreements'],
  align: ['align whe wikipedia'],
  bodies: ['bodies --on 1950-06-01'],
  history: ['history manchuria', 'history japanese-arms'],
  why: ['why standing/manchuria/military-occupation/ussr --on 1946-05-02'],
  whatif: ['whatif withdrawal-complete=1945-11-10'],
  check: ['check'],
};

describe('docs/json.md', () => {
  // A dossier with a fault, so that `check` has something to tell.
  const faulty = mkdtempSync(join(tmpdir(), 'interregnum-faulty-'));
  beforeAll(() => {
    cpSync(EXAMPLE, faulty, { recursive: true });
    writeFileSync(
      join(faulty, 'judgements.yaml'),
      'judgements:\n  - { id: slip, on: 2026-01-01, by: N. N., decision: prefer, claims: [wp-7x], reason: a slip }\n',
    );
  });
  afterAll(() => rmSync(faulty, { recursive: true, force: true }));

  it.each(Object.entries(ASKED))('has the fields of %s', async (name, questions) => {
    const found = new Set<string>();
    for (const question of questions) {
      const answer = await answerTo(question, name, name === 'check' ? faulty : EXAMPLE);
      for (const path of pathsIn(answer)) found.add(path);
    }
    expect(documented(name)).toEqual([...found].sort());
  });

  it('has the columns of at --format csv', async () => {
    const printed = await printedBy({
      command: 'npx interregnum at 1946-05-02 --format csv',
      folder: EXAMPLE,
    });
    const columns = /`(date,[\w,]+)`/.exec(page)?.[1];
    expect(printed.split('\r\n')[0]).toBe(columns);
  });

  const examples = blocksOf(page).filter((block) => block.language === 'json');
  it.each(examples)('$above', async ({ above, lines }) => {
    const question = /`npx interregnum (.+?) --format json`/.exec(above)?.[1] ?? '';
    const answer = await answerTo(question, '', question === 'check' ? faulty : EXAMPLE);
    const example: unknown = JSON.parse(lines.join('\n'));
    expect(isWithin(example, answer), `the answer to ${question} has ${lines.join('\n')}`).toBe(true);
  });

  it('has an example of every command', () => {
    const shown = examples.map(({ above }) => /`npx interregnum (\w+)/.exec(above)?.[1]);
    const commands = Object.keys(ASKED).map((name) => name.split(' ')[0]);
    expect([...new Set(shown)].sort()).toEqual([...new Set(commands)].sort());
  });
});

async function answerTo(question: string, name: string, folder: string): Promise<unknown> {
  const format = name.includes('geojson') ? 'geojson' : 'json';
  const answer: unknown = JSON.parse(
    await printedBy({ command: `npx interregnum ${question} --format ${format}`, folder }),
  );
  if (format === 'json') return answer;
  const { features } = answer as { features: { properties: object }[] };
  // The standings are those of `at`, and listed there.
  return {
    ...(answer as object),
    features: features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, standings: [] },
    })),
  };
}

/** The fields in the table of a command, in order. */
function documented(name: string): string[] {
  const section = page.slice(page.indexOf(`## \`${name}\`\n`));
  expect(section, `the page has a section of ${name}`).toMatch(/^## /);
  return rowsUnder(section, '| field | is |')
    .map((row) => /^\| `([^`]+)`/.exec(row)?.[1] ?? row)
    .sort();
}

/** The paths of all fields of an answer. Bounds, days and the two sides of a change are explained once and not taken apart again. */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${path}[]`));
  if (value === null || typeof value !== 'object') return [];
  const keys = Object.keys(value).sort().join();
  if (keys === 'earliest,latest' || keys === 'atLeast,atMost') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = (path === '' ? key : `${path}.${key}`)
      .replace(/\.after\b/, '.before')
      .replace(/^from\[\](?:\.from\[\])+/, 'from[]')
      .replace(/^from\[\]\.from$/, 'from');
    return [here, ...pathsIn(inner, here)];
  });
}

/** Whether an example is anywhere within an answer. */
function isWithin(example: unknown, answer: unknown): boolean {
  if (isPartOf(example, answer)) return true;
  return (
    typeof answer === 'object' &&
    answer !== null &&
    Object.values(answer).some((inner) => isWithin(example, inner))
  );
}

/** Whether an example is what it is compared with, but for fields and items that it leaves out; items in the same order. */
function isPartOf(example: unknown, whole: unknown): boolean {
  if (Array.isArray(example) && Array.isArray(whole)) {
    let at = 0;
    return example.every((item) => {
      while (at < whole.length && !isPartOf(item, whole[at])) at++;
      return at++ < whole.length;
    });
  }
  if (typeof example !== 'object' || example === null) return example === whole;
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return false;
  return Object.entries(example).every(
    ([key, value]) => key in whole && isPartOf(value, (whole as Record<string, unknown>)[key]),
  );
}
