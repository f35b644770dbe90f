import { axisOf, titleNames, type EventStatement, type EventType, type Title } from '../../claim/index.ts';

/** Which of the event's parties an effect is about. */
type Role = 'by' | 'to' | 'from';

/** What an event of one type begins and ends. A title in the claim itself goes before the one named here, unless that is marked `always`. */
interface Effect {
  readonly begins?: { readonly holder: Role; readonly title: Title | 'of-the-claim'; readonly always?: true };
  readonly ends?: {
    readonly holder: Role | 'giver' | 'of';
    readonly titles: readonly Title[] | 'of-the-claim' | 'axis-of-the-claim' | 'all';
  };
}

const FORCES: readonly Title[] = [
  'military-occupation',
  'garrison',
  'joint-guard',
  'control-of-cities',
  'control-of-countryside',
];
const KEPT: readonly Title[] = ['custody', 'war-booty', 'ownership'];

/**
 * The effects table (event calculus: Kowalski and Sergot 1986): which holdings an event initiates and terminates. A type that is not
 * listed changes no holding by itself. `giver` is `from` or, where that is not told, `by`. A handover ends whatever the giver had on the axis
 * of the title that the receiver gets: an occupier who hands over the administration no longer occupies.
 */
export const effects: Partial<Record<EventType, Effect>> = {
  annexation: { begins: { holder: 'by', title: 'sovereignty' } },
  capture: {
    begins: { holder: 'by', title: 'of-the-claim' },
    ends: { holder: 'from', titles: 'of-the-claim' },
  },
  cession: {
    begins: { holder: 'to', title: 'sovereignty' },
    ends: { holder: 'giver', titles: ['sovereignty'] },
  },
  dissolution: { ends: { holder: 'of', titles: 'all' } },
  handover: {
    begins: { holder: 'to', title: 'of-the-claim' },
    ends: { holder: 'giver', titles: 'axis-of-the-claim' },
  },
  loss: { ends: { holder: 'by', titles: 'of-the-claim' } },
  occupation: { begins: { holder: 'by', title: 'military-occupation' } },
  recognition: { begins: { holder: 'by', title: 'recognises' } },
  removal: { begins: { holder: 'by', title: 'custody' } },
  renunciation: {
    begins: { holder: 'by', title: 'renounces', always: true },
    ends: { holder: 'by', titles: ['sovereignty'] },
  },
  return: {
    begins: { holder: 'to', title: 'of-the-claim' },
    ends: { holder: 'giver', titles: 'axis-of-the-claim' },
  },
  'taking-over': {
    begins: { holder: 'by', title: 'of-the-claim' },
    ends: { holder: 'from', titles: 'of-the-claim' },
  },
  withdrawal: { ends: { holder: 'by', titles: FORCES } },
};

/** The beginning that an event brings: who holds what title from then on. Null when it brings none. */
export function beginningOf(type: EventType, event: EventStatement): { holder: Role; title: Title } | null {
  const effect = effects[type]?.begins;
  if (effect === undefined) return null;
  const told = effect.always === true ? undefined : (event.title as Title | undefined);
  const title = told ?? (effect.title === 'of-the-claim' ? null : effect.title);
  return title === null ? null : { holder: effect.holder, title };
}

/** The endings that an event brings: whose titles are over, by the role of the holder; `null` titles are all of them. */
export function endingOf(
  type: EventType,
  event: EventStatement,
): { holder: Role | 'of'; titles: readonly Title[] | null } | null {
  const effect = effects[type]?.ends;
  if (effect === undefined) return null;
  const holder = effect.holder === 'giver' ? (event.from === undefined ? 'by' : 'from') : effect.holder;
  if (effect.titles === 'all') return { holder, titles: null };
  if (effect.titles === 'axis-of-the-claim')
    return event.title === undefined
      ? type === 'return'
        ? { holder, titles: KEPT }
        : null
      : { holder, titles: titlesOnAxis(event.title as Title) };
  if (event.title !== undefined && type !== 'withdrawal') return { holder, titles: [event.title as Title] };
  return effect.titles === 'of-the-claim' ? null : { holder, titles: effect.titles };
}

function titlesOnAxis(title: Title): readonly Title[] {
  return titleNames.filter((other) => axisOf(other) === axisOf(title));
}
