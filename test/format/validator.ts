import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ROOT } from '../../bin/node-version.mjs';
import type { FileKind } from '../../src/claim/index.ts';

/** The committed schemas, in the hands of a validator that is not ours. */
const validator = new Ajv2020({ allErrors: true, allowUnionTypes: true });
for (const file of readdirSync(join(ROOT, 'schema')))
  validator.addSchema(JSON.parse(readFileSync(join(ROOT, 'schema', file), 'utf8')) as object);

/** What a published schema finds wrong, as sentences; empty where the value is valid. */
export function schemaFaults(kind: FileKind, value: unknown): string[] {
  if (validator.validate(`${kind}.schema.json`, value)) return [];
  return (validator.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? error.keyword}`);
}
