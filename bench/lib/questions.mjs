import { readRecord } from '../../src/claim/index.ts';
import { kinshipOf, questionsOf } from '../../src/collation/index.ts';
import { peakMegabytes, timed } from './measure.mjs';
import { dossierFiles } from './record.mjs';

/** Times the collation of a dossier beside reading it in. */
export function measureQuestions(sources, claimsEach, mostRatio) {
  const files = dossierFiles(sources, claimsEach);
  const read = timed(() => readRecord(files));
  const record = read.result;
  const kinship = timed(() => kinshipOf(record));
  const collated = timed(() => questionsOf(record));
  const ms = kinship.ms + collated.ms;
  const pairs = collated.result.reduce((sum, question) => sum + question.pairs.length, 0);
  console.log(
    `${sources} sources, ${record.claims.size} claims: read in ${(read.ms / 1000).toFixed(1)} s, collated in ${(ms / 1000).toFixed(1)} s ` +
      `(copied passages ${(kinship.ms / 1000).toFixed(1)} s), ratio ${(ms / read.ms).toFixed(2)}; ` +
      `${collated.result.length} questions, ${pairs} pairs of answers; peak memory ${peakMegabytes()} MB`,
  );
  return [
    ...(record.claims.size < sources * claimsEach ? ['claims were not read'] : []),
    ...(ms > mostRatio * read.ms ? [`collation takes more than ${mostRatio} times as long as reading`] : []),
  ];
}
