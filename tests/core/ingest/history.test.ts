import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rebuild } from '../../../core/ingest/rebuild.ts'
import { verify } from '../../../core/ingest/verify.ts'
import { withdraw } from '../../../core/ingest/withdraw.ts'
import type { Discrepancy } from '../../../core/model/discrepancy.ts'
import { publicationIdOf } from '../../../core/model/id.ts'
import type { StatedClaim } from '../../../core/model/statement.ts'
import type { Page, PageRequest, ReadStore } from '../../../core/store/store.ts'
import { ARRIVALS, type Arrival, runScene, SCENE_INSTANTS, SCENE_URLS, sceneReader } from '../../drill/scene.ts'
import { historyOf } from '../../support/answers.ts'
import { memoryStore } from '../../support/memoryStore.ts'
import type { OpenStore } from '../../support/testStore.ts'

const [FIRST] = ARRIVALS
if (!FIRST) throw new RangeError('the scene has arrivals')
const SOME_ARTICLE = FIRST.article
const NOW = '2030-01-01T00:00:00.000Z'
const SERIES = { since: '2020-11-10', population: 'EVERYONE', outcome: 'CASUALTY' } as const

async function storeOf(...runs: (readonly Arrival[])[]): Promise<OpenStore> {
  const store = memoryStore()
  for (const arrivals of runs) await runScene(store.facts, arrivals)
  return store
}

async function all<T>(read: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await read({ first: 3, after })
    items.push(...page.items.map(({ item }) => item))
    if (!page.hasNextPage) return items
    after = page.endPosition
  }
}

/** Claims, series and discrepancies as a reader sees them, in their order: without what only later fetches told. */
async function known(reads: ReadStore, knownAt: string | null): Promise<string> {
  const claims = await all((page) => reads.listClaims({ knownAt }, page))
  const series = await all((page) => reads.listCasualtySeries({ ...SERIES, knownAt }, page))
  const discrepancies = await all((page) => reads.listDiscrepancies({ knownAt }, page))
  const ids = [...new Set(discrepancies.flatMap((one) => one.claims))].sort()
  const taking = await reads.discrepanciesOf(ids, knownAt ?? undefined)
  const disputed = {
    discrepancies,
    taking: taking.map((some) => some.toSorted(byId)),
    claims: knownAt ? await reads.claimsAt(ids, knownAt) : await reads.claims(ids),
  }
  const later = ['members', 'knownTo', 'stoodFrom', 'stoodTo', 'changedAt', 'textHash', 'start', 'end', 'clipped']
  return JSON.stringify([claims, series, disputed], (key, value) => (later.includes(key) ? undefined : value), 1)
}

const byId = (a: Discrepancy, b: Discrepancy): number => (a.id < b.id ? -1 : 1)

/** The scene's arrivals in any order, some of them twice, in two runs. */
const anyHistory = fc
  .tuple(
    fc.shuffledSubarray([...ARRIVALS], { minLength: 1 }),
    fc.shuffledSubarray([...ARRIVALS], { maxLength: 3 }),
    fc.nat(ARRIVALS.length),
  )
  .map(([some, again, cut]) => ({
    some,
    runs: [some.slice(0, cut), [...some.slice(cut), ...again.filter((one) => some.includes(one))]],
  }))

/** The texts of the scene, fetched now and then again: an edit, and its undoing. */
const anyFetches = fc.array(
  fc
    .tuple(fc.constantFrom(...ARRIVALS), fc.integer({ min: 10, max: 30 }))
    .map(([{ article }, n]): Arrival => ({ article, retrievedAt: `2026-01-01T00:${n}:00.000Z` })),
  { minLength: 1, maxLength: 10 },
)

describe('what was known at an instant', () => {
  it('is what a store tells that took in only what had been fetched by then', async () => {
    await fc.assert(
      fc.asyncProperty(anyFetches, async (fetches) => {
        const { reads } = await storeOf(fetches)
        for (const at of new Set(fetches.map(({ retrievedAt }) => retrievedAt))) {
          const then = await storeOf(fetches.filter(({ retrievedAt }) => retrievedAt <= at))
          expect(await known(reads, at)).toBe(await known(then.reads, null))
        }
      }),
      { numRuns: 15 },
    )
  })

  it('is now what is known without asking for an instant', async () => {
    await fc.assert(
      fc.asyncProperty(anyFetches, async (fetches) => {
        const { reads } = await storeOf(fetches)
        const [asked, not] = [
          await all((page) => reads.listClaims({ knownAt: NOW }, page)),
          await all((page) => reads.listClaims({}, page)),
        ]
        expect(asked).toEqual(not)
        const series = (knownAt: string | null) => all((page) => reads.listCasualtySeries({ ...SERIES, knownAt }, page))
        expect(await series(NOW)).toEqual(await series(null))
        const disputed = (knownAt: string | null) => all((page) => reads.listDiscrepancies({ knownAt }, page))
        expect(await disputed(NOW)).toEqual(await disputed(null))
      }),
      { numRuns: 15 },
    )
  })

  it('is the same for any order, repetition and partition of the same fetches', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async ({ some, runs }) => {
        const expected = await historyOf((await storeOf(some.toSorted(byInstant))).reads, SCENE_INSTANTS)
        expect(await historyOf((await storeOf(...runs)).reads, SCENE_INSTANTS)).toBe(expected)
      }),
      { numRuns: 15 },
    )
  })

  it('is not changed by a rebuild, and verify finds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyFetches, async (fetches) => {
        const { facts: store, reads } = await storeOf(fetches)
        const before = await historyOf(reads, SCENE_INSTANTS)
        for await (const { changed } of rebuild({ store, reader: sceneReader })) expect(changed).toEqual([])
        expect(await historyOf(reads, SCENE_INSTANTS)).toBe(before)
        for await (const difference of verify(store)) expect(difference).toBeNull()
      }),
      { numRuns: 10 },
    )
  })

  it('is read anew by a newer reader, former texts too', async () => {
    const { facts: store, reads } = await storeOf(ARRIVALS)
    const silent = {
      ...sceneReader,
      extraction: 2,
      read: () => ({ ...sceneReader.read(SOME_ARTICLE), claims: [], relevant: false, extraction: 2 }),
    }
    for await (const _ of rebuild({ store, reader: silent }));
    expect(await all((page) => reads.listClaims({ knownAt: SCENE_INSTANTS[5] ?? null }, page))).toEqual([])
    expect(await all((page) => reads.listClaims({ withdrawn: true }, page))).toEqual([])
  })

  it.each(SCENE_URLS)(
    'does not hold %s once it is taken out by hand today, and holds it again when that is undone',
    async (url) => {
      const { facts, reads } = await storeOf(ARRIVALS)
      const before = await historyOf(reads, SCENE_INSTANTS)
      const id = publicationIdOf(url)
      await withdraw(facts, id, { reason: 'a hoax', decidedAt: '2026-02-01T00:00:00.000Z' })
      expect(await historyOf(reads, SCENE_INSTANTS)).not.toContain(id)
      const without = await storeOf(ARRIVALS.filter(({ article }) => article.url !== url))
      expect(await historyOf(reads, SCENE_INSTANTS)).toBe(await historyOf(without.reads, SCENE_INSTANTS))
      await withdraw(facts, id, { reason: null, decidedAt: '2026-02-02T00:00:00.000Z' })
      expect(await historyOf(reads, SCENE_INSTANTS)).toBe(before)
    },
  )
})

const byInstant = (a: Arrival, b: Arrival): number => (a.retrievedAt < b.retrievedAt ? -1 : 1)

describe('an edit and its undoing', () => {
  const edited = ARRIVALS.filter(({ article }) => article.url === SOME_ARTICLE.url)
  const [before, after] = edited.map(({ article }) => article)
  if (!before || !after) throw new RangeError('the first article of the scene is edited once')
  const at = (n: number): string => `2026-01-01T00:0${n}:00.000Z`
  const fetches: Arrival[] = [
    { article: before, retrievedAt: at(1) },
    { article: before, retrievedAt: at(2) },
    { article: after, retrievedAt: at(3) },
    { article: before, retrievedAt: at(5) },
    { article: before, retrievedAt: at(6) },
  ]
  const totals = (claims: readonly StatedClaim[]) =>
    claims.flatMap(({ claim, knownFrom, knownTo }) =>
      claim.kind === 'CASUALTY_FIGURE' ? [[claim.counts[0]?.value, knownFrom, knownTo]] : [],
    )

  it.each([
    ['in order', fetches],
    ['in reverse', fetches.toReversed()],
    ['the second of a text before its first', [1, 0, 4, 2, 3].flatMap((n) => fetches[n] ?? [])],
  ])('leave two spans of the one number and one of the other, %s', async (_, arrivals) => {
    const { reads } = await storeOf(arrivals)
    const claims = (filter: object) => all((page) => reads.listClaims(filter, page))
    expect(totals(await claims({}))).toEqual([[304, at(5), null]])
    expect(totals(await claims({ knownAt: at(1) }))).toEqual([[304, at(1), at(3)]])
    expect(totals(await claims({ knownAt: at(4) }))).toEqual([[305, at(3), at(5)]])
    expect(totals(await claims({ withdrawn: true })).toSorted()).toEqual([
      [304, at(1), at(3)],
      [305, at(3), at(5)],
    ])
    expect(await claims({ knownAt: '2025-01-01T00:00:00.000Z' })).toEqual([])
  })

  it('moves back to an earlier fetch of the same text that is told of late', async () => {
    const { reads } = await storeOf([...fetches.slice(2, 3), ...fetches.slice(4)], fetches.slice(3, 4))
    expect(totals(await all((page) => reads.listClaims({}, page)))).toEqual([[304, at(5), null]])
  })
})
