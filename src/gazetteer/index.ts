export { circlesIn } from './circle.ts';
export { dateTextSchema, edtfSchema, periodSchema } from './date-schema.ts';
export { gazetteerOf, partOf, type Gazetteer } from './gazetteer.ts';
export { outlineAddress, type OutlineAddress } from './outline-address.ts';
export {
  namesSchema,
  partiesFileSchema,
  placesFileSchema,
  type Name,
  type Party,
  type Place,
} from './schema.ts';
export { areKin, belongsTo } from './kin.ts';
export { nameInLanguage } from './name-in-language.ts';
