// The published JSON Schemas of the files of a dossier, and of the mappings by which others' tables come into one, made from the definitions in the code. `npm run schemas` writes them to schema/;
// a test sees that they are current. An editor that reads them completes and explains every field.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../bin/node-version.mjs';
import { fileSchemas } from '../src/claim/index.ts';
import { csvMappingSchema } from '../src/dossier/index.ts';

if (process.argv[1] === import.meta.filename) {
  mkdirSync(join(ROOT, 'schema'), { recursive: true });
  for (const [file, text] of publishedSchemas()) writeFileSync(join(ROOT, 'schema', file), text);
}

/** The schemas as texts, by their file names. */
export function publishedSchemas() {
  return new Map(
    Object.entries({ ...fileSchemas, 'csv-mapping': csvMappingSchema }).map(([name, schema]) => {
      const file = `${name}.schema.json`;
      return /** @type {const} */ ([file, `${JSON.stringify(published(schema, file), null, 2)}\n`]);
    }),
  );
}

/**
 * A schema as JSON Schema 2020-12, of what a person writes. Its id is its file name: relative, so that it is right wherever the folder lies.
 * @param {z.ZodType} schema
 * @param {string} file
 */
function published(schema, file) {
  const { $schema, title, description, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => tidy(jsonSchema),
  });
  return { $schema, $id: file, title, description, ...rest };
}

/**
 * Leaves out what says nothing: limits that JavaScript has, and the bare list of words beside the same words with their meanings.
 * @param {Record<string, unknown>} json
 */
function tidy(json) {
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  if (json.enum !== undefined && json.anyOf !== undefined) delete json.enum;
}
