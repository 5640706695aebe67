import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const { forbidden, options } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'))

/** Imports that the house does not allow: who imports what, and the rule that says so. */
const violations = [
  ['core/model/claim.ts', '../store/store.ts', 'model-knows-nothing'],
  ['core/model/clock.ts', 'node:fs', 'pure-rooms-stay-pure'],
  ['core/extraction/rule.ts', '../store/store.ts', 'extraction-knows-the-model'],
  ['core/extraction/page.ts', '../sources/registry.ts', 'extraction-knows-the-model'],
  ['core/extraction/net.ts', 'node:http', 'pure-rooms-stay-pure'],
  ['core/resolution/near.ts', '../extraction/fine.ts', 'resolution-knows-the-model'],
  ['core/aggregates/fold.ts', '../store/store.ts', 'aggregates-know-the-model'],
  ['core/sources/reader.ts', '../store/store.ts', 'sources-know-the-model'],
  ['core/store/rows.ts', '../sources/registry.ts', 'store-knows-the-model'],
  ['core/export/file.ts', 'node:fs', 'pure-rooms-stay-pure'],
  ['core/export/records.ts', '../store/store.ts', 'export-knows-the-model'],
  ['core/ingest/work.ts', '../../schema/fine.ts', 'ingest-stays-in-core'],
  ['core/ingest/client.ts', '@aws-sdk/client-dynamodb', 'aws-only-at-the-edge'],
  ['schema/claim.ts', '../core/store/dynamo.ts', 'schema-knows-interfaces'],
  ['schema/run.ts', '../core/ingest/fine.ts', 'schema-knows-interfaces'],
  ['schema/read.ts', '../core/sources/fine.ts', 'schema-knows-interfaces'],
  ['schema/table.ts', '@aws-sdk/client-dynamodb', 'aws-only-at-the-edge'],
  ['functions/graphql/handler.ts', '../../cli/fine.ts', 'functions-know-no-other-trigger'],
  ['functions/ingest/lint.ts', 'fast-check', 'product-needs-no-tools'],
  ['cli/command.ts', '../functions/fine.ts', 'cli-knows-no-other-trigger'],
  ['cli/deploy.ts', '../infra/fine.ts', 'infra-only-for-infra'],
  ['infra/stack.ts', '../functions/fine.ts', 'infra-knows-data-files'],
  ['infra/client.ts', '@aws-sdk/client-dynamodb', 'aws-only-at-the-edge'],
  ['core/store/keys.ts', '@aws-sdk/client-dynamodb', 'data-files-stay-plain'],
  ['core/store/circle.ts', './circular.ts', 'no-circles'],
  ['core/store/lost.ts', './nowhere.ts', 'resolvable'],
] as const

/** What the violating files point at, and imports that are allowed. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'core/model/day.ts': ['node:crypto'],
  'core/extraction/fine.ts': ['../model/day.ts', './spans.ts'],
  'core/extraction/spans.ts': [],
  'core/sources/registry.ts': ['../model/day.ts'],
  'core/sources/fine.ts': ['node:fs/promises', './registry.ts'],
  'core/sources/page/address.ts': [],
  'core/store/store.ts': ['../model/day.ts'],
  'core/store/dynamo.ts': ['@aws-sdk/client-dynamodb', './store.ts'],
  'core/store/circular.ts': ['./circle.ts'],
  'core/store/shapes/day.ts': [],
  'core/export/fine.ts': ['../model/day.ts', '../store/shapes/day.ts', 'valibot'],
  'core/ingest/fine.ts': ['../export/fine.ts', '../sources/fine.ts', '../extraction/fine.ts', '../store/store.ts'],
  'schema/fine.ts': [
    '../core/store/store.ts',
    '../core/sources/registry.ts',
    '../core/model/day.ts',
    '../core/sources/page/address.ts',
  ],
  'functions/fine.ts': ['../schema/fine.ts', '../core/ingest/fine.ts', '@aws-sdk/client-dynamodb'],
  'cli/fine.ts': ['../schema/fine.ts', '../core/ingest/fine.ts', '@aws-sdk/client-dynamodb'],
  'infra/fine.ts': ['../core/sources/registry.ts', 'aws-cdk-lib'],
}

const importing = (specifiers: readonly string[]) =>
  specifiers
    .map((specifier, index) => `import * as x${index} from '${specifier}'; export const y${index} = x${index}\n`)
    .join('')

let house: string
let found: { from: string; rule: string }[]

beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), 'minetrace-imports-'))
  const files = [...violations.map(([file, target]) => [file, [target]] as const), ...Object.entries(allowed)]
  for (const [file, targets] of files) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), `${importing(targets)}export {}\n`)
  }
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  symlinkSync(join(root, 'package.json'), join(house, 'package.json'))
  const { tsConfig: _, ...rest } = options
  const { output } = await cruise(['core', 'schema', 'functions', 'cli', 'infra'], {
    ...rest,
    baseDir: house,
    validate: true,
    ruleSet: { forbidden },
  })
  const { summary } = output as ICruiseResult
  found = summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }))
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('the directions of imports', () => {
  it.each(violations)('%s may not import %s', (file, _target, rule) => {
    expect(found).toContainEqual({ from: file, rule })
  })

  it('allow what the house is built of', () => {
    const innocent = Object.keys(allowed).filter((file) => file !== 'core/store/circular.ts')
    expect(found.filter(({ from }) => innocent.includes(from))).toEqual([])
  })
})
