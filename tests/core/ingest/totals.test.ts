import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ingestArticles } from '../../../core/ingest/ingestArticles.ts'
import { verify } from '../../../core/ingest/verify.ts'
import type { Article, Publication } from '../../../core/model/publication.ts'
import type { Page, PageRequest, ReadStore } from '../../../core/store/store.ts'
import { memoryStore } from '../../support/memoryStore.ts'
import type { OpenStore } from '../../support/testStore.ts'
import { naiveAccidentTotals, naiveClearanceTotals, naiveStatementTotals } from '../aggregates/naive.ts'
import { unordered, unorderedInside } from '../aggregates/unordered.ts'
import { accidentQuestions, clearanceQuestions, someWorld, statementQuestions } from '../aggregates/worlds.ts'

const AT = '2026-01-01T00:00:00.000Z'
const questions = fc.record({
  accidents: fc.array(accidentQuestions, { minLength: 5, maxLength: 5 }),
  statements: fc.array(statementQuestions, { minLength: 5, maxLength: 5 }),
  clearance: fc.array(clearanceQuestions, { minLength: 5, maxLength: 5 }),
})
type Questions = typeof questions extends fc.Arbitrary<infer Q> ? Q : never

/** Takes publications in as they were read, these texts at this instant. */
async function ingest({ facts: store }: OpenStore, world: readonly Publication[], retrievedAt = AT): Promise<void> {
  const articles = world.map(({ url, sourceId, title, publishedOn, reading: { language }, textHash }) => ({
    ...{ url, sourceId, title, publishedOn, language, text: textHash },
  }))
  const reader = {
    extraction: 1,
    read({ url, text }: Article) {
      const told = world.find((one) => one.url === url && one.textHash === text)
      if (!told) throw new RangeError(`${url} is not of this world`)
      return told.reading
    },
  }
  for await (const _ of ingestArticles({ store, articles, retrievedAt, reader }));
}

const asked = async ({ reads }: OpenStore, { accidents, statements, clearance }: Questions) => ({
  accidents: await Promise.all(accidents.map(([by, filter]) => reads.accidentTotals(by, filter))),
  statements: await Promise.all(statements.map(([by, filter]) => reads.statementTotals(by, filter))),
  clearance: await Promise.all(clearance.map(([by, filter]) => reads.clearanceTotals(by, filter))),
})

/** Without when a figure became known and stood, which other texts before it change. */
const untimed = (answers: Awaited<ReturnType<typeof asked>>): unknown =>
  JSON.parse(JSON.stringify(answers, (key, value) => (INSTANTS.has(key) ? undefined : value)))
const INSTANTS: ReadonlySet<string> = new Set(['knownFrom', 'stoodFrom', 'changedAt'])

async function all<T>(read: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const { items, hasNextPage } = await read({ first: 100 })
  expect(hasNextPage).toBe(false)
  return items.map(({ item }) => item)
}

/** The same from whole records, one by one. */
async function recounted(
  reads: ReadStore,
  world: readonly Publication[],
  { accidents, statements, clearance }: Questions,
) {
  const happened = await all((page) => reads.listAccidents({}, page))
  const made = (await reads.statements(world.map(({ id }) => id))).filter((one) => one !== null)
  const distinct = [...new Map(made.map((one) => [one.id, one])).values()]
  const claims = distinct.flatMap((one) => one.claims)
  return {
    accidents: accidents.map(([by, filter]) => naiveAccidentTotals(happened, by, filter)),
    statements: statements.map(([by, filter]) => naiveStatementTotals(distinct, by, filter)),
    clearance: clearance.map(([by, filter]) => naiveClearanceTotals(claims, by, filter)),
  }
}

describe('totals', () => {
  it('are what a recount of all records gives, for any dimensions and filters', async () => {
    await fc.assert(
      fc.asyncProperty(someWorld, questions, async (world, wanted) => {
        const store = memoryStore()
        await ingest(store, world)
        const told = await asked(store, wanted)
        const expected = await recounted(store.reads, world, wanted)
        expect(told.accidents.map(unordered)).toEqual(expected.accidents.map(unordered))
        expect(told.statements.map(unordered)).toEqual(expected.statements.map(unordered))
        const inside = told.clearance.map((rows) =>
          rows.map((row) => unorderedInside({ ...row, figures: row.figures.map(({ id }) => id) })),
        )
        expect(inside.map(unordered)).toEqual(expected.clearance.map(unordered))
        for await (const difference of verify(store.facts)) expect(difference).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  it('are the same whatever the order of publications, the parts they come in and what they said before', async () => {
    await fc.assert(
      fc.asyncProperty(someWorld, someWorld, fc.nat(8), questions, async (world, before, cut, wanted) => {
        const once = memoryStore()
        await ingest(once, world)
        const inParts = memoryStore()
        const urls = new Set(world.map(({ url }) => url))
        const former = before.filter(({ url }) => urls.has(url)).map((one) => ({ ...one, textHash: 'before' }))
        await ingest(inParts, former, '2025-01-01T00:00:00.000Z')
        await ingest(inParts, world.slice(cut).toReversed())
        await ingest(inParts, world.slice(0, cut))
        expect(untimed(await asked(inParts, wanted))).toEqual(untimed(await asked(once, wanted)))
      }),
      { numRuns: 50 },
    )
  })
})
