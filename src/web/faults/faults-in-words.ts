import type { DiagnosticLine } from '../../index.ts';
import { inASentence } from '../words/lists.ts';
import { say } from '../words/say.ts';

/** "3 faults", "1 fault and 2 warnings", "4 warnings", "no faults". */
export function faultsInWords(lines: readonly DiagnosticLine[]): string {
  const errors = lines.filter(({ severity }) => severity === 'error').length;
  const warnings = lines.length - errors;
  const parts = [
    ...(errors > 0 ? [say('fault-count', { count: errors })] : []),
    ...(warnings > 0 ? [say('warning-count', { count: warnings })] : []),
  ];
  return parts.length === 0 ? say('no-faults') : inASentence(parts);
}
