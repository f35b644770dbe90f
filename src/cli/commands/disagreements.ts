import { Command, Option } from 'commander';
import { relations, type AnswerRelation } from '../../collation/index.ts';
import { disagreementsReport, type QuestionLine } from '../../report/index.ts';
import type { DossierRecord } from '../../claim/index.ts';
import { dossierOption, formatOption } from '../options.ts';
import { paintFor, type Paint } from '../paint.ts';
import { dossierOf, warnOfFaults } from '../with-dossier.ts';
import { lettersOf } from '../words.ts';
import type { World } from '../world.ts';

interface Options {
  readonly kind?: AnswerRelation;
  readonly about?: string;
  readonly dossier?: string;
  readonly format: 'text' | 'json';
}

/** `disagreements`: the questions that sources answer, and how their answers relate. */
export function disagreementsCommand(world: World): Command {
  return new Command('disagreements')
    .description('lists the questions that sources answer, their answers, and how these relate')
    .addOption(new Option('--kind <kind>', 'only questions whose answers relate so').choices(relations))
    .option('--about <id>', 'only questions about this event, holding, place or party')
    .addOption(dossierOption())
    .addOption(formatOption(['text', 'json']))
    .addHelpText(
      'after',
      '\nExample:\n  interregnum disagreements --kind contradict --dossier dossiers/manchuria\n',
    )
    .action(async (options: Options) => {
      const dossier = await dossierOf(options.dossier, world);
      const report = disagreementsReport(dossier.record, { kind: options.kind, about: options.about });
      warnOfFaults(dossier, world);
      if (options.format === 'json') return world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      const paint = paintFor(world.stdout);
      if (report.questions.length === 0)
        world.stdout.write('No question is answered by the sources that is like that.\n');
      for (const question of report.questions) world.stdout.write(textOf(question, dossier.record, paint));
    });
}

function textOf(question: QuestionLine, record: DossierRecord, paint: Paint): string {
  const rows = question.answers.map((answer) => {
    const witnesses = `${answer.witnesses} independent witness${answer.witnesses === 1 ? '' : 'es'}`;
    const quotes = answer.quotes
      .map((quote) => paint('dim', `      “${quote.quote}” ${lettersOf([quote.source], record)}\n`))
      .join('');
    return `    ${answer.value} ${lettersOf(answer.sources, record)}, ${witnesses}\n${quotes}`;
  });
  return `${paint('bold', question.question)} ${paint(question.relation === 'contradict' ? 'yellow' : 'dim', question.relation)}\n${rows.join('')}\n`;
}
