import { Option } from 'commander';

/** `--dossier FOLDER`, for commands that do not take the folder as an argument. */
export function dossierOption(): Option {
  return new Option('--dossier <folder>', 'the folder of the dossier (default: the nearest one upwards)');
}

/** `--account A`. */
export function accountOption(): Option {
  return new Option(
    '--account <account>',
    'whose word goes first: default, according-to:SOURCE or only:SOURCE',
  );
}

/** `--format F`, the first of the formats where it is left out. */
export function formatOption(formats: readonly [string, ...string[]]): Option {
  return new Option('--format <format>', 'how to answer').choices(formats).default(formats[0]);
}
