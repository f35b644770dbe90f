import { z } from 'zod';

const TEXT = 5000;
const MANY = 1000;

const named = z.string().min(1).max(500);

/** What a page asks of judgements.yaml: one judgement more, or one less. `version` is that of the dossier on which the editor decided. */
export const judgingSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('judge'),
    version: z.int(),
    decision: z.enum(['accept', 'reject', 'prefer', 'admit', 'merge', 'split']),
    claims: z.array(named).min(1).max(MANY).optional(),
    questions: z.array(named).min(1).max(MANY).optional(),
    by: z.string().trim().min(1, 'who decides is not said').max(200),
    reason: z.string().trim().min(1, 'a reason is missing').max(TEXT),
  }),
  z.strictObject({ do: z.literal('revoke'), version: z.int(), id: named }),
]);

export type Judging = z.infer<typeof judgingSchema>;

/** What came of it. The messages are sentences for the editor. */
export type Judged =
  | { readonly kind: 'written'; readonly version: number }
  | { readonly kind: 'changed-meanwhile' | 'not-possible' | 'not-written'; readonly message: string };

/** Writes what an editor decided. */
export type Judge = (asked: Judging) => Promise<Judged>;
