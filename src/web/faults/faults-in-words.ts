import type { DiagnosticLine } from '../../index.ts';

/** "3 faults", "1 fault and 2 warnings", "4 warnings", "no faults". */
export function faultsInWords(lines: readonly DiagnosticLine[]): string {
  const errors = lines.filter(({ severity }) => severity === 'error').length;
  const warnings = lines.length - errors;
  const parts = [
    ...(errors > 0 ? [counted(errors, 'fault')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return parts.length === 0 ? 'no faults' : parts.join(' and ');
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
