import {
  isInferred,
  type Claim,
  type DossierRecord,
  type EventStatement,
  type EventType,
  type When,
} from '../../claim/index.ts';
import { groupBy } from '../../lib/index.ts';

/** One field of a claim that says something of a time. */
export interface TimeComponent {
  readonly claim: Claim;
  readonly field: 'when' | 'from' | 'until' | 'on';
  readonly when: When;
}

/** An event as an account tells of it: the claims that name it, most trusted first. */
export interface ToldEvent {
  readonly key: string;
  readonly type: EventType;
  /** What its claims say, each filled up from the register and from one another. */
  readonly statement: EventStatement;
  readonly claims: readonly Claim[];
  readonly components: readonly TimeComponent[];
  /** What the most trusted claim says: that it happened, or that it did not. */
  readonly happened: boolean;
  /** Whether every claim that says it happened was only implied by its source. */
  readonly onlyImplied: boolean;
}

/** The events that an account tells of, by key: the registered id, or the id of the only claim. */
export function toldEvents(claims: readonly Claim[], record: DossierRecord): Map<string, ToldEvent> {
  const telling = claims.filter((claim) => claim.record.event !== undefined);
  const groups = groupBy(telling, (claim) => claim.record.event?.id ?? claim.id);
  return new Map([...groups].map(([key, group]) => [key, toldEvent(key, group, record)]));
}

function toldEvent(key: string, claims: readonly Claim[], record: DossierRecord): ToldEvent {
  const denied = claims[0]?.modality === 'denied';
  const affirming = claims.filter((claim) => claim.modality !== 'denied');
  const statements = (denied ? claims : affirming).map((claim) => claim.record.event as EventStatement);
  const statement = Object.assign(
    {},
    ...[...statements].reverse(),
    registered(key, record),
  ) as EventStatement;
  return {
    key,
    type: (statement.type ?? 'other') as EventType,
    statement,
    claims,
    components: (denied ? [] : affirming).flatMap((claim): TimeComponent[] => {
      const when = claim.record.event?.when;
      return when === undefined ? [] : [{ claim, field: 'when', when }];
    }),
    happened: !denied,
    onlyImplied: affirming.length > 0 && affirming.every((claim) => isInferred(claim)),
  };
}

/** What events.yaml says of an event: its type, and by whom and of what it was. */
function registered(key: string, record: DossierRecord): Partial<EventStatement> {
  const entry = record.events.get(key);
  if (entry === undefined) return {};
  const { type, by, of } = entry;
  return { type, ...(by === undefined ? {} : { by }), ...(of === undefined ? {} : { of }) };
}
