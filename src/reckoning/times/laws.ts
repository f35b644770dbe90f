/** What holds of times before any source speaks, by short names. What they mean in words is for the reports. */
export const timeLaws = [
  'signed-before-in-force',
  'event-ends-after-it-begins',
  'ends-after-it-begins',
  'begun-by-event',
  'ended-by-event',
  'ended-by-first',
] as const;

export type TimeLaw = (typeof timeLaws)[number];
