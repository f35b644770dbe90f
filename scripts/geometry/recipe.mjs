// What a recipe may say. A recipe lists named points, lines through them, and the outlines made from countries, cuts and lines.
import { parse } from 'yaml';
import { z } from 'zod';

const degrees = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)]);

/** A step of making: each takes the area made so far and gives the next. */
const stepSchema = z.union([
  // Puts a country of the base map, or several, to the area.
  z.strictObject({ country: oneOrMore }),
  // Puts outlines of this recipe to the area, or takes them away.
  z.strictObject({ union: oneOrMore }),
  z.strictObject({ difference: oneOrMore }),
  // Keeps what lies on one side of a parallel or a meridian.
  z.strictObject({ 'north-of': z.number() }),
  z.strictObject({ 'south-of': z.number() }),
  z.strictObject({ 'east-of': z.number() }),
  z.strictObject({ 'west-of': z.number() }),
  // Keeps what lies within lines, joined one after another and closed over corners in the sea or abroad, where the position does not matter.
  z.strictObject({ within: oneOrMore, 'closed-over': z.array(degrees).optional() }),
  // Keeps the islands that lie as wholes within these corners in the sea.
  z.strictObject({ 'islands-within': z.array(degrees).min(3) }),
]);

const recipeSchema = z.strictObject({
  base: z.strictObject({
    package: z.literal('world-atlas'),
    file: z.string(),
    source: z.string(),
    licence: z.string(),
    'simplified-to': z.number().positive().describe('How far a simplified border may stray, in degrees.'),
  }),
  'where-positions-come-from': z.record(z.string(), z.string()),
  points: z.array(
    z.strictObject({
      name: z.string(),
      longitude: z.number().min(-180).max(180),
      latitude: z.number().min(-90).max(90),
      from: z.string().describe('A key of where-positions-come-from.'),
      outside: z.literal(true),
    }),
  ),
  lines: z.array(
    z.strictObject({ id: z.string(), through: z.array(z.string()).min(2), note: z.string().optional() }),
  ),
  outlines: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      of: oneOrMore.describe('The place, or places, of places.yaml that have this outline.'),
      name: z.string(),
      made: z.array(stepSchema).min(1).optional(),
      along: z.array(z.string()).min(1).optional().describe('Lines that are drawn as lines.'),
      'smallest-island': z
        .number()
        .optional()
        .describe('Islets and pools smaller than this many square kilometres are left out.'),
      built: z.string().describe('How it was built and what was decided, in sentences.'),
      exact: z.string().describe('How exact it is.'),
      valid: z.string().optional().describe('An EDTF interval: when the outline held.'),
    }),
  ),
  'left-as-points': z.array(z.strictObject({ of: oneOrMore, because: z.string() })),
});

/**
 * @typedef {z.infer<typeof recipeSchema>} Recipe
 * @typedef {Recipe['outlines'][number]} Outline
 * @typedef {z.infer<typeof stepSchema>} Step
 */

/**
 * Reads a recipe; throws where it says what a recipe cannot say, or a name twice.
 * @param {string} text
 * @returns {Recipe}
 */
export function readRecipe(text) {
  const recipe = recipeSchema.parse(parse(text));
  for (const names of [
    recipe.points.map(({ name }) => name),
    recipe.lines.map(({ id }) => id),
    recipe.outlines.map(({ id }) => id),
  ]) {
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new Error(`The recipe names ${twice} twice.`);
  }
  for (const { name, from } of recipe.points) {
    if (!(from in recipe['where-positions-come-from']))
      throw new Error(`Nothing says what ${from}, whence ${name}, is.`);
  }
  return recipe;
}
