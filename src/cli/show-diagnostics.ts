import { codeFrame, positionAt, type Diagnostic } from '../lib/index.ts';
import type { DossierFiles } from '../claim/index.ts';
import { paintFor } from './paint.ts';
import type { Screen } from './world.ts';

/** Prints faults: place, what is wrong, the lines it stands in, what was expected, and the nearest right thing. */
export function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: DossierFiles,
  screen: Screen,
): void {
  const paint = paintFor(screen);
  for (const diagnostic of diagnostics) {
    const text = files.get(diagnostic.file);
    const { line, column } = positionAt(text ?? '', diagnostic.start);
    const grave = diagnostic.severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
    screen.write(
      `${paint('bold', `${diagnostic.file}:${line}:${column}`)} ${grave} ${paint('dim', diagnostic.code)} ${diagnostic.message}\n`,
    );
    if (text !== undefined && text !== '')
      screen.write(`${indent(codeFrame(text, diagnostic.start, diagnostic.end))}\n`);
    if (diagnostic.expected !== undefined) screen.write(`  expected: ${diagnostic.expected}\n`);
    if (diagnostic.nearest !== undefined) screen.write(`  nearest: ${paint('green', diagnostic.nearest)}\n`);
    screen.write('\n');
  }
}

function indent(block: string): string {
  return block.replace(/^/gm, '  ');
}
