import { Command } from 'commander';
import type { World } from '../world.ts';

export function openCommand(_world: World, _exit: (code: number) => void): Command {
  return new Command('open');
}
