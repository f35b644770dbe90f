export {
  claimFileSchema,
  modalities,
  modalityMeanings,
  UNNAMED,
  type ClaimRecord,
  type Modality,
} from './claim-file.ts';
export { isInferred, isReckoned, quotesOf, type Claim } from './claim.ts';
export { coverageOf, type Coverage } from './coverage.ts';
export { dossierFileSchema } from './dossier-file.ts';
export { eventTypes, type EventType } from './event-types.ts';
export { fileKindOf, fileSchemas, type FileKind } from './file-schemas.ts';
export { holdingKey } from './holding-key.ts';
export { decisions, judgementsFileSchema, type Decision, type Judgement } from './judgement.ts';
export { readRecord } from './read-record.ts';
export type { DossierFiles, DossierRecord, PassedOverPassage, SourceDocument } from './record.ts';
export { coarseOutline, pointsOf } from './coarse-outline.ts';
export { outlinesOf, type Outline } from './outline.ts';
export { packOutlines, unpackOutlines, type PackedOutlines } from './pack-outlines.ts';
export { packRecord, unpackRecord, type PackedRecord } from './pack-record.ts';
export { anchorsOf, referencesOf } from './references.ts';
export {
  agreementsFileSchema,
  eventsFileSchema,
  holdingsFileSchema,
  type AgreementEntry,
  type EventEntry,
  type HoldingEntry,
} from './registers.ts';
export * from './statement.ts';
export { parseShare, type Share } from './share.ts';
export { suppositionFileSchema, type Change, type SupposedClaim, type Supposition } from './supposition.ts';
export { axes, axisOf, titleNames, titles, type Axis, type Title } from './titles.ts';
export type { When } from './when.ts';
export { boundsOfWhen, together, writtenBounds, type WhichDay } from './bounds-of-when.ts';
