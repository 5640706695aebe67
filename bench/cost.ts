// What a store asks of DynamoDB, on dynalite: requests and capacity units of taking publications in, and of reading.
//   npm run -s bench:cost [-- TIMES]      prints Markdown; TIMES is how often the large stores repeat the corpus (50)

import { publicationIdOf } from '../core/model/id.ts'
import type { ReadStore } from '../core/store/store.ts'
import { testStore } from '../tests/support/testStore.ts'
import { articlesIn, type Move, repeated, repeatingReader, toOtherDays, toOtherYears } from './cost/articles.ts'
import { filledStore, ingest } from './cost/filled.ts'
import { itemKinds, readings, table } from './cost/markdown.ts'
import { type Cost, meter } from './cost/meter.ts'

const TIMES = Number(process.argv[2] ?? 50)
const corpus = articlesIn()
/** What is taken in beside the corpus, one by one. */
const more = articlesIn('held-out')

const SERIES = { since: '2020-11-10', population: 'EVERYONE', outcome: 'CASUALTY' } as const
const FIGURES = { kind: ['CASUALTY_FIGURE'], attributedTo: ['ANAMA'], issued: { from: '2023' } } as const
const FIRST = { first: 20 }
const READS: readonly (readonly [string, (reads: ReadStore) => Promise<unknown>])[] = [
  ['20 statements', (reads) => reads.listStatements({}, FIRST)],
  ['20 statements of one issuer', (reads) => reads.listStatements({ issuer: ['ANAMA'] }, FIRST)],
  ['20 claims', (reads) => reads.listClaims({}, FIRST)],
  ['20 accidents', (reads) => reads.listAccidents({}, FIRST)],
  ['20 accidents of one region', (reads) => reads.listAccidents({ place: ['region-karabakh'] }, FIRST)],
  ['20 points of the casualty series', (reads) => reads.listCasualtySeries(SERIES, FIRST)],
  ['20 claims of one issuer on casualties, 2023 on', (reads) => reads.listClaims(FIGURES, FIRST)],
  ['a publication by id', (reads) => reads.publications([publicationIdOf(corpus[0]?.url ?? '')])],
  ['its statement, by id', (reads) => reads.statements([publicationIdOf(corpus[0]?.url ?? '')])],
]

async function oneByOne(): Promise<Cost[]> {
  const store = await testStore()
  const { measure } = meter(store.client)
  const reader = repeatingReader(corpus, toOtherYears)
  const costs: Cost[] = []
  for (const article of corpus) costs.push(await measure(() => ingest(store.facts, [article], reader)))
  await store.close()
  return costs
}

/** The same at once; divided by the publications. And all of them again, unchanged. */
async function atOnce(): Promise<{ first: Cost; again: Cost }> {
  const store = await testStore()
  const { measure } = meter(store.client)
  const all = () => ingest(store.facts, corpus, repeatingReader(corpus, toOtherYears))
  const costs = { first: each(await measure(all)), again: each(await measure(all)) }
  await store.close()
  return costs
}

const each = (cost: Cost): Cost => ({
  reads: cost.reads / corpus.length,
  writes: cost.writes / corpus.length,
  readUnits: cost.readUnits / corpus.length,
  writeUnits: cost.writeUnits / corpus.length,
  items: cost.items,
})

interface Grown {
  readonly more: readonly Cost[]
  readonly reads: readonly Cost[]
}

/** A store that holds the corpus so many times: what reading it costs, and taking more publications in. */
async function grown(times: number, move: Move): Promise<Grown> {
  const articles = Array.from({ length: times }, (_, n) => corpus.map((article) => repeated(article, n, move))).flat()
  const reader = repeatingReader([...corpus, ...more], move)
  const store = await filledStore(articles, reader)
  const { measure } = meter(store.client)
  const reads: Cost[] = []
  for (const [, read] of READS) reads.push(await measure(() => read(store.reads)))
  const costs: Cost[] = []
  for (const article of more) costs.push(await measure(() => ingest(store.facts, [article], reader)))
  await store.close()
  return { more: costs, reads }
}

const once = await oneByOne()
const { first, again } = await atOnce()
console.log(`### Taking in ${corpus.length} publications into an empty store, for each publication\n`)
console.log(
  table('publications', [
    ['one by one', once],
    ['in one run (batches of 25)', [first]],
    ['again, unchanged', [again]],
  ]),
)

const sizes = [
  [`${corpus.length}`, await grown(1, toOtherYears)],
  [`${corpus.length * TIMES}, over ${TIMES} times as many years`, await grown(TIMES, toOtherYears)],
  [`${corpus.length * TIMES}, within the same years`, await grown(TIMES, toOtherDays)],
] as const
console.log(`\n### Taking in one publication more (mean and highest of ${more.length})\n`)
console.log(
  table(
    'publications in the store',
    sizes.map(([name, { more }]) => [name, more]),
  ),
)

console.log('\n### What is written for it: items of each kind (mean and highest)\n')
console.log(itemKinds(sizes.map(([name, { more }]) => [name, more])))

console.log('\n### Reading\n')
const lines = READS.map(([what], at) => [what, sizes.flatMap(([, { reads }]) => reads.slice(at, at + 1))] as const)
console.log(
  readings(
    lines,
    sizes.map(([name]) => name),
  ),
)
