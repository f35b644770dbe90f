/** The signs of the map, in the order in which the legend explains them. */
export const legendSigns = [
  { sign: 'law', words: 'flat tint: by law' },
  { sign: 'fact', words: 'hatching: in fact, by occupation or control' },
  { sign: 'certain', words: 'full strength, unbroken edge: certain' },
  { sign: 'possible', words: 'faint, dashed edge: possible' },
  { sign: 'disputed', words: 'crossed hatching and “?”: sources disagree' },
  { sign: 'contested', words: 'broad stripes: two hold it against each other' },
  { sign: 'joint', words: 'level bands: two hold it together, by their shares' },
  { sign: 'part', words: 'wide hatching: only a part of it' },
  { sign: 'unknown', words: 'bare, dotted edge: nobody says' },
  { sign: 'rail', words: 'railway; its ticks in the ink of who held it' },
  { sign: 'half', words: 'half a sign: half of a port or property' },
  { sign: 'marks', words: 'letters: in fact; in brackets: by law' },
] as const;

export type LegendSignName = (typeof legendSigns)[number]['sign'];
