// Cases of how answers relate, in the format of test/cases (README.md there), of which these ask only questions.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { disagreementsReport } from '../../src/report/index.ts';
import { recordOf, type ShortDossier } from '../cases/dossier-of.ts';
import { questionShown } from '../cases/shown.ts';

type Wanted = Readonly<Record<string, Readonly<Record<string, unknown>> | 'absent'>>;

interface CaseFile extends Omit<ShortDossier, 'sources'> {
  readonly about: string;
  readonly cases: readonly (ShortDossier & { readonly case: string; readonly questions: Wanted })[];
}

for (const file of ['relations.yaml', 'holdings.yaml', 'witnesses.yaml']) {
  const { about, cases, ...shared } = parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as CaseFile;
  describe(about, () => {
    it.each(cases)('$case', ({ questions: wanted, ...own }) => {
      const { questions } = disagreementsReport(recordOf({ ...shared, ...own }));
      for (const [name, want] of Object.entries(wanted)) {
        const line = questions.find((question) => `${question.aspect} of ${question.about}` === name);
        if (want === 'absent') expect(line, name).toBeUndefined();
        else expect(line && { [name]: questionShown(line) }).toMatchObject({ [name]: want });
      }
    });
  });
}
