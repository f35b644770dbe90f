export { bodiesReport } from './bodies-report.ts';
export { changeDays } from './change-days.ts';
export { checkReport } from './check-report.ts';
export { commitmentsReport, type CommitmentsQuestion } from './commitments-report.ts';
export { daysInPhrase, daySentence, type DayClause } from './day-sentence.ts';
export { disagreementsReport, quoteRefs, type DisagreementsQuestion } from './disagreements-report.ts';
export { historyReport } from './history-report.ts';
export { inASentence, nameOf, partyInASentence } from './names.ts';
export type * from './report.ts';
export {
  knownAccount,
  openingDay,
  openingOf,
  packOpening,
  unpackOpening,
  type Opening,
  type PackedOpening,
} from './opening.ts';
export { standingsReport, type StandingsQuestion } from './standings-report.ts';
export { titleInWords } from './title-words.ts';
export { whatIfReport } from './what-if-report.ts';
export { whyReport } from './why-report.ts';
export { quantityInWords, statementInWords } from './statement-words.ts';
