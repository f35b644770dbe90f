export { changeDays } from './change-days.ts';
export { checkReport } from './check-report.ts';
export { commitmentsReport, type CommitmentsQuestion } from './commitments-report.ts';
export { daysInPhrase, daySentence, type DayClause } from './day-sentence.ts';
export { disagreementsReport, quoteRefs, type DisagreementsQuestion } from './disagreements-report.ts';
export { inASentence, nameOf, partyInASentence } from './names.ts';
export type * from './report.ts';
export { standingsReport, type StandingsQuestion } from './standings-report.ts';
export { titleInWords } from './title-words.ts';
