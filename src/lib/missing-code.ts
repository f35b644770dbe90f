import { z } from 'zod';
import type { DiagnosticCode } from './diagnostic.ts';

/** The fields whose absence is a fault with a code of its own, and that code. */
export const missingCodes = z.registry<{ readonly code: DiagnosticCode }>();

/** The same field; where it is missing, the fault has this code. */
export function neededAs<S extends z.ZodType>(code: DiagnosticCode, field: S): S {
  missingCodes.add(field, { code });
  return field;
}
