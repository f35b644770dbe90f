import { Command } from 'commander';
import type { DossierRecord } from '../../claim/index.ts';
import {
  dayClauseInWords,
  dayClauses,
  nameOf,
  standingsReport,
  titleInWords,
  type StandingLine,
  type StandingsReport,
} from '../../report/index.ts';
import { formatDay, parseIsoDay } from '../../time/index.ts';
import { askOf } from '../ask.ts';
import { standingsGeoJson } from '../geojson.ts';
import { accountOption, dossierOption, formatOption } from '../options.ts';
import { paintFor, type Paint } from '../paint.ts';
import { columns, csv } from '../table.ts';
import { dossierOf, warnOfFaults } from '../with-dossier.ts';
import { holdersInWords, lettersOf, spanInWords } from '../words.ts';
import type { World } from '../world.ts';

interface Options {
  readonly place?: string;
  readonly party?: string;
  readonly account?: string;
  readonly dossier?: string;
  readonly format: 'text' | 'json' | 'csv' | 'geojson';
}

/** `at DATE`: the standings on a day. */
export function atCommand(world: World): Command {
  return new Command('at')
    .description('says who held what on a day, by what title, and how certain that is')
    .argument('<date>', 'the day, as in 1946-02-01')
    .option('--place <id>', 'only this place')
    .option('--party <id>', 'only what this party held')
    .addOption(accountOption())
    .addOption(dossierOption())
    .addOption(formatOption(['text', 'json', 'csv', 'geojson']))
    .addHelpText('after', '\nExample:\n  interregnum at 1946-02-01 --place valley --dossier my-dossier\n')
    .action(async (date: string, options: Options) => {
      const dossier = await dossierOf(options.dossier, world);
      const ask = askOf(dossier);
      const asked = { date: ask.day(date), account: ask.account(options.account) };
      const report = standingsReport(ask.accounts, {
        ...asked,
        place: ask.id('place', options.place),
        party: ask.id('party', options.party),
      });
      warnOfFaults(dossier, world);
      switch (options.format) {
        case 'json':
          return world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
        case 'csv':
          return world.stdout.write(csv(csvRows(report)));
        case 'geojson':
          return world.stdout.write(`${JSON.stringify(standingsGeoJson(report, dossier.record), null, 2)}\n`);
        case 'text': {
          const paint = paintFor(world.stdout);
          const clauses = dayClauses(ask.accounts, asked, report);
          world.stdout.write(
            `${paint('bold', formatDay(parseIsoDay(report.date) ?? 0))}, ${accountInWords(report.account)}\n`,
          );
          for (const clause of clauses)
            world.stdout.write(
              `  ${dayClauseInWords(clause, dossier.record)}. ${paint('dim', lettersOf(clause.sources, dossier.record))}\n`,
            );
          world.stdout.write(textOf(report, dossier.record, paint));
        }
      }
    });
}

function accountInWords(account: string): string {
  if (account === 'default') return 'all sources compared';
  if (account === 'drafts') return 'all sources compared, drafts included';
  const [kind, source] = account.split(/:(.*)/s);
  if (source === undefined) return `supposing “${account}”`;
  return kind === 'only' ? `only ${source}` : `according to ${source}`;
}

function textOf(report: StandingsReport, record: DossierRecord, paint: Paint): string {
  const places = [...new Set(report.standings.map((line) => line.place))];
  if (places.length === 0) return 'Nobody says who held anything on that day.\n';
  return places
    .map((place) => {
      const rows = report.standings
        .filter((line) => line.place === place)
        .map((line) => rowOf(line, record, paint));
      return `\n${paint('bold', nameOf(record, place))}\n${columns(rows, '  ')}`;
    })
    .join('');
}

function rowOf(line: StandingLine, record: DossierRecord, paint: Paint): string[] {
  const speaking = line.according.filter((word) => word.status !== 'silent').map((word) => word.source);
  const notes = [
    ...lastedInWords(line),
    ...(line.extent === 'part' ? [line.extentText === null ? 'a part' : `“${line.extentText}”`] : []),
    ...(line.inheritedFrom === null ? [] : [`as part of ${nameOf(record, line.inheritedFrom)}`]),
    ...line.flags
      .filter((flag) => flag !== 'end-not-told' && flag !== 'superseded-by')
      .map((flag) => flag.replaceAll('-', ' ')),
    ...(line.witnesses === undefined ? [] : [witnessesInWords(line.witnesses)]),
    ...(line.supersededBy === null ? [] : [`superseded by the ${nameOf(record, line.supersededBy)}`]),
  ];
  const status = {
    certain: 'certain',
    possible: paint('dim', 'possible'),
    disputed: paint('yellow', 'sources disagree'),
  }[line.status];
  return [
    status,
    `${holdersInWords(line, record)}: ${titleInWords(line.title)}`,
    [spanInWords(line), ...notes, lettersOf(speaking, record)].join('; '),
  ];
}

/** For how many days it stood, where that says anything. */
function lastedInWords({ lasted }: StandingLine): string[] {
  if (lasted === null || lasted.atLeast === 0) return [];
  const most = `${lasted.atMost} day${lasted.atMost === 1 ? '' : 's'}`;
  return [lasted.atLeast === lasted.atMost ? most : `${lasted.atLeast} to ${most}`];
}

/** How many independent witnesses each side has, where sources disagree. */
function witnessesInWords(sides: { readonly for: number; readonly against: number }): string {
  return `independent witnesses: ${sides.for} that it stood, ${sides.against} that it did not`;
}

function csvRows(report: StandingsReport): (string | null)[][] {
  const head = [
    'date',
    'account',
    'place',
    'axis',
    'title',
    'holders',
    'extent',
    'status',
    'from_earliest',
    'from_latest',
    'until_earliest',
    'until_latest',
    'inherited_from',
    'agreement',
    'sources',
    'claims',
    'flags',
  ];
  return [
    head,
    ...report.standings.map((line) => [
      report.date,
      report.account,
      line.place,
      line.axis,
      line.title,
      line.holders.map((holder) => holder.party).join(' '),
      line.extent,
      line.status,
      line.from.earliest,
      line.from.latest,
      line.until.earliest,
      line.until.latest,
      line.inheritedFrom,
      line.agreement,
      line.according
        .filter((word) => word.status !== 'silent')
        .map((word) => word.source)
        .join(' '),
      line.claims.join(' '),
      line.flags.join(' '),
    ]),
  ];
}
