import { circleOf, type Gazetteer, type Place } from '../gazetteer/index.ts';
import type { Diagnostic, YamlFile } from '../lib/index.ts';

/** Reports places that are, through others, part of themselves; each circle once. */
export function checkPlaces(
  gazetteer: Gazetteer,
  yaml: YamlFile<{ places: Place[] }>,
  diagnostics: Diagnostic[],
): void {
  const told = new Set<string>();
  for (const place of gazetteer.places.values()) {
    const circle = told.has(place.id) ? null : circleOf(place.id, gazetteer.places);
    if (circle === null) continue;
    for (const id of circle) told.add(id);
    diagnostics.push({
      code: 'circle',
      severity: 'error',
      message: `"${place.id}" is part of itself: ${[...circle, place.id].join(' is part of ')}`,
      file: yaml.file,
      ...yaml.spanOf(place, 'part-of'),
      expected: 'part-of that leads outwards, to larger territories',
    });
  }
}
