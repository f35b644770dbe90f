import { Command, Option } from 'commander';
import { aspects, relations, type AnswerRelation, type Aspect } from '../../collation/index.ts';
import { disagreementsReport, type DisagreementsReport, type QuestionLine } from '../../report/index.ts';
import type { DossierRecord } from '../../claim/index.ts';
import { askOf } from '../ask.ts';
import { dossierOption, formatOption } from '../options.ts';
import { paintFor, type Paint } from '../paint.ts';
import { csv } from '../table.ts';
import { dossierOf, warnOfFaults } from '../with-dossier.ts';
import { lettersOf } from '../words.ts';
import type { World } from '../world.ts';

interface Options {
  readonly kind?: AnswerRelation;
  readonly about?: string;
  readonly aspect?: Aspect;
  readonly dossier?: string;
  readonly format: 'text' | 'json' | 'csv';
}

/** `disagreements`: the questions that sources answer, and how their answers relate. */
export function disagreementsCommand(world: World): Command {
  return new Command('disagreements')
    .description('lists the questions that sources answer, their answers, and how these relate')
    .addOption(new Option('--kind <kind>', 'only questions whose answers relate so').choices(relations))
    .option('--about <id>', 'only questions about this event, holding, place or party')
    .addOption(new Option('--aspect <aspect>', 'only questions of this aspect').choices(aspects))
    .addOption(dossierOption())
    .addOption(formatOption(['text', 'json', 'csv']))
    .addHelpText('after', '\nExample:\n  interregnum disagreements --kind contradict --dossier my-dossier\n')
    .action(async (options: Options) => {
      const dossier = await dossierOf(options.dossier, world);
      const { kind, aspect, about } = options;
      const report = disagreementsReport(dossier.record, { kind, aspect, about });
      if (about !== undefined && report.questions.length === 0) askOf(dossier).thing(about);
      warnOfFaults(dossier, world);
      if (options.format === 'json') return world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      if (options.format === 'csv') return world.stdout.write(csv(rowsOf(report)));
      const paint = paintFor(world.stdout);
      if (report.questions.length === 0)
        world.stdout.write('No question is answered by the sources that is like that.\n');
      for (const question of report.questions) world.stdout.write(textOf(question, dossier.record, paint));
    });
}

/** One row for each answer. */
function rowsOf({ questions }: DisagreementsReport): string[][] {
  const head = [
    'ref',
    'about',
    'aspect',
    'question',
    'relation',
    'answer',
    'sources',
    'witnesses',
    'claims',
    'judgements',
  ];
  return [
    head,
    ...questions.flatMap((question) =>
      question.answers.map((answer) => [
        question.ref,
        question.about,
        question.aspect,
        question.question,
        question.relation,
        answer.value,
        answer.sources.join(' '),
        String(answer.witnesses),
        answer.claims.join(' '),
        question.judgements.join(' '),
      ]),
    ),
  ];
}

function textOf(question: QuestionLine, record: DossierRecord, paint: Paint): string {
  const rows = question.answers.map((answer) => {
    const witnesses = `${answer.witnesses} independent witness${answer.witnesses === 1 ? '' : 'es'}`;
    const quotes = answer.quotes
      .map((quote) => paint('dim', `      “${quote.quote}” ${lettersOf([quote.source], record)}\n`))
      .join('');
    return `    ${answer.value} ${lettersOf(answer.sources, record)}, ${witnesses}\n${quotes}`;
  });
  const judged =
    question.judgements.length === 0
      ? ''
      : paint('dim', `    judged: ${question.judgements.map((id) => reasonOf(id, record)).join('; ')}\n`);
  return `${paint('bold', question.question)} ${paint(question.relation === 'contradict' ? 'yellow' : 'dim', relationInWords(question))}\n${rows.join('')}${judged}\n`;
}

/** The relation, and whether it is only one source that differs from itself: that is no disagreement of two. */
function relationInWords({ relation, pairs, answers }: QuestionLine): string {
  const strongest = pairs.filter((pair) => pair.relation === relation);
  const within = strongest.filter(({ a, b }) => {
    const sources = new Set([...(answers[a]?.sources ?? []), ...(answers[b]?.sources ?? [])]);
    return sources.size === 1;
  });
  return relation !== 'damage' && strongest.length > 0 && within.length === strongest.length
    ? `${relation}, within one source`
    : relation;
}

/** A judgement in words: what was decided, when, by whom and why. */
function reasonOf(id: string, record: DossierRecord): string {
  const judgement = record.judgements.find((candidate) => candidate.id === id);
  if (judgement === undefined) return id;
  const { decision, on, by, reason } = judgement;
  return `${decision} (${on}, ${by}): ${reason}`;
}
