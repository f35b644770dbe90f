/** The pure door of Interregnum: reads and reckons dossiers given as texts, in a browser or anywhere else. */
export * from './lib/index.ts';
export * from './gazetteer/index.ts';
export * from './source/index.ts';
export * from './claim/index.ts';
export * from './collation/index.ts';
export * from './reckoning/index.ts';
export * from './report/index.ts';
export * from './time/index.ts';
