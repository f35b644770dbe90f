import type { DrawnOutline } from './land-signs.ts';
import type { Hold } from './signs.ts';

/** A pattern that lands of a day are filled with. */
export interface Fill {
  readonly id: string;
  readonly layer: 'tint' | 'hatch';
  readonly hold: Hold;
}

/** The name of the pattern for a hold in a layer; the same for all lands that look the same. */
export function fillId(layer: Fill['layer'], { parties, manner, shares, status, isPart }: Hold): string {
  const share = manner === 'joint' ? shares.map((part) => Math.round(part * 100)).join('-') : '';
  const look = [manner, share, status === 'disputed' ? 'x' : '', isPart ? 'part' : ''].filter(Boolean);
  return [layer, ...parties, ...look].join('_');
}

/** The patterns that some lands need, each once. */
export function fillsOf(drawn: readonly DrawnOutline[]): Fill[] {
  const fills = drawn
    .filter(({ outline }) => outline.kind === 'area')
    .flatMap(({ sign: { law, fact } }): Fill[] => [
      ...(law === null ? [] : [{ id: fillId('tint', law), layer: 'tint' as const, hold: law }]),
      ...(fact === null ? [] : [{ id: fillId('hatch', fact), layer: 'hatch' as const, hold: fact }]),
    ]);
  return [...new Map(fills.map((fill) => [fill.id, fill])).values()];
}

/** Which of the two layers the map shows. */
export interface Layers {
  readonly law: boolean;
  readonly fact: boolean;
}
