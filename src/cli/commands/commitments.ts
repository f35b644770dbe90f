import { Command, Option } from 'commander';
import type { DossierRecord } from '../../claim/index.ts';
import {
  commitmentsReport,
  daysInPhrase,
  inASentence,
  nameOf,
  type CommitmentLine,
  type CommitmentsReport,
  type CommitmentState,
} from '../../report/index.ts';
import { formatDay, isoOf, parseIsoDay } from '../../time/index.ts';
import { commitmentStates } from '../../reckoning/index.ts';
import { askOf } from '../ask.ts';
import { accountOption, dossierOption, formatOption } from '../options.ts';
import { paintFor, type Paint } from '../paint.ts';
import { dossierOf, warnOfFaults } from '../with-dossier.ts';
import { lettersOf, reportBoundsInWords } from '../words.ts';
import type { World } from '../world.ts';

interface Options {
  readonly on?: string;
  readonly agreement?: string;
  readonly state?: CommitmentState;
  readonly account?: string;
  readonly dossier?: string;
  readonly format: 'text' | 'json';
}

/** `commitments`: what had been promised, and what had become of it by a day. */
export function commitmentsCommand(world: World): Command {
  return new Command('commitments')
    .description('says what had been promised, and what had become of it by a day')
    .option('--on <date>', 'the day, as in 1946-01-01 (default: the end of the period of the dossier)')
    .option('--agreement <id>', 'only the commitments of this agreement')
    .addOption(new Option('--state <state>', 'only commitments in this state').choices(commitmentStates))
    .addOption(accountOption())
    .addOption(dossierOption())
    .addOption(formatOption(['text', 'json']))
    .addHelpText('after', '\nExample:\n  interregnum commitments --on 1946-01-01 --dossier my-dossier\n')
    .action(async (options: Options) => {
      const dossier = await dossierOf(options.dossier, world);
      const ask = askOf(dossier);
      const date = options.on === undefined ? isoOf(dossier.record.period.until) : ask.day(options.on);
      const report = commitmentsReport(ask.accounts, {
        date,
        account: ask.account(options.account),
        agreement: ask.id('agreement', options.agreement),
        state: options.state,
      });
      warnOfFaults(dossier, world);
      if (options.format === 'json') world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      else world.stdout.write(textOf(report, dossier.record, paintFor(world.stdout)));
    });
}

function textOf(report: CommitmentsReport, record: DossierRecord, paint: Paint): string {
  const head = `${paint('bold', formatDay(parseIsoDay(report.date) ?? 0))}\n`;
  if (report.commitments.length === 0) return `${head}Nothing that is asked for had been promised.\n`;
  return head + report.commitments.map((line) => commitmentText(line, record, paint)).join('');
}

function commitmentText(line: CommitmentLine, record: DossierRecord, paint: Paint): string {
  const debtor = inASentence(line.debtor.map((id) => nameOf(record, id)));
  const under =
    line.agreement === null
      ? ''
      : `, ${nameOf(record, line.agreement)}${line.article === null ? '' : `, article ${line.article}`}`;
  const rows = [
    `\n${paint('bold', `${debtor === '' ? 'It is not told who' : debtor} was to ${line.action}`)} ${paint('dim', `${line.id}${under}`)}`,
    `  due: ${deadlineInWords(line, record)}`,
    `  state: ${paint(line.state === 'overdue' ? 'yellow' : 'bold', stateInWords(line))} (${line.certainty}${line.alsoPossible.length > 0 ? `; also possible: ${line.alsoPossible.map(plain).join(', ')}` : ''})`,
    ...line.according.map((word) => `    ${lettersOf([word.source], record)} ${stateInWords(word)}`),
  ];
  return `${rows.join('\n')}\n`;
}

function deadlineInWords(line: CommitmentLine, record: DossierRecord): string {
  const missing =
    line.missing.length === 0
      ? ''
      : `; no date is told for the ${line.missing.map((id) => nameOf(record, id)).join(', the ')}`;
  if (line.deadline.earliest === null && line.deadline.latest === null)
    return `not computable${missing === '' ? ': no deadline is told' : missing}`;
  if (line.deadline.earliest === null)
    return `at the latest on ${reportBoundsInWords({ earliest: line.deadline.latest, latest: line.deadline.latest })}${missing}`;
  return `${reportBoundsInWords(line.deadline)}${missing}`;
}

function stateInWords({ state, days }: Pick<CommitmentLine, 'state' | 'days'>): string {
  if (days === null) return plain(state);
  switch (state) {
    case 'overdue':
      return `${daysInPhrase(days)} overdue`;
    case 'no-information':
      return `nobody says whether it was done; ${daysInPhrase(days)} since the deadline`;
    case 'fulfilled':
      return `fulfilled ${early(days) ? 'in time' : `${daysInPhrase(days)} late`}`;
    case 'created':
    case 'in-effect':
    case 'violated':
    case 'discharged':
    case 'suspended':
    case 'expired':
    case 'terminated':
      return plain(state);
  }
}

function early(days: NonNullable<CommitmentLine['days']>): boolean {
  return days.atMost !== null && days.atMost <= 0;
}

function plain(state: string): string {
  return state.replaceAll('-', ' ');
}
