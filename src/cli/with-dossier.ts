import { resolve } from 'node:path';
import type { Diagnostic } from '../lib/index.ts';
import { findDossier, openDossier, type OpenDossier } from '../dossier/index.ts';
import { Failure } from './failure.ts';
import { showDiagnostics } from './show-diagnostics.ts';
import type { World } from './world.ts';

/** Opens the dossier a call names, or the nearest one upwards. */
export async function dossierOf(folder: string | undefined, world: World): Promise<OpenDossier> {
  const found = folder === undefined ? findDossier(world.cwd) : resolve(world.cwd, folder);
  if (found === null)
    throw new Failure(
      `there is no dossier here: no dossier.yaml in ${world.cwd} or above it; name a folder with --dossier`,
      1,
    );
  return openDossier(found);
}

/** Everything that is wrong with a dossier, from its content and from its disk. */
export function faultsOf(dossier: OpenDossier): readonly Diagnostic[] {
  return [...dossier.diagnostics, ...dossier.record.diagnostics];
}

/** Says on standard error what is wrong with a dossier that is answered from what is sound. */
export function warnOfFaults(dossier: OpenDossier, world: World): void {
  const errors = faultsOf(dossier).filter((fault) => fault.severity === 'error');
  if (errors.length === 0) return;
  showDiagnostics(errors, dossier.files, world.stderr);
  world.stderr.write(
    `The answer rests on what is sound; ${errors.length === 1 ? 'one fault' : `${errors.length} faults`} above.\n`,
  );
}
