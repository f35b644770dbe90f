import { coverageOf, type DossierFiles, type DossierRecord } from '../claim/index.ts';
import { positionAt, type Diagnostic } from '../lib/index.ts';
import type { CheckReport, DiagnosticLine } from './report.ts';

/** Everything that is wrong in a dossier, with line and column, and how much of each source has been read. */
export function checkReport(
  record: DossierRecord,
  files: DossierFiles,
  more: readonly Diagnostic[] = [],
): CheckReport {
  return {
    diagnostics: [...record.diagnostics, ...more].map((diagnostic) => diagnosticLine(diagnostic, files)),
    coverage: coverageOf(record).map(({ source, passages, claimed, passedOver, open }) => ({
      source,
      passages,
      claimed,
      passedOver,
      open: open.length,
    })),
  };
}

function diagnosticLine(diagnostic: Diagnostic, files: DossierFiles): DiagnosticLine {
  const { code, severity, message, file, start, expected, nearest } = diagnostic;
  return {
    code,
    severity,
    message,
    file,
    ...positionAt(files.get(file) ?? '', start),
    ...(expected === undefined ? {} : { expected }),
    ...(nearest === undefined ? {} : { nearest }),
  };
}
