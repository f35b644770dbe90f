// Makes dossiers/manchuria/geometry/*.geojson from the recipe beside them and the base map.
// usage: node scripts/geometry/build.mjs
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../bin/node-version.mjs';
import { makeOutlines } from './make-outlines.mjs';
import { readRecipe } from './recipe.mjs';

/** The folder of the recipe and of what is made from it. */
export const GEOMETRY = join(ROOT, 'dossiers', 'manchuria', 'geometry');

/** The files that the recipe makes: their texts by name. */
export function buildGeometry() {
  const recipe = readRecipe(readFileSync(join(GEOMETRY, 'recipe.yaml'), 'utf8'));
  const atlas = join(ROOT, 'node_modules', recipe.base.package, recipe.base.file);
  return makeOutlines(recipe, JSON.parse(readFileSync(atlas, 'utf8')));
}

if (process.argv[1] === import.meta.filename) {
  const files = buildGeometry();
  for (const name of readdirSync(GEOMETRY)) {
    if (name.endsWith('.geojson') && !files.has(name)) rmSync(join(GEOMETRY, name));
  }
  for (const [name, text] of files) writeFileSync(join(GEOMETRY, name), text);
  const total = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  console.log(`${files.size} outlines and lines, ${Math.round(total / 1000)} kB`);
}
