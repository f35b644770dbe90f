import { Command } from 'commander';
import type { DossierRecord } from '../../claim/index.ts';
import { whyReport, type Reason, type ReasonLeaf } from '../../report/index.ts';
import { isoOf } from '../../time/index.ts';
import { askOf } from '../ask.ts';
import { Failure } from '../failure.ts';
import { accountOption, dossierOption, formatOption } from '../options.ts';
import { paintFor, type Paint } from '../paint.ts';
import { dossierOf, warnOfFaults } from '../with-dossier.ts';
import { lettersOf } from '../words.ts';
import type { World } from '../world.ts';

interface Options {
  readonly on?: string;
  readonly account?: string;
  readonly dossier?: string;
  readonly format: 'text' | 'json';
}

/** `why REF`: the tree of reasons, down to the quotes. */
export function whyCommand(world: World): Command {
  return new Command('why')
    .description(
      'gives the reasons of a standing, a commitment or a statement that was set aside, down to the quotes',
    )
    .argument(
      '<ref>',
      'what the other commands call `ref`: standing/PLACE/TITLE/HOLDERS, commitment/ID or claim/ID',
    )
    .option('--on <date>', 'the day, as in 1946-02-01 (default: the end of the period of the dossier)')
    .addOption(accountOption())
    .addOption(dossierOption())
    .addOption(formatOption(['text', 'json']))
    .addHelpText(
      'after',
      '\nExample:\n  interregnum why standing/valley/military-occupation/kingdom --on 1946-05-02 --dossier my-dossier\n',
    )
    .action(async (ref: string, options: Options) => {
      const dossier = await dossierOf(options.dossier, world);
      const ask = askOf(dossier);
      const date = options.on === undefined ? isoOf(dossier.record.period.until) : ask.day(options.on);
      const reason = whyReport(ask.accounts, ref, { date, account: ask.account(options.account) });
      if (reason === null)
        throw new Failure(
          `nothing is called "${ref}" on ${date}; the refs are those that at, commitments and history give with --format json`,
          2,
        );
      warnOfFaults(dossier, world);
      if (options.format === 'json') return world.stdout.write(`${JSON.stringify(reason, null, 2)}\n`);
      world.stdout.write(treeOf(reason, dossier.record, paintFor(world.stdout), ''));
    });
}

function treeOf(node: Reason | ReasonLeaf, record: DossierRecord, paint: Paint, indent: string): string {
  if ('quote' in node)
    return `${indent}${paint('dim', lettersOf([node.source], record))} “${node.quote.replace(/\s+/g, ' ')}” ${paint('dim', node.claim)}\n`;
  const head = `${indent}${paint('bold', node.says)}\n${indent}${paint('dim', `because: ${node.rule}`)}\n`;
  return head + node.from.map((inner) => treeOf(inner, record, paint, `${indent}  `)).join('');
}
