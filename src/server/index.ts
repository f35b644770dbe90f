export type { Subscribe } from './change-stream.ts';
export { liveDossier, type LiveDossier } from './live-dossier.ts';
export { publishSite, type PublishedSite, type SiteOptions } from './publish-site.ts';
export type { ServedDossier } from './handed-dossier.ts';
export { startServer, type ServerOptions, type StartedServer } from './start-server.ts';
