import type { z } from 'zod';
import type { Path } from './schema-issue.ts';

/** What becomes of a list item with a fault: left out whole, or kept without the faulty fields where it can do without them. */
export type Keep = 'whole-items' | 'rest-of-item';

/** What reading the sound part of a value needs and leaves behind. */
export interface Salvage {
  readonly keep: Keep;
  /** Where each sound item stood. */
  readonly origins: WeakMap<object, Path>;
  /** The ids that stand in items that were left out. */
  readonly unusable: Set<string>;
  readonly report: (issues: readonly z.core.$ZodIssue[], at: Path, input: unknown) => void;
}

/** The part of a value that fits an object's schema: its lists item by item, the rest as one. Null when nothing fits. */
export function soundPart(schema: z.ZodObject, raw: unknown, salvage: Salvage): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) salvage.report(parsed.error.issues, [], raw);
    return null;
  }
  const given = raw as Record<string, unknown>;
  const lists: Record<string, unknown[]> = {};
  const trimmed: Record<string, unknown> = { ...given };
  for (const [key, field] of Object.entries(schema.shape)) {
    const element = elementOf(field as z.ZodType);
    const list = given[key];
    if (element === null || !Array.isArray(list)) continue;
    lists[key] = soundItems(element, list, key, salvage);
    trimmed[key] = [];
  }
  const parsed = schema.safeParse(trimmed);
  if (!parsed.success) {
    salvage.report(parsed.error.issues, [], raw);
    const rest = soundFields(schema, trimmed, parsed.error.issues, lists);
    if (rest !== null) salvage.origins.set(rest, []);
    return rest;
  }
  salvage.origins.set(parsed.data, []);
  return Object.assign(parsed.data, lists);
}

/** The fields of an object that are not at fault; null where there is none. */
function soundFields(
  schema: z.ZodObject,
  given: Record<string, unknown>,
  issues: readonly z.core.$ZodIssue[],
  lists: Record<string, unknown[]>,
): object | null {
  const rest = schema.partial().safeParse(withoutFaults(given, issues));
  return rest.success && Object.keys(rest.data).length > 0 ? Object.assign(rest.data, lists) : null;
}

function soundItems(element: z.ZodType, list: readonly unknown[], key: string, salvage: Salvage): unknown[] {
  return list.flatMap((item, index) => {
    const path = [key, index];
    const parsed = element.safeParse(item);
    if (!parsed.success) salvage.report(parsed.error.issues, path, item);
    const sound = parsed.success
      ? parsed
      : salvage.keep === 'rest-of-item'
        ? element.safeParse(withoutFaults(item, parsed.error.issues))
        : parsed;
    if (!sound.success) {
      for (const id of idsIn(item)) salvage.unusable.add(id);
      return [];
    }
    if (typeof sound.data === 'object' && sound.data !== null) salvage.origins.set(sound.data, path);
    return [sound.data];
  });
}

/** An item without the fields that are at fault. */
function withoutFaults(item: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const faulty = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])],
    ),
  );
  return Object.fromEntries(Object.entries(item).filter(([key]) => !faulty.has(key)));
}

/** Every `id` in a value, at any depth. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' && typeof inner === 'string' ? [inner] : idsIn(inner),
  );
}

/** The schema of the items, where a field is a list. */
function elementOf(field: z.ZodType): z.ZodType | null {
  const def = field.def as { type: string; innerType?: z.ZodType; element?: z.ZodType };
  if (def.type === 'optional' && def.innerType) return elementOf(def.innerType);
  return def.type === 'array' && def.element ? def.element : null;
}
