/** The signs of the map, in the order in which the legend explains them. */
export const legendSigns = [
  'law',
  'fact',
  'certain',
  'possible',
  'disputed',
  'contested',
  'joint',
  'part',
  'unknown',
  'rail',
  'half',
  'marks',
] as const;

export type LegendSignName = (typeof legendSigns)[number];
