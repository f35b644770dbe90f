export { findDossier, NoDossierError, openDossier, type OpenDossier } from './open-dossier.ts';
