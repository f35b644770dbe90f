export { checkReport } from './check-report.ts';
export * from './report.ts';
