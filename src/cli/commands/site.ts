import { resolve } from 'node:path';
import { Command } from 'commander';
import { publishSite } from '../../server/index.ts';
import { appFolder } from '../app-folder.ts';
import { Failure } from '../failure.ts';
import { dossierOf, warnOfFaults } from '../with-dossier.ts';
import type { World } from '../world.ts';

interface Options {
  readonly out: string;
}

/** `site`: writes the atlas as static files, with the dossier in them. */
export function siteCommand(world: World): Command {
  return new Command('site')
    .description('writes the atlas of a dossier as files that any static host can serve')
    .argument('[dossier]', 'the folder of the dossier; the nearest one upwards when left out')
    .requiredOption('--out <folder>', 'the folder to write to: new, empty, or a site written before')
    .addHelpText('after', '\nExample:\n  interregnum site my-dossier --out public\n')
    .action(async (folder: string | undefined, options: Options) => {
      const dossier = await dossierOf(folder, world);
      warnOfFaults(dossier, world);
      const out = resolve(world.cwd, options.out);
      const site = await publishSite({ app: appFolder(), out, dossier: { version: 1, ...dossier } });
      if (site.kind !== 'published') throw new Failure(site.message, 1);
      world.stdout.write(
        `The atlas is in ${out}: ${site.files} files. Serve them from any folder of any host.\n`,
      );
      world.stdout.write('The documents of the dossier are in it, as received: mind their licences.\n');
    });
}
