import { listOf, type Path } from '../lib/index.ts';
import { UNNAMED, type ClaimRecord } from './claim-file.ts';
import { statementKinds, type StatementKind } from './statement.ts';
import type { When } from './when.ts';

/** What an id in a claim must name. `thing` is anything that has an id. */
export type Namespace =
  | 'party'
  | 'place'
  | 'agreement'
  | 'event'
  | 'holding'
  | 'anchor'
  | 'commitment'
  | 'thing'
  | 'claim'
  | 'source';

/** An id that a claim uses, where it stands in the claim, and what it must name. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
  readonly names: Namespace;
}

/** Which fields of each statement kind hold ids, and of what. */
const fields: Record<string, Readonly<Record<string, Namespace>>> = {
  event: {
    by: 'party',
    to: 'party',
    from: 'party',
    of: 'thing',
    at: 'place',
    under: 'agreement',
    because: 'event',
    id: 'event',
  },
  holding: { of: 'place', by: 'party', 'on-behalf-of': 'party', under: 'agreement', id: 'holding' },
  commitment: {
    under: 'agreement',
    debtor: 'party',
    creditor: 'party',
    object: 'thing',
    trigger: 'anchor',
    'fulfilled-by': 'anchor',
    'violated-by': 'anchor',
    'should-end': 'holding',
  },
  fulfilment: { of: 'commitment', 'by-event': 'anchor', consent: 'party' },
  grant: { under: 'agreement', of: 'place', to: 'party' },
  body: { under: 'agreement', at: 'place', approval: 'party' },
  relation: { of: 'thing', to: 'thing' },
  attribute: { of: 'thing', party: 'thing' },
  opinion: { about: 'thing' },
};

const whenFields = ['when', 'from', 'until', 'on', 'deadline', 'to'] as const;

/** What says something: a claim, or the statement of a supposition. */
export type Stating = Pick<ClaimRecord, StatementKind> & Pick<ClaimRecord, 'speaker'>;

/** Every id that a claim uses. */
export function referencesOf(claim: Stating): Reference[] {
  const found: Reference[] = [];
  for (const [kind, table] of Object.entries(fields)) {
    const statement = statementOf(claim, kind);
    if (statement === undefined) continue;
    for (const [field, names] of Object.entries(table))
      found.push(...idsIn(statement[field], [kind, field], names));
    found.push(...nestedIn(statement, kind));
  }
  if (claim.speaker !== undefined && claim.speaker !== UNNAMED)
    found.push({ id: claim.speaker, path: ['speaker'], names: 'party' });
  return [...found, ...datesIn(claim)];
}

/** The anchors of a claim's relative dates. */
export function datesIn(claim: Stating): Reference[] {
  return statementKinds.flatMap((kind) => {
    const statement = statementOf(claim, kind) ?? {};
    const chair = statement['chair'] as { from?: When } | undefined;
    return [
      ...whenFields.flatMap((field) => {
        const when = isWhen(kind, field) ? (statement[field] as When | undefined) : undefined;
        return when === undefined ? [] : anchorReferences(when, [kind, field]);
      }),
      ...(chair?.from === undefined ? [] : anchorReferences(chair.from, [kind, 'chair', 'from'])),
    ];
  });
}

function statementOf(claim: Stating, kind: string): Record<string, unknown> | undefined {
  return claim[kind as StatementKind];
}

/** The anchors that a relative date hangs on. */
export function anchorsOf(when: When): string[] {
  return anchorReferences(when, []).map((reference) => reference.id);
}

function isWhen(kind: string, field: string): boolean {
  if (kind === 'event') return field === 'when';
  if (field === 'to') return kind === 'fulfilment';
  return true;
}

function idsIn(value: unknown, path: Path, names: Namespace): Reference[] {
  const several = Array.isArray(value);
  return listOf(value as unknown[] | undefined).flatMap((item, index): Reference[] => {
    const at = several ? [...path, index] : path;
    if (typeof item === 'string') return [{ id: item, path: at, names }];
    if (typeof item !== 'object' || item === null) return [];
    const holder = item as { party?: string; 'on-behalf-of'?: string };
    return (['party', 'on-behalf-of'] as const).flatMap((key) => {
      const id = holder[key];
      return id === undefined ? [] : [{ id, path: [...at, key], names }];
    });
  });
}

function nestedIn(statement: Record<string, unknown>, kind: string): Reference[] {
  const found: Reference[] = [];
  const condition = statement['condition'] as { event?: string } | undefined;
  if (condition?.event !== undefined)
    found.push({ id: condition.event, path: [kind, 'condition', 'event'], names: 'anchor' });
  const seats = statement['seats'] as { party: string }[] | undefined;
  seats?.forEach((seat, index) =>
    found.push({ id: seat.party, path: [kind, 'seats', index, 'party'], names: 'party' }),
  );
  const chair = statement['chair'] as { among?: string[]; first?: string } | undefined;
  chair?.among?.forEach((id, index) =>
    found.push({ id, path: [kind, 'chair', 'among', index], names: 'party' }),
  );
  if (chair?.first !== undefined)
    found.push({ id: chair.first, path: [kind, 'chair', 'first'], names: 'party' });
  return found;
}

/** The anchors that a relative date hangs on, with where they stand in it. */
export function anchorReferences(when: When, path: Path): Reference[] {
  if (typeof when === 'string') return [];
  const anchor = (field: string, id: string): Reference[] => [
    { id, path: [...path, field], names: 'anchor' },
  ];
  const among = (field: string, items: When[]): Reference[] =>
    items.flatMap((item, index) => anchorReferences(item, [...path, field, index]));
  if ('with' in when) return anchor('with', when.with);
  if ('within' in when) return anchor('of', when.of);
  if ('after' in when) return anchor('after', when.after);
  if ('before' in when) return anchor('before', when.before);
  if ('during' in when) return anchor('during', when.during);
  if ('earliest-of' in when) return among('earliest-of', when['earliest-of']);
  if ('latest-of' in when) return among('latest-of', when['latest-of']);
  return among('all', when.all);
}
