// Imports point one way (see README.md, the layout of the house). Each rule names who, and what it must not know.

/** `from` may import of the project's own rooms only what `may` matches (and packages, and Node, where `outside` does not forbid them). */
const only = (name, from, may, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(core|schema|functions|cli|infra|web|bench|scripts|tests|samples)/', pathNot: may },
})
const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to })

const AWS = 'node_modules/@(aws-sdk|smithy)/'

module.exports = {
  forbidden: [
    only('model-knows-nothing', '^core/model/', '^core/model/', 'The model is what all others speak of.'),
    only('extraction-knows-the-model', '^core/extraction/', '^core/(extraction|model)/', 'Text in, claims out: pure.'),
    only(
      'resolution-knows-the-model',
      '^core/resolution/',
      '^core/(resolution|model)/',
      'A pure function of readings.',
    ),
    only('aggregates-know-the-model', '^core/aggregates/', '^core/(aggregates|model)/', 'Pure folds.'),
    only(
      'sources-know-the-model',
      '^core/sources/',
      '^core/(sources|model)/',
      'Sources know neither the store nor extraction.',
    ),
    only(
      'store-knows-the-model',
      '^core/store/',
      '^core/(store|aggregates|model)/',
      'The store knows neither sources nor extraction; it folds members into cells, and cells into answers.',
    ),
    only(
      'export-knows-the-model',
      '^core/export/',
      '^core/(export|model|store/shapes)/',
      'What files hold follows from records and facts; who reads and writes them is at the edge.',
    ),
    only('ingest-stays-in-core', '^core/ingest/', '^core/', 'The use cases are run by triggers and know none of them.'),
    only(
      'schema-knows-interfaces',
      '^schema/',
      '^(schema/|core/model/|core/store/(store|filters|errors)\\.ts$|core/sources/(registry|page/address)\\.ts$)',
      "The schema knows the store's interface and what its filters mean, the registry's data and how addresses are written, never DynamoDB, extraction or ingest.",
    ),
    only(
      'functions-know-no-other-trigger',
      '^functions/',
      '^(functions|schema|core)/',
      'A Lambda needs no command line.',
    ),
    only('cli-knows-no-other-trigger', '^cli/', '^(cli|schema|core|web)/', 'The command needs no Lambda.'),
    only(
      'infra-knows-data-files',
      '^infra/',
      '^(infra/|core/sources/registry\\.ts$|core/store/keys\\.ts$|functions/runtime/variables\\.ts$)',
      'The stack reads plain data and points at handlers by path.',
    ),
    only(
      'scripts-know-no-tests',
      '^scripts/',
      '^(scripts|core|schema|functions|cli|infra)/',
      'What builds does not need what tests.',
    ),
    never(
      'data-files-stay-plain',
      { path: '^(core/sources/registry|core/store/keys|functions/runtime/variables)\\.ts$' },
      { dependencyTypesNot: ['type-only', 'local'], pathNot: '^core/(model|sources|store)/' },
      'infra runs these while it synthesises: nothing with effects or weight may come along.',
    ),
    never(
      'pure-rooms-stay-pure',
      { path: '^core/(model|extraction|resolution|aggregates|export)/' },
      { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
      'No clock, network, files or environment; hashing is pure.',
    ),
    never(
      'aws-only-at-the-edge',
      { path: '^(core|schema|infra|web)/', pathNot: '^core/store/' },
      { path: AWS },
      'Only the store and those who make its clients know the SDK.',
    ),
    never(
      'infra-only-for-infra',
      { pathNot: '^(infra|tests)/' },
      { path: '(^infra/|node_modules/(aws-cdk-lib|cdk-nag|constructs)/)' },
      'Nothing imports the stack.',
    ),
    never(
      'product-needs-no-tools',
      { path: '^(core|schema|functions|cli)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
      'What runs is a dependency.',
    ),
    never(
      'no-circles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Two files that need each other are one file.',
    ),
    never('resolvable', {}, { couldNotResolve: true }, 'An import that leads nowhere.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|cdk\\.out|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
