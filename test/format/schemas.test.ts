import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../bin/node-version.mjs';
import { publishedSchemas } from '../../scripts/schemas.mjs';
import { fileSchemas, type FileKind } from '../../src/claim/index.ts';
import { exampleFiles } from './manchuria.ts';
import { schemaFaults } from './validator.ts';

const FOLDER = join(ROOT, 'schema');

test('schema/ is current (npm run schemas makes it)', () => {
  const committed = new Map(
    readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]),
  );
  expect(new Set(committed.keys())).toEqual(new Set(publishedSchemas().keys()));
  for (const [file, text] of publishedSchemas()) expect(committed.get(file), file).toBe(text);
});

interface Field {
  readonly description?: string;
  readonly $ref?: string;
}

/** Every field that a schema names, with its own schema. */
function fieldsIn(schema: unknown, at = ''): { path: string; field: Field }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const isRule = /\/(?:if|then)$/u.test(at);
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
    key === 'properties' && !isRule
      ? Object.entries(value as object).flatMap(([name, field]: [string, Field]) => [
          { path: `${at}/${name}`, field },
          ...fieldsIn(field, `${at}/${name}`),
        ])
      : isRule
        ? []
        : fieldsIn(value, `${at}/${key}`),
  );
}

test.for([...publishedSchemas()])('%s explains every field in a sentence', ([, text]) => {
  const schema = JSON.parse(text) as Field & { title?: string; $defs?: Record<string, Field> };
  expect(schema.title).toBeTruthy();
  expect(schema.description).toMatch(/\.$/u);
  const fields = fieldsIn(schema);
  expect(fields.length).toBeGreaterThan(0);
  const explanation = ({ description, $ref = '' }: Field): string =>
    description ?? schema.$defs?.[$ref.replace('#/$defs/', '')]?.description ?? '';
  const unexplained = fields.filter(({ field }) => !/[.…]$/u.test(explanation(field)));
  expect(unexplained.map(({ path }) => path)).toEqual([]);
});

describe('the example dossier', () => {
  it.for(exampleFiles())('$path is valid by the published schema', ({ kind, text }) => {
    expect(schemaFaults(kind, parse(text))).toEqual([]);
  });

  it.for(exampleFiles())('$path tells editors of its schema', ({ path, kind, text }) => {
    const up = '../'.repeat(path.split('/').length + 1);
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${up}schema/${kind}.schema.json`);
  });
});

/** A sound file of each kind, as small as it can be, and changes that break it. */
const SOUND: Record<FileKind, Record<string, unknown>> = {
  dossier: { title: 'A fort', period: '1840/1850', license: 'CC0-1.0' },
  sources: {
    sources: [
      { id: 'gazette', title: 'Gazette', type: 'article', kind: 'primary', language: 'en', license: 'CC0' },
    ],
  },
  places: { places: [{ id: 'fort', name: 'Fort', point: { longitude: 1, latitude: 2, from: 'a map' } }] },
  parties: { parties: [{ id: 'north', name: 'North', ink: '#112233' }] },
  agreements: { agreements: [{ id: 'truce', name: 'Truce' }] },
  events: { events: [{ id: 'fort-left', name: 'leaving of the fort', type: 'withdrawal', untold: true }] },
  holdings: { holdings: [{ id: 'garrison', name: 'garrison', of: 'fort', by: 'north', title: 'garrison' }] },
  claims: {
    source: 'gazette',
    claims: [
      {
        id: 'gz-1',
        quote: 'left',
        event: { type: 'withdrawal', by: 'north', when: { within: 'P3W', of: 'x' } },
      },
    ],
    'passed-over': [{ quote: 'See also', reason: 'navigation' }],
  },
  judgements: {
    judgements: [
      {
        id: 'j-1',
        on: '2026-01-02',
        by: 'an editor',
        decision: 'order',
        sources: ['a', 'b'],
        reason: 'nearer',
      },
    ],
  },
  whatif: {
    name: 'sooner',
    title: 'Sooner',
    changes: [{ set: 'fort-left', to: '1846' }, { 'drop-source': 'a' }],
  },
};

/** What is wrong, where it is put in, and the wrong value; without one the field is taken out. */
type Break = readonly [fault: string, path: string, value?: unknown];

const BROKEN: Record<FileKind, readonly Break[]> = {
  dossier: [
    ['no licence', 'license'],
    ['a map beyond the poles', 'map', { longitude: 0, latitude: 91, width: 10 }],
  ],
  sources: [
    ['an id with capitals', 'sources.0.id', 'Gazette'],
    ['a kind that is none', 'sources.0.kind', 'rumour'],
    ['no licence', 'sources.0.license'],
    ['a hash that is none', 'sources.0.sha256', 'abc'],
  ],
  places: [
    ['a field that is none', 'places.0.partof', 'land'],
    ['a position without its source', 'places.0.point.from'],
  ],
  parties: [['an ink that is none', 'parties.0.ink', 'red']],
  agreements: [['no name', 'agreements.0.name']],
  events: [
    ['a type that is none', 'events.0.type', 'picnic'],
    ['untold: false', 'events.0.untold', false],
  ],
  holdings: [['a title that is none', 'holdings.0.title', 'kingship']],
  claims: [
    ['no source', 'source'],
    ['two statements', 'claims.0.opinion', { says: 'good' }],
    ['no statement', 'claims.0.event'],
    ['no quote', 'claims.0.quote'],
    ['a relative date of two forms', 'claims.0.event.when', { after: 'x', before: 'y' }],
    ['a modality that is none', 'claims.0.modality', 'sworn'],
    ['passed over without a reason', 'passed-over.0.reason'],
    [
      'passed over with quote, from and to',
      'passed-over.0',
      { quote: 'a', from: 'a', to: 'b', reason: 'empty' },
    ],
  ],
  judgements: [
    ['an order of one', 'judgements.0.sources', ['a']],
    ['a rejection of nothing', 'judgements.0.decision', 'reject'],
    ['no reason', 'judgements.0.reason'],
  ],
  whatif: [
    ['a change of two sorts', 'changes.1.set', 'fort-left'],
    ['an added claim without a statement', 'changes.1', { add: { id: 'x' } }],
    ['a change of a claim to nothing', 'changes.1', { change: 'gz-1', to: {} }],
  ],
};

/** A copy of a file with one fault in it. */
function broken(file: object, [, path, value]: Break): object {
  const copy = structuredClone(file);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const inner = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy as Record<string, unknown>);
  if (value === undefined) Reflect.deleteProperty(inner, last);
  else inner[last] = value;
  return copy;
}

describe.for(Object.keys(SOUND) as FileKind[])('%s', (kind) => {
  it('is valid where it is sound, by the published schema and by the code', () => {
    expect(schemaFaults(kind, SOUND[kind])).toEqual([]);
    expect(fileSchemas[kind].safeParse(SOUND[kind]).error).toBeUndefined();
  });

  it.for(BROKEN[kind])('is refused with %s, by the published schema and by the code', (fault) => {
    const file = broken(SOUND[kind], fault);
    expect(schemaFaults(kind, file)).not.toEqual([]);
    expect(fileSchemas[kind].safeParse(file).success).toBe(false);
  });
});
