import { Command } from 'commander';
import { whatIfReport, type WhatIfReport } from '../../report/index.ts';
import { askOf } from '../ask.ts';
import { accountOption, dossierOption, formatOption } from '../options.ts';
import { paintFor, type Paint } from '../paint.ts';
import { changesTyped } from '../typed-changes.ts';
import { dossierOf, warnOfFaults } from '../with-dossier.ts';
import { reportBoundsInWords } from '../words.ts';
import type { World } from '../world.ts';

interface Options {
  readonly account?: string;
  readonly dossier?: string;
  readonly format: 'text' | 'json';
}

/** `whatif SUPPOSITION...`: what would change. */
export function whatifCommand(world: World): Command {
  return new Command('whatif')
    .description('says what would change if a day were another, or a source or statement were not there')
    .argument('<supposition...>', 'EVENT=DATE, -source:ID, -claim:ID, or the name of a file in whatif/')
    .allowUnknownOption()
    .addOption(accountOption())
    .addOption(dossierOption())
    .addOption(formatOption(['text', 'json']))
    .addHelpText(
      'after',
      '\nExamples:\n  interregnum whatif departure=1945-12-03 --dossier my-dossier\n  interregnum whatif -source:gazette --dossier my-dossier\n',
    )
    .action(async (_: string[], options: Options, command: Command) => {
      const suppositions = command.args;
      const dossier = await dossierOf(options.dossier, world);
      const ask = askOf(dossier);
      const changes = suppositions.flatMap((text) => changesTyped(text, dossier.record));
      const report = whatIfReport(ask.accounts, changes, ask.account(options.account));
      warnOfFaults(dossier, world);
      if (options.format === 'json') return world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      world.stdout.write(textOf(report, paintFor(world.stdout)));
    });
}

function textOf(report: WhatIfReport, paint: Paint): string {
  if (report.changes.length === 0) return 'Nothing would change.\n';
  return report.changes
    .map(
      ({ ref, before, after }) =>
        `${paint('bold', ref)}\n  ${paint('dim', 'before:')} ${lifeInWords(before)}\n  ${paint('dim', 'after: ')} ${lifeInWords(after)}\n`,
    )
    .join('');
}

interface Life {
  readonly missing?: readonly string[];
  readonly deadline?: { readonly earliest: string | null; readonly latest: string | null };
  readonly days?: readonly { from: string; until: string; status: string }[];
  readonly states?: readonly { from: string; until: string; status: string }[];
}

function lifeInWords(life: unknown): string {
  if (life === null) return 'nothing';
  const { deadline, days, states, missing = [] } = life as Life;
  const spans = (days ?? states ?? [])
    .map(({ from, until, status }) => `${status.replaceAll('-', ' ')} ${from} to ${until}`)
    .join(', ');
  const due =
    deadline === undefined || (deadline.earliest === null && deadline.latest === null)
      ? ''
      : `due ${reportBoundsInWords(deadline)}; `;
  const hangs = missing.length === 0 ? '' : `; no date is told for ${missing.join(', ')}`;
  return `${due}${spans === '' ? 'never' : spans}${hangs}`;
}
