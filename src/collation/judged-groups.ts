import type { Judgement } from '../claim/index.ts';
import { groupBy, listOf } from '../lib/index.ts';
import { keyOf, keyOfRef, refOfKey } from './question-ref.ts';
import type { Said } from './question.ts';

/** What answers one question after the editor's judgements, and which of these bear on it. */
export interface JudgedGroup {
  readonly ref: string;
  readonly said: readonly Said[];
  readonly judgements: readonly string[];
  /** The claims that go first. */
  readonly preferred: ReadonlySet<string>;
}

/**
 * The questions after the editor's judgements: rejected claims answer nothing, merged questions are one, split ones apart, preferred claims go first. What
 * was decided later overrules what was decided before, and a judgement taken out of judgements.yaml leaves no trace.
 */
export function judgedGroups(told: readonly Said[], judgements: readonly Judgement[]): JudgedGroup[] {
  const said = groupBy(told, keyOf);
  if (judgements.length === 0)
    return [...said].map(([key, group]) => ({
      ref: refOfKey(key),
      said: group,
      judgements: [],
      preferred: new Set(),
    }));
  const decided = decisionsOn(judgements);
  const places = placesOf(said, judgements);
  const groups = groupBy(told, (item) => places.ofSaid(item));
  return [...groups].flatMap(([key, group]) => {
    const kept = group.filter((item) => !decided.rejected.has(item.claim.id));
    if (kept.length === 0) return [];
    const ids = new Set(group.map((item) => item.claim.id));
    const bearing = judgements.filter(
      ({ claims, questions }) =>
        listOf(claims).some((claim) => ids.has(claim)) ||
        listOf(questions).some((ref) => keyOfRef(ref) === key || places.ofKey(keyOfRef(ref)) === key),
    );
    return [
      {
        ref: refOfKey(key),
        said: kept,
        judgements: bearing.map(({ id }) => id),
        preferred: decided.preferred,
      },
    ];
  });
}

function decisionsOn(judgements: readonly Judgement[]): { rejected: Set<string>; preferred: Set<string> } {
  const rejected = new Set<string>();
  const preferred = new Set<string>();
  for (const { decision, claims } of judgements) {
    for (const claim of listOf(claims)) {
      if (decision === 'reject') rejected.add(claim);
      if (decision === 'accept' || decision === 'admit') rejected.delete(claim);
      if (decision === 'prefer') preferred.add(claim);
    }
  }
  return { rejected, preferred };
}

/** Where each thing said belongs: to a question of another name where two were merged, to one of its own where a claim was split off. */
interface Places {
  readonly ofKey: (key: string) => string;
  readonly ofSaid: (item: Said) => string;
}

function placesOf(said: ReadonlyMap<string, readonly Said[]>, judgements: readonly Judgement[]): Places {
  const merged = new Map<string, string>();
  const apart = new Map<string, string>();
  const byClaim = groupBy([...said.values()].flat(), (item) => item.claim.id);
  const keysOf = (claim: string): string[] => [...new Set((byClaim.get(claim) ?? []).map(keyOf))];
  const ofKey = (key: string): string => {
    const next = merged.get(key);
    return next === undefined ? key : ofKey(next);
  };
  const merge = (keys: readonly string[]): void => {
    const [first, ...others] = keys.map(ofKey);
    for (const other of others) if (first !== undefined && other !== first) merged.set(other, first);
  };
  for (const { decision, claims, questions } of judgements) {
    const refs = listOf(questions).map(keyOfRef);
    const [firstClaim, ...otherClaims] = listOf(claims);
    if (decision === 'merge') {
      merge(refs);
      for (const claim of listOf(claims)) apart.delete(claim);
      for (const kind of sharedKinds(listOf(claims).map(keysOf))) merge(kind);
    }
    if (decision === 'split') {
      for (const key of refs.slice(1)) merged.delete(key);
      if (firstClaim !== undefined) apart.delete(firstClaim);
      for (const claim of otherClaims) apart.set(claim, claim);
    }
  }
  return {
    ofKey,
    ofSaid: (item) => {
      const key = ofKey(keyOf(item));
      const own = apart.get(item.claim.id);
      return own === undefined ? key : `${key}#${own}`;
    },
  };
}

/** The questions of some claims that ask the same of different subjects, those of one kind together. */
function sharedKinds(keys: readonly (readonly string[])[]): string[][] {
  const kindOf = (key: string): string => key.split('/', 1)[0] ?? '';
  const kinds = groupBy(keys.flat(), kindOf);
  return [...kinds]
    .filter(([kind]) => keys.every((own) => own.some((key) => kindOf(key) === kind)))
    .map(([, alike]) => alike);
}
