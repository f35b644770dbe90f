import { Command } from 'commander';
import { alignVersions, type AlignedPart, type Alignment } from '../../collation/index.ts';
import type { DossierRecord } from '../../claim/index.ts';
import { nearest } from '../../lib/index.ts';
import { Failure } from '../failure.ts';
import { dossierOption, formatOption } from '../options.ts';
import { paintFor, type Paint } from '../paint.ts';
import { dossierOf, warnOfFaults } from '../with-dossier.ts';
import { lettersOf } from '../words.ts';
import type { World } from '../world.ts';

interface Options {
  readonly dossier?: string;
  readonly format: 'text' | 'json';
}

/** `align A B`: two versions of a text, passage by passage. */
export function alignCommand(world: World): Command {
  return new Command('align')
    .description('lays two versions of a text side by side, sentence by sentence')
    .argument('<a>', 'a source')
    .argument('<b>', 'the other source')
    .addOption(dossierOption())
    .addOption(formatOption(['text', 'json']))
    .addHelpText('after', '\nExample:\n  interregnum align gazette letter --dossier my-dossier\n')
    .action(async (a: string, b: string, options: Options) => {
      const dossier = await dossierOf(options.dossier, world);
      const { record } = dossier;
      for (const id of [a, b]) checkSource(id, record);
      const alignment = alignVersions(record, a, b);
      warnOfFaults(dossier, world);
      if (alignment === null) throw new Failure(`the text of ${a} or of ${b} is not at hand`, 1);
      if (options.format === 'json') return world.stdout.write(`${JSON.stringify(alignment, null, 2)}\n`);
      const paint = paintFor(world.stdout);
      for (const part of alignment.parts) world.stdout.write(textOf(part, alignment, record, paint));
    });
}

function checkSource(id: string, { documents }: DossierRecord): void {
  if (documents.has(id)) return;
  const meant = nearest(id, documents.keys());
  throw new Failure(
    `there is no source with the id "${id}"${meant === null ? '' : `; did you mean ${meant}?`}`,
    2,
  );
}

/** A part as one line: a letter for who has it, and of reworded ones [-what only the first has-] and {+what only the second has+}. */
function textOf(part: AlignedPart, { a, b }: Alignment, record: DossierRecord, paint: Paint): string {
  const words = (id: string, { start, end }: { start: number; end: number }): string =>
    (record.documents.get(id)?.text.slice(start, end) ?? '').replace(/\s+/g, ' ');
  switch (part.kind) {
    case 'same':
      return `${lettersOf([a, b], record)} ${paint('dim', words(a, part.a))}\n`;
    case 'dropped':
      return `${lettersOf([a], record)} [-${words(a, part.a)}-]\n`;
    case 'added':
      return `${lettersOf([b], record)} {+${words(b, part.b)}+}\n`;
    case 'reworded': {
      const marked = part.words.map((piece) =>
        piece.kind === 'same'
          ? piece.words
          : piece.kind === 'added'
            ? `{+${piece.words}+}`
            : `[-${piece.words}-]`,
      );
      return `${lettersOf([a, b], record)} ${marked.join('')}\n`;
    }
  }
}
