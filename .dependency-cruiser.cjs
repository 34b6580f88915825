/** The layers of ARCHITECTURE.md, held by `npm run boundaries`. */
const STAGES = 'input|blocks|content|metadata|rules|render';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one. Types count too: move what both need to model.ts.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'stages-are-islands',
      comment: 'A stage knows model.ts, errors.ts, words.ts and itself. src/clean.ts composes the stages.',
      severity: 'error',
      from: { path: `^src/(${STAGES})/` },
      to: { path: '^src/', pathNot: ['^src/$1/', '^src/(model|errors|words)\\.ts$'] },
    },
    {
      name: 'model-stands-alone',
      comment:
        'model.ts holds types and closed lists; errors.ts holds errors; words.ts patterns. None knows the project.',
      severity: 'error',
      from: { path: '^src/(model|errors|words)\\.ts$' },
      to: { path: '^src/' },
    },
    {
      name: 'packs-are-data',
      comment: 'A rule pack imports types only; the packs’ index also imports the packs.',
      severity: 'error',
      from: { path: '^src/rules/packs/' },
      to: { pathNot: '^src/(rules/packs/|model\\.ts$)' },
    },
    {
      name: 'packs-import-types-only',
      severity: 'error',
      from: { path: '^src/rules/packs/', pathNot: '^src/rules/packs/index\\.ts$' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'command-packages-under-cli',
      comment: 'commander parses arguments and chalk paints a terminal: nothing for a library.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: 'node_modules/(commander|chalk)/' },
    },
    {
      name: 'nobody-imports-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'no-files-or-network-in-the-library',
      comment: 'clean() is synchronous and opens nothing; files are the business of the command and of its batches.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|batch)/' },
      to: {
        path: '^(node:)?(fs|fs/promises|net|http|https|http2|dns|tls|child_process|worker_threads|process|os|tty|readline)$',
      },
    },
    {
      name: 'only-the-command-runs-batches',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|batch)/' },
      to: { path: '^src/batch/' },
    },
    {
      name: 'sources-know-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(__tests__|scripts|dist|samples)/' },
    },
    {
      name: 'only-declared-packages',
      comment: 'What ships must stand in "dependencies".',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing is dead.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
