// The walls between the folders. Each rule says in its comment what it is for: whoever runs into one should learn
// from the message what to do instead. test/walls.test.ts plants a violation of every rule and sees it refused.

/** The folders of src in the order of the data: one may import only what stands before it. */
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

/** The stages that are pure and also run in the browser. */
const CORE = STAGES.slice(0, STAGES.indexOf('report') + 1);

/** Files of the core, the pure door among them. */
const IN_CORE = `^src/(?:index\\.ts$|(?:${CORE.join('|')})/)`;

/** Where the program is entered: the two doors, the command, the web app. */
const ENTRANCES = ['^src/(?:index|node)\\.ts$', '^src/cli/run\\.ts$', '^src/web/main\\.ts$'];

/** The packages that may be imported, by the part of the program that needs them, each with the reason. */
const VETTED = [
  {
    part: 'core',
    path: IN_CORE,
    packages: {
      zod: 'turns what people wrote into typed values in one place, and gives the published JSON Schemas',
      yaml: 'reads the record and keeps the place of every value, so that a fault is shown where it stands',
      'approx-string-match': 'finds a quote again when the text around it was edited',
      diff: 'aligns two versions of one text',
      'fastest-levenshtein': 'tells how far apart two spellings are',
    },
  },
  {
    part: 'dossier',
    path: '^src/(?:dossier/|node\\.ts$)',
    packages: {
      zod: 'as in the core',
      yaml: 'writes into a person’s file and leaves their comments alone',
      'csv-parse': 'reads the tables of others, with their quotation marks and line ends',
    },
  },
  {
    part: 'server',
    path: '^src/server/',
    packages: {
      hono: 'routes and answers requests, without dependencies of its own',
      '@hono/node-server': 'joins hono to Node’s http',
      zod: 'checks the bodies of requests',
    },
  },
  {
    part: 'cli',
    path: '^src/cli/',
    packages: {
      commander: 'reads the arguments and writes the help',
    },
  },
  {
    part: 'web',
    path: '^src/web/',
    packages: {
      svelte: 'the screens',
      '@fluent': 'reads the catalogues of the languages and fills in their messages',
      'd3-geo': 'projects the map',
      'topojson-client': 'unpacks the base map',
      'world-atlas': 'the base map: Natural Earth’s land and borders',
      '@fontsource': 'the letters, served from our own files',
      '@types': 'types only',
    },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...STAGES.slice(0, -1).map((stage, place) => ({
      name: `${stage}-imports-only-earlier-stages`,
      comment:
        `Data flows ${STAGES.join(' -> ')}. Code in src/${stage} may not know what is made of its output later: ` +
        'move what both need to an earlier stage, or hand it in as a parameter.',
      severity: /** @type {const} */ ('error'),
      from: { path: `^src/${stage}/` },
      to: { path: `^src/(?:${STAGES.slice(place + 1).join('|')})/` },
    })),
    {
      name: 'web-imports-only-the-core',
      comment:
        'The web app also runs as static files, without our server. It may import the pure door src/index.ts and the ' +
        'fronts of the stages up to report; whatever needs a disk it asks for over HTTP.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/', pathNot: ['^src/web/', '^src/index\\.ts$', `^src/(?:${CORE.join('|')})/`] },
    },
    {
      name: 'nothing-imports-the-web',
      comment: 'The web app is built by Vite and served as files. No other code may depend on how it looks.',
      severity: 'error',
      from: { path: '^(?:src|bin)/', pathNot: '^src/web/' },
      to: { path: '^src/web/' },
    },
    {
      name: 'stages-do-not-import-the-doors',
      comment:
        'src/index.ts and src/node.ts are for those outside. Inside, import the stage that has what you need.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/web/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'pure-door-opens-only-the-core',
      comment:
        'src/index.ts is imported by browsers: it may export the stages up to report and nothing after them.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/', pathNot: `^src/(?:${CORE.join('|')})/` },
    },
    {
      name: 'node-door-opens-no-shell',
      comment:
        'src/node.ts is the library for programs that read folders: it starts no server and no command line.',
      severity: 'error',
      from: { path: '^src/node\\.ts$' },
      to: { path: '^src/(?:server|cli|web)/' },
    },
    {
      name: 'through-the-front-door',
      comment:
        'A folder shows the others what its index.ts exports; the rest it may change without asking. ' +
        'Export what you need there, or ask whether it belongs in an earlier stage.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'doors-use-front-doors',
      comment:
        'src/index.ts and src/node.ts export from the index.ts of a stage, never from a file behind it.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or hide a third that both need.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-dead-files',
      comment:
        'Every file can be reached from a door, the command or the web app. One that cannot is to be deleted.',
      severity: 'error',
      from: { path: ENTRANCES },
      to: { path: '^src/', pathNot: [...ENTRANCES, '\\.d\\.ts$'], reachable: false },
    },
    {
      name: 'no-builtins-in-the-core',
      comment:
        'The core has no disk, network, clock or screen: it also runs in a browser. Hand in what it needs.',
      severity: 'error',
      from: { path: [IN_CORE, '^src/web/'] },
      to: { dependencyTypes: ['core'] },
    },
    ...VETTED.map(({ part, path, packages }) => ({
      name: `only-vetted-packages-in-${part}`,
      comment:
        'A package is code that we answer for. A new one needs a line here with its reason. Vetted for ' +
        `${part}: ${Object.entries(packages)
          .map(([name, reason]) => `${name} (${reason})`)
          .join('; ')}.`,
      severity: /** @type {const} */ ('error'),
      from: { path },
      to: {
        path: 'node_modules/',
        pathNot: `node_modules/(?:${Object.keys(packages).join('|')})/`,
      },
    })),
    {
      name: 'no-development-packages-at-run-time',
      comment:
        'What runs on a person’s machine imports packages that are installed there: list it in dependencies.',
      severity: 'error',
      from: { path: '^(?:src|bin)/', pathNot: '^src/web/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable-imports',
      comment: 'An import that leads nowhere is a mistake in its name, or a package that is not installed.',
      severity: 'error',
      from: { path: '^(?:src|bin)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'types', 'import', 'node', 'default'],
    },
  },
};
