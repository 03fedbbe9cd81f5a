// The walls between the rooms (ARCHITECTURE.md, "Rooms"). Each edge that is forbidden says why.
const eslint = '^(eslint|@eslint|@typescript-eslint|eslint-9|node_modules/(eslint|@eslint|@typescript-eslint))(/|$)';
const files = '^(node:)?fs(/promises)?$';
const network = '^(node:)?(http|https|http2|net|tls|dgram|dns|dns/promises|inspector|inspector/promises)$';
const execution = '^(node:)?(vm|repl|module|child_process)$';

/** A room may import itself and what is named; everything else is forbidden. */
const only = (name, comment, room, allowed) => ({ name, comment, severity: 'error', from: { path: room }, to: { pathNot: [room, ...allowed] } });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    only('catalogue-is-data', 'The catalogue is rows: it imports nothing but itself, so that it can be read, generated and checked as data (invariant 3).', '^src/catalogue/', []),
    only('matching-knows-names-only', 'Matching compiles rows. Without ESLint, syntax trees or files it stays a pure function of the catalogue.', '^src/matching/', ['^src/catalogue/']),
    only('syntax-is-pure', 'Pure functions on a tree: no catalogue, no files, no host.', '^src/syntax/', ['estree', 'oxc-parser']),
    only('facts-are-of-one-text', 'Facts depend on one text (invariant 2): neither files nor a host may get in.', '^src/facts/', ['^src/syntax/', '^src/matching/', '^src/catalogue/types[.]ts$', 'estree', 'oxc-parser']),
    only('project-does-no-analysis', 'Reading, parsing and resolving know nothing of hosts and findings; analysis asks them through an interface.', '^src/project/',
      ['^src/facts/', '^src/matching/', '^src/syntax/', '^src/catalogue/types[.]ts$', '^(node:)?(fs|path|url|crypto)$', 'oxc-parser', 'oxc-resolver', 'get-tsconfig', 'jsonc-parser', 'minimatch']),
    only('analysis-is-pure', 'Analysis sees other files through the reader it is given: the same input gives the same records (invariant 1).', '^src/analysis/',
      // Word lists may be read here; rows only as compiled by matching.
      ['^src/syntax/', '^src/matching/', '^src/facts/', '^src/catalogue/(?!index|hosts)[a-z-]+[.]ts$', '^src/manifest/(types|pattern|address)[.]ts$']),
    { name: 'summaries-are-over-facts', comment: 'What a module says of itself is asked of its facts: with no tree at hand it can be asked again, of facts that were kept.', severity: 'error', from: { path: '^src/facts/summaries/' }, to: { path: '^src/facts/(?!summaries/|types[.]ts$)' } },
    { name: 'folding-knows-no-egress', comment: 'What an expression can be does not hang on who asks.', severity: 'error', from: { path: '^src/analysis/folding/' }, to: { path: '^src/analysis/(?!folding/|(?:modules|types)[.]ts$)' } },
    { name: 'records-are-read-last', comment: 'Telemetry, endpoints and what others do are told of egress that was found: nothing is found by them.', severity: 'error', from: { path: '^src/analysis/(folding|sites|flows|gates)/' }, to: { path: '^src/analysis/(telemetry|addresses|others)/' } },
    { name: 'the-file-puts-it-together', comment: 'One file asks all parts of the analysis; a part that asks it asks itself.', severity: 'error', from: { path: '^src/analysis/[^/]+/' }, to: { path: '^src/analysis/(file|trace|weakened)[.]ts$' } },
    only('manifest-stands-alone', 'The manifest is read and matched without the code it is held against, so that other tools can use it.', '^src/manifest/',
      ['^src/catalogue/(?:fideslang|collection)[.]ts$', '^src/catalogue/types[.]ts$', '^(node:)?(fs|path|crypto|url|module)$', 'tldts', 'ipaddr[.]js', 'minimatch', 'jsonc-parser', '^schema/']),
    only('rules-are-verdicts', 'A rule is a loop over records and a verdict: how the records come about is none of its business, nor are other rules.', '^rules/(?!index[.]ts$)[^/]+[.]ts$',
      ['^src/rule[.]ts$', '^src/(analysis|catalogue|manifest)/types[.]ts$']),
    { name: 'no-rule-imports-another', comment: 'A rule can be read, changed and removed alone.', severity: 'error', from: { path: '^rules/([^/]+)[.]ts$', pathNot: '^rules/index[.]ts$' }, to: { path: '^rules/', pathNot: '^rules/$1[.]ts$' } },
    { name: 'rules-touch-no-platform', comment: 'Rules run in ESLint, oxlint and the command alike.', severity: 'error', from: { path: '^rules/' }, to: { dependencyTypes: ['core'] } },
    { name: 'rules-are-loaded-by-the-plugin', comment: 'Only the plugin, the command and the thread that works ahead know which rules there are.', severity: 'error', from: { path: '^src/', pathNot: '^src/(index|configs)[.]ts$|^src/cli/|^src/ahead/worker[.]ts$' }, to: { path: '^rules/' } },
    { name: 'only-rules-index', comment: 'The plugin and the command take the list of rules, never a single rule.', severity: 'error', from: { path: '^src/' }, to: { path: '^rules/', pathNot: '^rules/index[.]ts$' } },
    { name: 'no-files-outside', comment: 'Only project and manifest read files, and the command its arguments (invariant 4); reports quote our own pages.', severity: 'error', from: { path: '^(src|rules)/', pathNot: '^src/(project|manifest|cli)/|^src/report/pages[.]ts$' }, to: { path: files } },
    { name: 'no-host-inside', comment: 'Everything below the rules works without ESLint: the command runs where it is not installed.', severity: 'error', from: { path: '^src/(catalogue|matching|syntax|facts|project|analysis|manifest|report|cli)/|^src/engine[.]ts$' }, to: { path: eslint } },
    { name: 'types-of-the-host-only', comment: 'ESLint is an optional peer: its types may be named, its code may not be loaded.', severity: 'error', from: { path: '^(src|rules)/' }, to: { path: eslint, dependencyTypesNot: ['type-only'] } },
    { name: 'no-typescript', comment: 'Neither TypeScript nor typescript-eslint is there where we are installed.', severity: 'error', from: { path: '^(src|rules)/' }, to: { path: '(^|/)(typescript|@typescript-eslint)(/|$)' } },
    { name: 'no-connection', comment: 'Nothing opens a connection (invariant 4).', severity: 'error', from: { path: '^(src|rules)/' }, to: { path: network } },
    { name: 'no-execution', comment: 'Nothing executes linted code (invariant 4); the command alone may start git, and one file loads a package of our own when it is asked.', severity: 'error', from: { path: '^(src|rules)/', pathNot: '^src/cli/|^src/manifest/suffixes[.]ts$' }, to: { path: execution } },
    { name: 'nothing-imports-the-command', comment: 'The command is the outermost room.', severity: 'error', from: { pathNot: '^src/cli/' }, to: { path: '^src/cli/' } },
    { name: 'report-sits-outside', comment: 'Findings are written out by the command, not by the engine.', severity: 'error', from: { path: '^src/', pathNot: '^src/(cli|report)/' }, to: { path: '^src/report/' } },
    // Functions that lower a tree call each other in circles, as the tree does: within a room that is allowed.
    { name: 'no-circles-between-rooms', comment: 'Rooms that need each other are one room, and neither can be understood, tested or replaced alone.', severity: 'error', from: { path: '^src/([^/]+)/' }, to: { path: '^src/(?!$1/)', circular: true } },
    { name: 'everything-resolves', comment: 'What does not resolve here breaks for a user.', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'published-needs-only-what-it-declares', comment: 'A development dependency is not there for users.', severity: 'error', from: { path: '^(src|rules)/' }, to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
