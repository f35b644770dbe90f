export {
  findQuote,
  nearestStretch,
  searchableText,
  type SearchableText,
  type Stretch,
} from './searchable-text.ts';
export { sourceKinds, sourcesFileSchema, type SourceKind, type SourceRecord } from './source-record.ts';
