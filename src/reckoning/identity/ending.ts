import type { Title } from '../../claim/index.ts';
import { listOf } from '../../lib/index.ts';
import { endingOf } from './effects.ts';
import type { ToldEvent } from './told-event.ts';
import type { ToldHolding } from './told-holding.ts';

/** Stands for every place, in an ending of all that a party held. */
export const EVERYWHERE = '*';

/** That some holder's titles in a place were over from an event on. */
export interface Ending {
  /** The key of the event. */
  readonly event: string;
  readonly place: string;
  readonly party: string;
  /** `null` is every title. */
  readonly titles: readonly Title[] | null;
  readonly extent: 'whole' | 'part';
}

/** The endings that the events of an account bring. */
export function toldEndings(events: ReadonlyMap<string, ToldEvent>): Ending[] {
  return [...events.values()].flatMap((event) => {
    const ending = event.happened ? endingOf(event.type, event.statement) : null;
    if (ending === null) return [];
    const { statement } = event;
    const extent = statement.extent ?? 'whole';
    const places = ending.holder === 'of' ? [EVERYWHERE] : listOf(statement.of);
    const parties = listOf(ending.holder === 'of' ? statement.of : statement[ending.holder]);
    return places.flatMap((place) =>
      parties.map((party): Ending => ({ event: event.key, place, party, titles: ending.titles, extent })),
    );
  });
}

/** Whether an ending is about a holding's title and one of its holders, wherever that is. */
export function endsTitle(ending: Ending, holding: Pick<ToldHolding, 'title' | 'holders'>): boolean {
  return (
    (ending.titles === null || ending.titles.includes(holding.title)) &&
    holding.holders.some((holder) => holder.party === ending.party)
  );
}
