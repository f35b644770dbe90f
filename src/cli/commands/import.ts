import { resolve } from 'node:path';
import { Argument, Command } from 'commander';
import {
  findDossier,
  importCsv,
  ImportRefusedError,
  type CsvImport,
  type CsvImportReport,
} from '../../dossier/index.ts';
import { positionAt } from '../../lib/index.ts';
import { Failure } from '../failure.ts';
import { dossierOption, formatOption } from '../options.ts';
import { showDiagnostics } from '../show-diagnostics.ts';
import type { Screen, World } from '../world.ts';

interface Options {
  readonly mapping: string;
  readonly dossier?: string;
  readonly format: 'text' | 'json';
}

/** `import`: adds the data of others to a dossier as a source of its own. */
export function importCommand(world: World, exit: (code: number) => void): Command {
  return new Command('import')
    .description('adds a table of others to a dossier, as a source whose claims quote its rows')
    .addArgument(new Argument('<format>', 'the form of the file').choices(['csv']))
    .argument('<file>', 'the file; it is copied into the dossier')
    .requiredOption('--mapping <file>', 'how its rows become claims (see docs/import.md)')
    .addOption(dossierOption())
    .addOption(formatOption(['text', 'json']))
    .addHelpText(
      'after',
      '\nExample:\n  interregnum import csv territories.csv --mapping territories.mapping.yaml --dossier my-dossier\n',
    )
    .action(async (_format: string, file: string, options: Options) => {
      const done = await imported(file, options, world);
      if (options.format === 'json') world.stdout.write(`${JSON.stringify(jsonOf(done), null, 2)}\n`);
      else if (done.report !== null) showReport(done.report, world.stdout);
      if (options.format === 'text') showDiagnostics(done.diagnostics, done.files, world.stderr);
      if (done.report === null) {
        world.stderr.write('Nothing was imported.\n');
        exit(1);
      }
    });
}

async function imported(file: string, { mapping, dossier }: Options, world: World): Promise<CsvImport> {
  try {
    const folder = dossier === undefined ? findDossier(world.cwd) : resolve(world.cwd, dossier);
    if (folder === null)
      throw new Failure(`there is no dossier in ${world.cwd} or above it; name a folder with --dossier`, 1);
    return await importCsv(resolve(world.cwd, file), resolve(world.cwd, mapping), folder);
  } catch (error) {
    if (error instanceof ImportRefusedError) throw new Failure(error.message, 2);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error)
      throw new Failure(`there is no file ${String(error.path)}`, 1);
    throw error;
  }
}

function jsonOf({ report, diagnostics, files }: CsvImport): object {
  const placed = diagnostics.map(({ code, severity, message, file, start }) => ({
    code,
    severity,
    message,
    file,
    ...positionAt(files.get(file) ?? '', start),
  }));
  return { report, diagnostics: placed };
}

function showReport(report: CsvImportReport, screen: Screen): void {
  const { places, parties } = report;
  screen.write(
    `${report.source}: ${report.claims} claims from ${report.rows} rows\n` +
      `places:  ${places.added} added, ${places.there} there already\n` +
      `parties: ${parties.added} added, ${parties.there} there already\n`,
  );
  const counted = (number: number): string => `${number} row${number === 1 ? '' : 's'}`;
  if (report.empty > 0)
    screen.write(`${counted(report.empty)} ${report.empty === 1 ? 'says' : 'say'} nothing of this source.\n`);
  if (report.faulty > 0) screen.write(`${counted(report.faulty)} could not be read.\n`);
  if (report.leftOut.length > 0) screen.write('\nLeft out, as no holding:\n');
  for (const { status, rows, reason } of report.leftOut)
    screen.write(`  ${status}: ${counted(rows)} (${reason})\n`);
  if (report.merged.length > 0) screen.write('\nNot told apart in the dossier:\n');
  for (const { title, statuses } of report.merged)
    screen.write(`  ${statuses.join(', ')}: ${title.replaceAll('-', ' ')}\n`);
}
