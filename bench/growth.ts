// What queries and one more statement cost in stores of different sizes: DynamoDB requests and capacity units, on dynalite.
//   npm run -s bench:growth -- 1000 10000       prints Markdown; fails where requests or read units depend on how many records there are

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { apiOver } from '../tests/schema/api.ts'
import { startEngine } from '../tests/support/engine.ts'
import { emptyStore, type TestStore } from '../tests/support/testStore.ts'
import { ingest } from './cost/filled.ts'
import { readings, table } from './cost/markdown.ts'
import { type Cost, meter } from './cost/meter.ts'
import { bulkLoad } from './growth/bulkLoad.ts'
import { itemsOf } from './growth/items.ts'
import { QUERIES } from './growth/queries.ts'
import { syntheticArticle, syntheticReader } from './growth/statements.ts'

/** Statements that are truly ingested, to hold the bulk against. */
const CHECKED = 200
/**
 * By how much read units may differ: where a page begins and ends in its rows, and how many of the claims that it shows share a
 * statement, is another matter in each store.
 */
const TOLERANCE = { share: 0.1, units: 1 }
/** Statements taken in one by one beside each store's own: some of each kind. */
const MORE = 20

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0 || sizes.some((size) => !(size >= CHECKED))) {
  console.error(`Say how many statements, ${CHECKED} at least: npm run -s bench:growth -- 1000 10000`)
  process.exit(2)
}

const some = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => syntheticArticle(from + at))

async function onStore<T>(work: (store: TestStore) => Promise<T>): Promise<T> {
  const path = await mkdtemp(join(tmpdir(), 'minetrace-growth-'))
  const engine = await startEngine({ path })
  const store = await emptyStore(engine)
  try {
    return await work(store)
  } finally {
    await store.close()
    await engine.stop()
    await rm(path, { recursive: true, force: true })
  }
}

/** @throws where the bulk is not what ingest makes of the same statements. */
async function checkBulk(): Promise<void> {
  const articles = some(0, CHECKED)
  const ingested = await onStore(async (store) => {
    await ingest(store.facts, articles, syntheticReader)
    return itemsOf(store)
  })
  const loaded = await onStore(async (store) => {
    await bulkLoad(store, articles, syntheticReader)
    return itemsOf(store)
  })
  for (const key of new Set([...ingested.keys(), ...loaded.keys()]))
    if (!isDeepStrictEqual(ingested.get(key), loaded.get(key)))
      throw new Error(`The bulk differs from ingest in ${key}.`)
  console.error(`${loaded.size} items of ${CHECKED} statements: loaded and ingested alike`)
}

/** What costs nothing because nothing was found measures nothing. */
function refuseEmpty(name: string, data: object): void {
  const empty = Object.values(data).some((part) => part === null || part?.nodes?.length === 0)
  if (empty) throw new Error(`${name} finds nothing in the store.`)
}

interface Grown {
  readonly size: number
  readonly queries: readonly Cost[]
  readonly more: readonly Cost[]
}

const grown = (size: number): Promise<Grown> =>
  onStore(async (store) => {
    const started = performance.now()
    await bulkLoad(store, some(0, size), syntheticReader)
    console.error(`${size} statements loaded in ${Math.round((performance.now() - started) / 1000)} s`)
    const { measure } = meter(store.client)
    const api = apiOver(store.reads, { openReads: store.openReads })
    const queries: Cost[] = []
    for (const { name, text, variables } of QUERIES)
      queries.push(await measure(async () => refuseEmpty(name, await api.ask(text, variables))))
    const more: Cost[] = []
    for (const article of some(size, size + MORE))
      more.push(await measure(() => ingest(store.facts, [article], syntheticReader)))
    return { size, queries, more }
  })

await checkBulk()
const stores: Grown[] = []
for (const size of sizes) stores.push(await grown(size))

console.log(`### Queries\n`)
console.log(
  readings(
    QUERIES.map(({ name }, at) => [
      name,
      stores.map(({ queries }) => queries[at]).filter((cost) => cost !== undefined),
    ]),
    stores.map(({ size }) => `${size} statements`),
  ),
)
console.log(`\n### Taking in one statement more (mean and highest of ${MORE})\n`)
console.log(
  table(
    'statements in the store',
    stores.map(({ size, more }) => [String(size), more]),
  ),
)

const [first] = stores
for (const { size, queries } of stores.slice(1))
  for (const [at, { name }] of QUERIES.entries()) {
    const [cost, before] = [queries[at], first?.queries[at]]
    if (!cost || !before) throw new RangeError(`${name} was not measured`)
    const most = before.readUnits * (1 + TOLERANCE.share) + TOLERANCE.units
    for (const grew of [
      cost.reads > before.reads && `sends ${cost.reads} requests, not ${before.reads},`,
      cost.readUnits > most && `uses ${cost.readUnits} read units, not ${before.readUnits},`,
    ]) {
      if (!grew) continue
      console.error(`${name} ${grew} in a store of ${size} statements beside one of ${first?.size}.`)
      process.exitCode = 1
    }
  }
