import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The stages that are pure: no disk, no network, no clock, no chance, no screen. */
const CORE =
  'src/{index.ts,{lib,time,gazetteer,source,passage,mention,claim,collation,reckoning,report}/**/*.ts}';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '**/node_modules/',
      'dossiers/',
      'test/**/fixtures/',
      'test/**/golden/',
    ],
  },

  // TypeScript and Svelte: the strict rules that know types.
  {
    files: ['**/*.ts', '**/*.svelte', '**/*.svelte.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      // A new kind must be handled everywhere it can arrive, or the build stops.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, allowDefaultCaseForExhaustiveSwitch: true },
      ],
      // Numbers are safe to print; everything else must say how.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // With noUncheckedIndexedAccess, `!` is how a loop says that its index is in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `_name` is a parameter that has to be there and is not used.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },

  // One name for one thing, everywhere: no default exports.
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },

  // The same claims give the same answer on every machine and every day.
  {
    files: [CORE],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Days are integers: see src/time. The core has no native Date.' },
        { name: 'performance', message: 'The core has no clock.' },
        { name: 'crypto', message: 'The core has no chance.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core has no chance.' },
        { object: 'globalThis', property: 'Date', message: 'The core has no native Date.' },
      ],
    },
  },

  // The web app.
  { files: ['src/web/**'], extends: [svelte.configs.recommended] },
  {
    files: ['src/web/**/*.svelte', 'src/web/**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },

  // Tests say what they expect in the shortest way.
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
