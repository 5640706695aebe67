import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discrepanciesIn } from '../../../core/aggregates/discrepancies/inStatement.ts'
import { discrepanciesOverTime } from '../../../core/aggregates/discrepancies/overTime.ts'
import { pointsOf } from '../../../core/aggregates/discrepancies/points.ts'
import { conflictsOfDay } from '../../../core/aggregates/discrepancies/sameDay.ts'
import { stockAndFlowIn, stockReportsOf } from '../../../core/aggregates/discrepancies/stockAndFlow.ts'
import { ingestArticles } from '../../../core/ingest/ingestArticles.ts'
import { rebuild } from '../../../core/ingest/rebuild.ts'
import { verify } from '../../../core/ingest/verify.ts'
import { withdraw } from '../../../core/ingest/withdraw.ts'
import { authorityKey, authorityOf } from '../../../core/model/authority.ts'
import type { CasualtyFigure, Claim, Span } from '../../../core/model/claim.ts'
import type { Discrepancy, KnownDiscrepancy } from '../../../core/model/discrepancy.ts'
import type { Article, Publication } from '../../../core/model/publication.ts'
import type { ReadStore } from '../../../core/store/store.ts'
import { answersOf, urlsOf } from '../../support/answers.ts'
import { memoryStore } from '../../support/memoryStore.ts'
import type { OpenStore } from '../../support/testStore.ts'
import { everyYear } from '../aggregates/discrepancies/everyYear.ts'
import { clearance, publication, total } from '../resolution/publications.ts'

const bodies = fc.constantFrom('ANAMA' as const, 'OMBUDSMAN_AZ' as const)
const evidence = [{ start: 0, end: 1, quote: 'x' }]

/** Of two bodies and baselines, near numbers with certainty words, some with parts: so that all that can disagree does, and all that can agree. */
const aTotal = fc
  .record({
    value: fc.integer({ min: 300, max: 306 }),
    certainty: fc.constantFrom('EXACT' as const, 'EXACT' as const, 'AT_LEAST' as const, 'AT_MOST' as const),
    by: bodies,
    from: fc.constantFrom('2020-11-10', '2020-11-10', '2020-11', null),
    to: fc.constantFrom(null, null, '2023-07-12', '2023-07-13'),
    killed: fc.constantFrom(null, 50, 51),
    outcome: fc.constantFrom('CASUALTY' as const, 'CASUALTY' as const, 'KILLED' as const),
  })
  .map(({ value, certainty, by, from, to, killed, outcome }): CasualtyFigure<Span> => {
    const count = { population: 'EVERYONE' as const, certainty: 'EXACT' as const, evidence }
    const parts = [
      { ...count, outcome: 'KILLED' as const, value: killed ?? 0 },
      { ...count, outcome: 'INJURED' as const, value: 252 },
    ]
    return total(value, {
      attributedTo: authorityOf(by),
      period: { from, to: to ?? '2023-07-14', toInferred: to === null, words: null, cumulative: true },
      counts: [{ ...count, outcome, value, certainty }, ...(killed === null || outcome === 'KILLED' ? [] : parts)],
    })
  })

/** What an agency reports of a month and up to now. */
const aReport = fc
  .record({
    month: fc.constantFrom('2022-12', '2023-01', '2023-02'),
    flow: fc.constantFrom(100, 150),
    stock: fc.constantFrom(1000, 1100, 1150),
  })
  .map(({ month, flow, stock }) => [
    clearance({
      hectares: flow,
      period: { from: month, to: month, toInferred: false, words: null, cumulative: false },
    }),
    clearance({
      hectares: stock,
      period: { from: null, to: '2023-07-14', toInferred: true, words: null, cumulative: true },
    }),
  ])

/** Mostly of a few days, some of years that still bear on those and some of years that do not. */
const DAYS = [
  ...['2023-07-12', '2023-07-13', '2023-07-14', '2023-07-20', '2023-07-12', '2023-07-13', '2023-07-14'],
  ...['2019-12-31', '2020-01-01', '2022-05-09', '2024-02-12', '2026-12-31', '2027-01-01'],
]

const someWorld: fc.Arbitrary<Publication[]> = fc
  .array(
    fc.record({
      day: fc.constantFrom(...DAYS, null),
      issuer: bodies,
      claims: fc.array(
        fc.oneof<fc.Arbitrary<Claim<Span>[]>[]>(
          aTotal.map((one) => [one]),
          aTotal.map((one) => [one]),
          aReport,
        ),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((all) => all.map(({ claims, ...facts }, at) => publication(`https://d.example/${at}`, facts, ...claims.flat())))

/** Takes publications in as they were read. */
async function ingest(
  { facts: store }: OpenStore,
  world: readonly Publication[],
  retrievedAt = '2026-01-01T00:00:00.000Z',
) {
  const articles = world.map(({ url, sourceId, title, publishedOn, reading: { language }, textHash }) => ({
    ...{ url, sourceId, title, publishedOn, language, text: textHash },
  }))
  const reader = {
    extraction: 1,
    read: ({ url, text }: Article) => {
      const told = world.find((one) => one.url === url && one.textHash === text)
      if (!told) throw new RangeError(`${url} is not of this world`)
      return told.reading
    },
  }
  for await (const _ of ingestArticles({ store, articles, retrievedAt, reader }));
  return reader
}

const listed = async (reads: ReadStore, knownAt: string | null = null): Promise<KnownDiscrepancy[]> => {
  const { items, hasNextPage } = await reads.listDiscrepancies({ knownAt }, { first: 100 })
  expect(hasNextPage).toBe(false)
  return items.map(({ item }) => item)
}

/** Every statement held against every other, without regard for cost. */
async function recounted(reads: ReadStore, world: readonly Publication[]): Promise<Discrepancy[]> {
  const carried = (await reads.statements(world.map(({ id }) => id))).filter((one) => one !== null)
  const statements = [...new Map(carried.map((one) => [one.id, one])).values()]
  const [points, reports] = [statements.flatMap(pointsOf), statements.flatMap(stockReportsOf)]
  const ofEach = <T>(all: readonly T[], name: (one: T) => unknown[], fold: (some: T[]) => Discrepancy[]) =>
    [...Map.groupBy(all, (one) => JSON.stringify(name(one))).values()].flatMap(fold)
  return [
    ...statements.flatMap(discrepanciesIn),
    ...ofEach(points, (p) => [p.since, p.places, p.of, authorityKey(p.authority)], everyYear(discrepanciesOverTime)),
    ...ofEach(points, (p) => [p.since, p.places, p.asOf], conflictsOfDay),
    ...ofEach(reports, (r) => [r.since, r.places, r.of, authorityKey(r.authority)], everyYear(stockAndFlowIn)),
  ]
}

const timeless = ({ knownFrom: _, knownTo: _to, ...discrepancy }: KnownDiscrepancy): Discrepancy => discrepancy

const byId = <D extends Discrepancy>(all: readonly D[]): D[] => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
const SEED = 20_240_404

describe('discrepancies', () => {
  it('are what holding every statement against every other gives, and lead from each of their claims', async () => {
    const kinds = new Set<string>()
    await fc.assert(
      fc.asyncProperty(someWorld, async (world) => {
        const store = memoryStore()
        await ingest(store, world)
        const found = await listed(store.reads)
        expect(byId(found).map(timeless)).toEqual(byId(await recounted(store.reads, world)))
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
        for (const one of found) {
          kinds.add(one.kind)
          for (const claims of await store.reads.discrepanciesOf(one.claims)) expect(claims).toContainEqual(one)
        }
        for await (const difference of verify(store.facts)) expect(difference).toBeNull()
      }),
      { numRuns: 50, seed: SEED },
    )
    expect([...kinds].sort()).toEqual(['ARITHMETIC', 'CONFLICT', 'DECREASE', 'STOCK_AND_FLOW'])
  })

  it('are the same whatever the order of publications, the parts they come in and what they said before', async () => {
    await fc.assert(
      fc.asyncProperty(someWorld, someWorld, fc.nat(6), async (world, before, cut) => {
        const once = memoryStore()
        await ingest(once, world)
        const inParts = memoryStore()
        const urls = new Set(urlsOf(world))
        const former = before.filter(({ url }) => urls.has(url)).map((one) => ({ ...one, textHash: 'before' }))
        await ingest(inParts, former, '2025-01-01T00:00:00.000Z')
        await ingest(inParts, world.slice(cut).toReversed())
        await ingest(inParts, world.slice(0, cut))
        expect(await answersOf(inParts.reads, urlsOf(world))).toBe(await answersOf(once.reads, urlsOf(world)))
        for await (const difference of verify(inParts.facts)) expect(difference).toBeNull()
      }),
      { numRuns: 30, seed: SEED },
    )
  })

  it('are at every instant those of a store that took in only what had been fetched by then', async () => {
    const kinds = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(someWorld, { minLength: 2, maxLength: 3 }), async (worlds) => {
        const fetched = worlds.map((world, n) => ({
          at: `2026-01-0${n + 1}T00:00:00.000Z`,
          world: world.map((one) => ({ ...one, textHash: `text ${n}` })),
        }))
        const store = memoryStore()
        for (const { at, world } of fetched.toReversed()) await ingest(store, world, at)
        for (const { at } of fetched) {
          const then = memoryStore()
          for (const one of fetched) if (one.at <= at) await ingest(then, one.world, one.at)
          const [known, expected] = [await listed(store.reads, at), await listed(then.reads)]
          const told = known.map(({ knownTo: _, ...one }) => ({ ...one, knownTo: null }))
          expect(byId(told)).toEqual(byId(expected))
          const ids = [...new Set(known.flatMap(({ claims }) => claims))]
          expect((await store.reads.discrepanciesOf(ids, at)).map(byId)).toEqual(
            ids.map((id) => byId(known.filter(({ claims }) => claims.includes(id)))),
          )
          expect(await store.reads.claimsAt(ids, at)).not.toContain(null)
          for (const { kind, knownTo } of known) if (knownTo !== null) kinds.add(kind)
        }
        for await (const difference of verify(store.facts)) expect(difference).toBeNull()
      }),
      { numRuns: 12, seed: SEED },
    )
    expect([...kinds].sort()).toEqual(['ARITHMETIC', 'CONFLICT', 'DECREASE', 'STOCK_AND_FLOW'])
  })

  it('go with a publication that is withdrawn, come back with it, and are left alone by a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(someWorld, fc.nat(6), async (world, at) => {
        const [store, without] = [memoryStore(), memoryStore()]
        const reader = await ingest(store, world)
        const expected = await answersOf(store.reads, urlsOf(world))
        const out = world[at % world.length]
        const id = out?.id ?? ''
        await withdraw(store.facts, id, { reason: 'taken back', decidedAt: '2026-02-01T00:00:00.000Z' })
        const others = world.filter((one) => one !== out)
        await ingest(without, others)
        expect(await listed(store.reads)).toEqual(await listed(without.reads))
        await withdraw(store.facts, id, { reason: null, decidedAt: '2026-02-02T00:00:00.000Z' })
        expect(await answersOf(store.reads, urlsOf(world))).toBe(expected)
        for await (const _ of rebuild({ store: store.facts, reader }));
        expect(await answersOf(store.reads, urlsOf(world))).toBe(expected)
      }),
      { numRuns: 30, seed: SEED },
    )
  })

  it('that the store lost or keeps wrongly are found by verify and mended by rebuild', async () => {
    const store = memoryStore()
    const fall = (at: number, day: string, value: number) =>
      publication(`https://d.example/${at}`, { day, issuer: 'ANAMA' }, total(value))
    const world = [fall(0, '2023-07-01', 305), fall(1, '2023-07-20', 300)]
    const reader = await ingest(store, world)
    const expected = await answersOf(store.reads, urlsOf(world))
    const partition = 'TOTALS_OVER_TIME#2020-11-10##ANAMA'
    const slot = await store.facts.slot(`COMPARISON#${partition}#2023`)
    expect(slot?.record).toMatchObject({ discrepancies: [{ kind: 'DECREASE', value: 300, against: 305 }] })
    for (const row of slot?.rows ?? []) await store.facts.putRow({ ...row, view: null }, slot?.epoch ?? 0)
    const found = []
    for await (const difference of verify(store.facts)) found.push(difference)
    expect(found).toEqual(slot?.rows.map((row) => ({ slot: slot.key, row, found: 'MISSING' })))
    expect(await listed(store.reads)).toEqual([])
    for await (const _ of rebuild({ store: store.facts, reader }));
    expect(await answersOf(store.reads, urlsOf(world))).toBe(expected)
    for await (const difference of verify(store.facts)) expect(difference).toBeNull()
  })
})
