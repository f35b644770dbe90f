import { Command } from 'commander';
import { historyReport, nameOf, type HistoryItem } from '../../report/index.ts';
import type { DossierRecord } from '../../claim/index.ts';
import { askOf } from '../ask.ts';
import { accountOption, dossierOption, formatOption } from '../options.ts';
import { paintFor, type Paint } from '../paint.ts';
import { dossierOf, warnOfFaults } from '../with-dossier.ts';
import { lettersOf, reportBoundsInWords } from '../words.ts';
import type { World } from '../world.ts';

interface Options {
  readonly account?: string;
  readonly dossier?: string;
  readonly format: 'text' | 'json';
}

/** `history ID`: everything about one place, party, agreement or event, in order of time. */
export function historyCommand(world: World): Command {
  return new Command('history')
    .description('tells everything about one place, party, agreement or event, in order of time')
    .argument('<id>', 'the id of a place, party, agreement, event, holding or commitment')
    .addOption(accountOption())
    .addOption(dossierOption())
    .addOption(formatOption(['text', 'json']))
    .addHelpText('after', '\nExample:\n  interregnum history fort --dossier my-dossier\n')
    .action(async (id: string, options: Options) => {
      const dossier = await dossierOf(options.dossier, world);
      const ask = askOf(dossier);
      const report = historyReport(ask.accounts, ask.thing(id), ask.account(options.account));
      warnOfFaults(dossier, world);
      if (options.format === 'json') return world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      const paint = paintFor(world.stdout);
      world.stdout.write(`${paint('bold', nameOf(dossier.record, id))}\n`);
      for (const item of report.items) world.stdout.write(lineOf(item, dossier.record, paint));
      if (report.items.length === 0) world.stdout.write('No source says anything of it.\n');
    });
}

function lineOf(item: HistoryItem, record: DossierRecord, paint: Paint): string {
  const untold = item.when.earliest === null && item.when.latest === null;
  const when = untold ? 'no date told' : reportBoundsInWords(item.when);
  const modality = item.modality === 'asserted' ? '' : ` ${paint('yellow', `(${item.modality})`)}`;
  return `  ${paint('dim', when.padEnd(44))} ${item.text}${modality} ${paint('dim', lettersOf(item.sources, record))}\n`;
}
