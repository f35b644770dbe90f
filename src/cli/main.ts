import { Command, CommanderError } from 'commander';
import { alignCommand } from './commands/align.ts';
import { atCommand } from './commands/at.ts';
import { bodiesCommand } from './commands/bodies.ts';
import { checkCommand } from './commands/check.ts';
import { commitmentsCommand } from './commands/commitments.ts';
import { disagreementsCommand } from './commands/disagreements.ts';
import { historyCommand } from './commands/history.ts';
import { importCommand } from './commands/import.ts';
import { openCommand } from './commands/open.ts';
import { siteCommand } from './commands/site.ts';
import { whatifCommand } from './commands/whatif.ts';
import { whyCommand } from './commands/why.ts';
import { NoDossierError } from '../dossier/index.ts';
import { Failure } from './failure.ts';
import { VERSION } from './version.ts';
import type { World } from './world.ts';

/** The commands, in the order in which the help lists them. */
const commands = [
  openCommand,
  checkCommand,
  atCommand,
  historyCommand,
  commitmentsCommand,
  bodiesCommand,
  disagreementsCommand,
  alignCommand,
  whyCommand,
  whatifCommand,
  siteCommand,
  importCommand,
] as const;

/** Runs one call of the command line and returns its exit code: 0 done, 1 faults found or nothing to read, 2 a wrong call. */
export async function main(args: readonly string[], world: World): Promise<number> {
  let exitCode = 0;
  const program = new Command('interregnum')
    .description(
      'Reads sources that disagree about who held a place, and works out who was in control, day by day.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
    })
    .showHelpAfterError('Add --help for the whole of it.');
  for (const command of commands)
    program.addCommand(command(world, (code) => (exitCode = code)).copyInheritedSettings(program));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return exitCodeOf(error, world);
  }
}

function exitCodeOf(error: unknown, world: World): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Failure || error instanceof NoDossierError) {
    world.stderr.write(`interregnum: ${error.message}\n`);
    return error instanceof Failure ? error.exitCode : 1;
  }
  throw error;
}
