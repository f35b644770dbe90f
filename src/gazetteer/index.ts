export { circleOf, gazetteerOf, partOf, type Gazetteer } from './gazetteer.ts';
export { partiesFileSchema, placesFileSchema, type Party, type Place } from './schema.ts';
