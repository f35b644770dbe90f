import { Command } from 'commander';
import type { DossierRecord } from '../../claim/index.ts';
import { bodiesReport, nameOf, type BodiesReport } from '../../report/index.ts';
import { formatDay, isoOf, parseIsoDay } from '../../time/index.ts';
import { askOf } from '../ask.ts';
import { accountOption, dossierOption, formatOption } from '../options.ts';
import { paintFor, type Paint } from '../paint.ts';
import { dossierOf, warnOfFaults } from '../with-dossier.ts';
import { reportBoundsInWords } from '../words.ts';
import type { World } from '../world.ts';

interface Options {
  readonly on?: string;
  readonly account?: string;
  readonly dossier?: string;
  readonly format: 'text' | 'json';
}

/** `bodies`: joint bodies, their seats, and who has the chair on a day. */
export function bodiesCommand(world: World): Command {
  return new Command('bodies')
    .description('lists joint bodies, their seats, and who has the chair on a day')
    .option('--on <date>', 'the day, as in 1950-06-01 (default: the end of the period of the dossier)')
    .addOption(accountOption())
    .addOption(dossierOption())
    .addOption(formatOption(['text', 'json']))
    .addHelpText('after', '\nExample:\n  interregnum bodies --on 1950-06-01 --dossier my-dossier\n')
    .action(async (options: Options) => {
      const dossier = await dossierOf(options.dossier, world);
      const ask = askOf(dossier);
      const date = options.on === undefined ? isoOf(dossier.record.period.until) : ask.day(options.on);
      const report = bodiesReport(ask.accounts, { date, account: ask.account(options.account) });
      warnOfFaults(dossier, world);
      if (options.format === 'json') return world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      const paint = paintFor(world.stdout);
      world.stdout.write(`${paint('bold', formatDay(parseIsoDay(date) ?? 0))}\n`);
      if (report.bodies.length === 0) world.stdout.write('No source tells of a joint body on that day.\n');
      for (const body of report.bodies) world.stdout.write(bodyText(body, dossier.record, paint));
    });
}

function bodyText(body: BodiesReport['bodies'][number], record: DossierRecord, paint: Paint): string {
  const seats = body.seats
    .map(({ party, count, rule }) => `${nameOf(record, party)}: ${count ?? rule ?? 'number not told'}`)
    .join('; ');
  const { chair } = body;
  const missing = chair.missing.map((event) => nameOf(record, event)).join(', ');
  const chairWords = [
    chair.party === null ? 'nobody can say who' : nameOf(record, chair.party),
    chair.rule ?? 'no chair is told of',
    ...(chair.rule === null ? [] : [chair.period === null ? 'period not stated' : `every ${chair.period}`]),
    ...(missing === '' ? [] : [`no date is told for the ${missing}`]),
  ].join('; ');
  const rows = [
    ...(body.task === null ? [] : [`  task: ${body.task}`]),
    `  seats: ${seats === '' ? 'not told' : seats}`,
    ...(body.posts.length === 0 ? [] : [`  posts: ${body.posts.join(', ')}`]),
    `  chair: ${chairWords}`,
    `  life: ${body.from.earliest === null && body.from.latest === null ? 'beginning not told' : `from ${reportBoundsInWords(body.from)}`}, ${body.until.latest === null ? 'end not told' : `until ${reportBoundsInWords(body.until)}`}`,
  ];
  return `\n${paint('bold', nameOf(record, body.id))} ${paint('dim', body.agreement === null ? '' : nameOf(record, body.agreement))}\n${rows.join('\n')}\n`;
}
