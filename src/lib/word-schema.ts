import { z } from 'zod';

/**
 * One word out of a table that says what each means. The published schema offers every word with its meaning, so that an editor can show it.
 */
export function wordSchema(
  meanings: Readonly<Record<string, string>>,
  description: string,
): z.ZodEnum<Record<string, string>> {
  const words = Object.keys(meanings) as [string, ...string[]];
  return z.enum(words).meta({
    description,
    anyOf: words.map((word) => ({ const: word, description: meanings[word] })),
  });
}
