export { csvMappingSchema, type CsvMapping } from './csv-mapping.ts';
export { importCsv, ImportRefusedError, type CsvImport } from './import-csv.ts';
export type { CsvImportReport } from './csv-import-report.ts';
