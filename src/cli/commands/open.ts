import { Command, InvalidArgumentError } from 'commander';
import { openDossier, watchDossier, type OpenDossier } from '../../dossier/index.ts';
import { startServer } from '../../server/index.ts';
import { appFolder } from '../app-folder.ts';
import { Failure } from '../failure.ts';
import { paintFor } from '../paint.ts';
import { dossierOf, faultsOf, warnOfFaults } from '../with-dossier.ts';
import type { World } from '../world.ts';

interface Options {
  readonly port: number;
  readonly browser: boolean;
}

const PORT = 4646;

/** `open`: builds the dossier, prints its summary, serves the atlas on 127.0.0.1 and watches the files. */
export function openCommand(world: World): Command {
  return new Command('open')
    .description(
      'opens a dossier in the browser, served to this machine only, and follows changes in its files',
    )
    .argument('[dossier]', 'the folder of the dossier; the nearest one upwards when left out')
    .option('--port <number>', 'the port to serve on; 0 takes any', portTyped, PORT)
    .option('--no-browser', 'do not open a browser')
    .addHelpText('after', '\nExample:\n  interregnum open my-dossier\n')
    .action(async (folder: string | undefined, options: Options) => {
      let dossier = await dossierOf(folder, world);
      warnOfFaults(dossier, world);
      const listeners = new Set<(version: number) => void>();
      let version = 1;
      const server = await startServer({
        port: options.port,
        app: appFolder(),
        dossier: () => ({ version, ...dossier }),
        changed: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      });
      if (server.kind !== 'listening') throw new Failure(server.message, 1);
      const stopWatching = watchDossier(dossier.folder, () => void again());
      const again = async (): Promise<void> => {
        try {
          dossier = await openDossier(dossier.folder);
        } catch (error) {
          world.stderr.write(`interregnum: ${(error as Error).message}; what was read last is still shown\n`);
          return;
        }
        version++;
        warnOfFaults(dossier, world);
        for (const listener of listeners) listener(version);
      };
      showSummary(dossier, server.url, world);
      if (options.browser) world.openBrowser(server.url);
      await world.stopped;
      stopWatching();
      await server.close();
    });
}

function showSummary(dossier: OpenDossier, url: string, world: World): void {
  const paint = paintFor(world.stdout);
  const { record } = dossier;
  const faults = faultsOf(dossier).length;
  world.stdout.write(`${paint('bold', record.title)}\n`);
  world.stdout.write(
    `${record.sources.length} sources, ${record.claims.size} statements, ${record.gazetteer.places.size} places, ${record.gazetteer.parties.size} parties` +
      `${faults === 0 ? '' : `, ${faults} faults`}\n`,
  );
  world.stdout.write(`The atlas is at ${paint('cyan', url)} on this machine. Ctrl-C ends it.\n`);
}

function portTyped(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('a port is a whole number from 0 to 65535.');
  return port;
}
