import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withdraw } from '../../../core/ingest/withdraw.ts'
import { publicationIdOf } from '../../../core/model/id.ts'
import type { StatedClaim } from '../../../core/model/statement.ts'
import type { ClaimFilter, Page, PageRequest, ReadStore } from '../../../core/store/store.ts'
import { ARRIVALS, runScene, SCENE_URLS } from '../../drill/scene.ts'
import { memoryStore } from '../../support/memoryStore.ts'

const minute = (n: number): string => `2026-01-01T00:${String(n).padStart(2, '0')}:00.000Z`

async function all<T>(read: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await read({ first: 2, after })
    items.push(...page.items.map(({ item }) => item))
    if (!page.hasNextPage) return items
    after = page.endPosition
  }
}

/** A copy of the claims that a filter leaves, which is kept as the API advises, but for the two hours, since here nothing comes late. */
function copyOf(reads: ReadStore, filter: ClaimFilter) {
  const claims = new Map<string, StatedClaim>()
  let since = minute(0)
  return {
    claims,
    async synchronise() {
      for (const { id, claim } of await all((page) =>
        reads.listClaimChanges({ ...filter, changedSince: since }, page),
      )) {
        if (claim?.stoodTo === null) claims.set(id, claim)
        else claims.delete(id)
        if (claim && claim.changedAt > since) since = claim.changedAt
      }
    },
  }
}

/** Fetches of the scene's texts and decisions on its publications, one a minute. */
const anyStory = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ARRIVALS).map(({ article }) => ({ article })) },
    {
      weight: 1,
      arbitrary: fc.record({ url: fc.constantFrom(...SCENE_URLS), reason: fc.constantFrom('a hoax', null) }),
    },
  ),
  { minLength: 1, maxLength: 12 },
)

/** What edits of the scene's texts move claims in and out of. */
const FILTERS: readonly ClaimFilter[] = [
  {},
  { issued: { from: '2023-07-14', to: '2023-07-15' } },
  { place: ['AZ-LAC'] },
  { kind: ['ACCIDENT_REPORT'], issued: { to: '2023-07-13' } },
]

describe('a copy that is kept by what changed since', () => {
  it('holds after every fetch and every decision just the claims that stand', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        const { facts, reads } = memoryStore()
        const copies = FILTERS.map((filter) => ({ filter, copy: copyOf(reads, filter) }))
        for (const [n, event] of story.entries()) {
          const at = minute(n + 1)
          if ('article' in event) await runScene(facts, [{ article: event.article, retrievedAt: at }])
          else await withdraw(facts, publicationIdOf(event.url), { reason: event.reason, decidedAt: at })
          for (const { filter, copy } of copies) {
            await copy.synchronise()
            const standing = await all((page) => reads.listClaims(filter, page))
            expect([...copy.claims.values()].toSorted(byId)).toEqual(standing.toSorted(byId))
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('is told of each id once, oldest change first, and of nothing older', async () => {
    const { facts, reads } = memoryStore()
    await runScene(facts, ARRIVALS)
    const changes = await all((page) => reads.listClaimChanges({ changedSince: minute(0) }, page))
    const ids = changes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const times = changes.map(({ claim }) => claim?.changedAt ?? '')
    expect(times).toEqual(times.toSorted())
    const since = times[Math.floor(times.length / 2)] ?? ''
    const later = await all((page) => reads.listClaimChanges({ changedSince: since }, page))
    expect(later).toEqual(changes.filter(({ claim }) => (claim?.changedAt ?? '') >= since))
    const figures = await all((page) =>
      reads.listClaimChanges({ changedSince: minute(0), kind: ['CASUALTY_FIGURE'] }, page),
    )
    expect(figures).toEqual(changes.filter(({ kind }) => kind === 'CASUALTY_FIGURE'))
  })
})

const byId = (a: StatedClaim, b: StatedClaim): number => (a.id < b.id ? -1 : 1)
