/** The pure door of Interregnum: reads and reckons dossiers given as texts, in a browser or anywhere else. */
export * from './claim/index.ts';
export * from './report/index.ts';
export * from './time/index.ts';
