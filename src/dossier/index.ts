export { editableYaml, editedText, NotYamlError, type EditableYaml } from './edit-yaml.ts';
export {
  csvMappingSchema,
  importCsv,
  ImportRefusedError,
  type CsvImport,
  type CsvImportReport,
  type CsvMapping,
} from './import/index.ts';
export { NoJudgementError, withJudgement, withoutJudgement, type Ruling } from './judge.ts';
export { findDossier, NoDossierError, openDossier, type OpenDossier } from './open-dossier.ts';
export { ChangedMeanwhileError, replaceFile, type OnChange, type Replaced } from './replace-file.ts';
export { watchDossier } from './watch-dossier.ts';
export { loadYaml, saveYaml, type LoadedYaml } from './write-yaml.ts';
