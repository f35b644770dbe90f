// The walls stand only as long as something notices that one was climbed. This copies the tree once, plants one
// violation of every rule in it, and sees each refused by the rule that is meant to refuse it.
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '../.dependency-cruiser.mjs';
import { ROOT } from '../bin/node-version.mjs';
import { findTool } from '../scripts/setup.mjs';

const STAGES = [
  'lib',
  'time',
  'gazetteer',
  'source',
  'passage',
  'mention',
  'claim',
  'collation',
  'reckoning',
  'report',
  'dossier',
  'server',
  'cli',
];

interface Plant {
  rule: string;
  file: string;
  text: string;
}

/** What dependency-cruiser has to refuse. */
const IMPORTS: readonly Plant[] = [
  ...STAGES.slice(0, -1).map((stage, place) => ({
    rule: `${stage}-imports-only-earlier-stages`,
    file: `src/${stage}/planted-later.ts`,
    text: `import '../${STAGES[place + 1]!}/index.ts';`,
  })),
  {
    rule: 'lib-imports-only-earlier-stages',
    file: 'src/lib/planted-last.ts',
    text: `import '../cli/index.ts';`,
  },
  {
    rule: 'time-imports-only-earlier-stages',
    file: 'src/time/planted-type.ts',
    text: `import type {} from '../claim/index.ts';`,
  },
  {
    rule: 'web-imports-only-the-core',
    file: 'src/web/planted-server.ts',
    text: `import '../server/index.ts';`,
  },
  { rule: 'web-imports-only-the-core', file: 'src/web/planted-door.ts', text: `import '../node.ts';` },
  {
    rule: 'nothing-imports-the-web',
    file: 'src/cli/planted-web.ts',
    text: `import '../web/planted-door.ts';`,
  },
  {
    rule: 'stages-do-not-import-the-doors',
    file: 'src/report/planted-door.ts',
    text: `import '../index.ts';`,
  },
  {
    rule: 'pure-door-opens-only-the-core',
    file: 'src/index.ts',
    text: `export * from './dossier/index.ts';`,
  },
  { rule: 'doors-use-front-doors', file: 'src/index.ts', text: `export * from './lib/planted-behind.ts';` },
  { rule: 'node-door-opens-no-shell', file: 'src/node.ts', text: `export * from './server/index.ts';` },
  {
    rule: 'through-the-front-door',
    file: 'src/time/planted-behind.ts',
    text: `import '../lib/planted-behind.ts';`,
  },
  { rule: 'no-cycles', file: 'src/lib/planted-a.ts', text: `import './planted-b.ts';` },
  { rule: 'no-dead-files', file: 'src/lib/planted-dead.ts', text: 'export {};' },
  { rule: 'no-builtins-in-the-core', file: 'src/claim/planted-disk.ts', text: `import 'node:fs';` },
  { rule: 'no-builtins-in-the-core', file: 'src/web/planted-disk.ts', text: `import 'node:fs';` },
  ...['lib', 'dossier', 'server', 'cli', 'web'].map((folder) => ({
    rule: `only-vetted-packages-in-${folder === 'lib' ? 'core' : folder}`,
    file: `src/${folder}/planted-package.ts`,
    text: `import 'typescript';`,
  })),
  { rule: 'only-vetted-packages-in-core', file: 'src/report/planted-hono.ts', text: `import 'hono';` },
  {
    rule: 'no-development-packages-at-run-time',
    file: 'src/cli/planted-development.ts',
    text: `import 'typescript';`,
  },
  { rule: 'no-unresolvable-imports', file: 'src/cli/planted-nowhere.ts', text: `import './nowhere.ts';` },
];

/** What TypeScript has to refuse in the core. */
const NAMES: readonly Plant[] = [
  { rule: 'process', file: 'src/lib/planted-process.ts', text: 'export const id: number = process.pid;' },
  {
    rule: 'document',
    file: 'src/lib/planted-document.ts',
    text: 'export const title: string = document.title;',
  },
  { rule: 'node:fs', file: 'src/lib/planted-builtin.ts', text: `export { readFileSync } from 'node:fs';` },
];

/** What ESLint has to refuse. */
const HABITS: readonly Plant[] = [
  {
    rule: 'no-restricted-globals',
    file: 'src/time/planted-date.ts',
    text: 'export const today: string = new Date().toISOString();',
  },
  {
    rule: 'no-restricted-globals',
    file: 'src/time/planted-now.ts',
    text: 'export const now: number = Date.now();',
  },
  {
    rule: 'no-restricted-properties',
    file: 'src/time/planted-chance.ts',
    text: 'export const die: number = Math.random();',
  },
  { rule: 'no-restricted-exports', file: 'src/server/planted-default.ts', text: 'export default 1;' },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: 'src/lib/planted-switch.ts',
    text: `export function f(kind: 'a' | 'b'): number {
  switch (kind) {
    case 'a':
      return 1;
  }
  return 2;
}`,
  },
];

interface Result {
  code: number;
  output: string;
}

let copy = '';
let compiled: Result;
let linted: Result;
let cruised: Result;

beforeAll(async () => {
  copy = copyTree();
  plant(NAMES);
  plant(HABITS);
  [compiled, linted] = await Promise.all([
    runIn(copy, 'typescript', 'tsc', ['-p', 'tsconfig.core.json', '--noEmit', '--pretty', 'false']),
    runIn(copy, 'eslint', 'eslint', ['--format', 'json', ...HABITS.map(({ file }) => file)]),
  ]);
  const fronts = STAGES.map((stage) => `src/${stage}/index.ts`).filter(
    (file) => !existsSync(join(copy, file)),
  );
  plant([...fronts, 'src/lib/planted-behind.ts'].map((file) => ({ file, text: 'export {};' })));
  plant([{ file: 'src/lib/planted-b.ts', text: `import './planted-a.ts';` }]);
  plant(IMPORTS);
  cruised = await cruise(copy);
}, 60_000);

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('imports (dependency-cruiser)', () => {
  test('the tree as it is keeps within its walls', async () => {
    expect(await cruise(ROOT)).toEqual({
      code: 0,
      output: expect.stringContaining('no dependency violations') as string,
    });
  }, 30_000);

  test('a tree with violations is refused', () => {
    expect(cruised.code).toBeGreaterThan(0);
  });

  test('every rule has a violation planted here', () => {
    const rules = (config.forbidden ?? []).map((rule) => rule.name);
    expect(new Set(IMPORTS.map(({ rule }) => rule))).toEqual(new Set(rules));
  });

  test.for(IMPORTS)('$rule refuses $file', ({ rule, file }) => {
    const refusals = cruised.output.split('\n').filter((line) => `${line} `.includes(` ${file} `));
    expect(refusals.map((line) => line.trim())).toContainEqual(
      expect.stringContaining(`error ${rule}: ${file}`),
    );
  });
});

describe('names (tsc)', () => {
  test.for(NAMES)('the core cannot name $rule', ({ rule, file }) => {
    const refusals = compiled.output.split('\n').filter((line) => line.startsWith(`${file}(`));
    expect(compiled.code).toBeGreaterThan(0);
    expect(refusals.join('\n')).toContain(`'${rule}'`);
  });
});

describe('habits (eslint)', () => {
  test.for(HABITS)('$rule refuses $file', ({ rule, file }) => {
    const report = JSON.parse(linted.output) as { filePath: string; messages: { ruleId: string }[] }[];
    const messages =
      report.find(({ filePath }) => filePath.replaceAll('\\', '/').endsWith(file))?.messages ?? [];
    expect(linted.code).toBe(1);
    expect(messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});

/** Copies what the three programs read into a temporary folder, with the packages linked. */
function copyTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'interregnum-walls-'));
  const configs = readdirSync(ROOT).filter((name) =>
    /^package\.json$|^tsconfig|config\.(?:ts|mjs)$|cruiser/u.test(name),
  );
  for (const name of ['src', 'bin', ...configs])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Writes the planted files; several plants in one file are its lines. */
function plant(plants: readonly Omit<Plant, 'rule'>[]): void {
  const files = new Map<string, string[]>();
  for (const { file, text } of plants) files.set(file, [...(files.get(file) ?? []), text]);
  for (const [file, lines] of files) {
    const path = join(copy, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${lines.join('\n')}\n`);
  }
}

function cruise(folder: string): Promise<Result> {
  return runIn(folder, 'dependency-cruiser', 'depcruise', ['--output-type', 'err', 'src', 'bin']);
}

function runIn(folder: string, name: string, command: string, args: readonly string[]): Promise<Result> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
    const options = { cwd: folder, env, maxBuffer: 2 ** 26 };
    const child = execFile(
      process.execPath,
      [findTool(name, command), ...args],
      options,
      (_error, stdout) => {
        resolve({ code: child.exitCode ?? 1, output: stdout });
      },
    );
  });
}
