import { Command, Option } from 'commander';
import { checkReport, type CheckReport } from '../../report/index.ts';
import { paintFor } from '../paint.ts';
import { showDiagnostics } from '../show-diagnostics.ts';
import { dossierOf, faultsOf } from '../with-dossier.ts';
import type { Screen, World } from '../world.ts';

/** `check`: everything that is wrong, and what share of each source has been read. */
export function checkCommand(world: World, exit: (code: number) => void): Command {
  return new Command('check')
    .description(
      'says everything that is wrong with a dossier, and what share of each source its statements cover',
    )
    .argument('[dossier]', 'the folder of the dossier; the nearest one upwards when left out')
    .addOption(new Option('--format <format>', 'how to answer').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExample:\n  interregnum check my-dossier\n')
    .action(async (folder: string | undefined, options: { format: 'text' | 'json' }) => {
      const dossier = await dossierOf(folder, world);
      const faults = faultsOf(dossier);
      const report = checkReport(dossier.record, dossier.files, dossier.diagnostics);
      if (options.format === 'json') world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      else {
        showDiagnostics(faults, dossier.files, world.stdout);
        showSummary(report, dossier.record.claims.size, world.stdout);
      }
      exit(report.diagnostics.some((line) => line.severity === 'error') ? 1 : 0);
    });
}

function showSummary(report: CheckReport, claims: number, screen: Screen): void {
  const paint = paintFor(screen);
  const errors = report.diagnostics.filter((line) => line.severity === 'error').length;
  const warnings = report.diagnostics.length - errors;
  screen.write(`${claims} statements, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}\n\n`);
  const width = Math.max(6, ...report.coverage.map((line) => line.source.length));
  screen.write(paint('dim', `${'source'.padEnd(width)}  passages  quoted  passed over  open   read\n`));
  for (const line of report.coverage) {
    const numbers = [line.passages, line.claimed, line.passedOver, line.open].map(String);
    const [passages = '', claimed = '', passed = '', open = ''] = numbers;
    const share =
      line.passages === 0
        ? 'no text'
        : `${Math.floor((100 * (line.claimed + line.passedOver)) / line.passages)} %`;
    screen.write(
      `${line.source.padEnd(width)}  ${passages.padStart(8)}  ${claimed.padStart(6)}  ${passed.padStart(11)}  ${open.padStart(4)}  ${share.padStart(5)}\n`,
    );
  }
}

function counted(number: number, word: string): string {
  return number === 0 ? `no ${word}s` : `${number} ${word}${number === 1 ? '' : 's'}`;
}
