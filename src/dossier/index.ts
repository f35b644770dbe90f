export { findDossier, NoDossierError, openDossier, type OpenDossier } from './open-dossier.ts';
export { watchDossier } from './watch-dossier.ts';
