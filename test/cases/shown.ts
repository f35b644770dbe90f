import type {
  CommitmentLine,
  QuestionLine,
  ReportBounds,
  ReportDays,
  StandingLine,
} from '../../src/report/index.ts';

/** A standing as cases name it: "kingdom military-occupation of valley", "council for kingdom puppet-state of part of valley". */
export function standingName({ holders, title, extent, place }: StandingLine): string {
  const who = holders.map(
    ({ party, share, onBehalfOf }) =>
      party + (share === null ? '' : ` (${share})`) + (onBehalfOf === null ? '' : ` for ${onBehalfOf}`),
  );
  return `${who.join(' + ')} ${title} of ${extent === 'part' ? 'part of ' : ''}${place}`;
}

/** What cases can ask of a standing. */
export function standingShown(line: StandingLine): object {
  return {
    status: line.status,
    through: line.inheritedFrom,
    from: bounds(line.from),
    until: bounds(line.until),
    flags: [...line.flags].sort(),
    part: line.extentText,
    'in-law': line.inLaw,
    says: Object.fromEntries(line.according.map(({ source, status }) => [source, status])),
    witnesses: line.witnesses,
  };
}

/** What cases can ask of a commitment. */
export function commitmentShown(line: CommitmentLine): object {
  return {
    state: line.state,
    certainty: line.certainty,
    also: [...line.alsoPossible].sort(),
    due: bounds(line.deadline),
    done: line.fulfilled === null ? null : bounds(line.fulfilled),
    days: days(line.days),
    missing: line.missing,
    says: Object.fromEntries(line.according.map((word) => [word.source, word.state])),
  };
}

/** What cases can ask of a question. */
export function questionShown({ relation, answers }: QuestionLine): object {
  return {
    relation,
    answers: Object.fromEntries(answers.map(({ value, sources }) => [value, sources])),
    witnesses: Object.fromEntries(answers.map(({ value, witnesses }) => [value, witnesses])),
  };
}

/** One day, "A..B" for a day between two, with nothing on the side where nothing bounds it. */
function bounds({ earliest, latest }: ReportBounds): string {
  return earliest !== null && earliest === latest ? earliest : `${earliest ?? ''}..${latest ?? ''}`;
}

function days(told: ReportDays | null): number | string | null {
  if (told === null) return null;
  const { atLeast, atMost } = told;
  return atLeast !== null && atLeast === atMost ? atLeast : `${atLeast ?? ''}..${atMost ?? ''}`;
}
