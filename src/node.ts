/** The door for programs that read dossiers from folders. */
export * from './index.ts';
export * from './dossier/index.ts';
