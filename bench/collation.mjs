// Times the collation: copied passages among many sentences, and the questions of a large dossier, beside the floor of cutting into words
// and of reading the dossier in. The data are made up with a fixed seed.
// usage: node --max-old-space-size=6144 bench/collation.mjs [most sentences] [most claims]     (1000000 and 300000 unless told)
// Exit code 1 when an answer is wrong or a target is missed.
import { measureCopies } from './lib/copies.mjs';
import { measureQuestions } from './lib/questions.mjs';

const CLAIMS_EACH = 300;
const [sentences = 1_000_000, claims = 300_000] = process.argv.slice(2).map(Number);
const upTo = (most) => [10_000, 100_000, 300_000, 1_000_000].filter((size) => size <= most);

console.log(`Node ${process.version}`);
const problems = [];
for (const size of upTo(sentences))
  problems.push(...measureCopies(size, { seconds: 300, recall: 0.9, megabytes: 768 }));
for (const size of upTo(claims))
  problems.push(...measureQuestions(Math.ceil(size / CLAIMS_EACH), CLAIMS_EACH, 1.5));
console.log(problems.length === 0 ? '\nall as required' : `\n${problems.join('\n')}`);
process.exitCode = problems.length === 0 ? 0 : 1;
