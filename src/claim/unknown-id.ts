import { nearest, type Diagnostic } from '../lib/index.ts';

/** What is said of an id that names nothing. */
export function unknownId(
  id: string,
  names: string,
  known: Iterable<string>,
): Pick<Diagnostic, 'code' | 'severity' | 'message' | 'expected' | 'nearest'> {
  const near = nearest(id, known);
  return {
    code: 'unknown-id',
    severity: 'error',
    message: `there is no ${names} with the id "${id}"`,
    expected: `the id of ${/^[aeiou]/.test(names) ? 'an' : 'a'} ${names} of this dossier`,
    ...(near === null ? {} : { nearest: near }),
  };
}
