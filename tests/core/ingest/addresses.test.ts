import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ingestArticles } from '../../../core/ingest/ingestArticles.ts'
import { verify } from '../../../core/ingest/verify.ts'
import { withdraw } from '../../../core/ingest/withdraw.ts'
import { publicationIdOf } from '../../../core/model/id.ts'
import type { Article } from '../../../core/model/publication.ts'
import { answersOf } from '../../support/answers.ts'
import { memoryStore } from '../../support/memoryStore.ts'
import type { OpenStore } from '../../support/testStore.ts'

const OLD = 'https://wire.example/amp/1'
const OTHER = 'https://static.wire.example/1'
const OWN = 'https://wire.example/1'
const BODY =
  'A mine exploded in the Aghdam district on July 5, 2023. Two civilians were killed, the Mine Action Agency said.'

const article = (url: string, over: Partial<Article> = {}): Article => ({
  url,
  sourceId: 'wire',
  title: 'A mine exploded',
  publishedOn: '2023-07-06',
  language: 'en',
  text: BODY,
  ...over,
})
const moved = (from: string, to: string): Article =>
  article(from, { text: '', title: null, publishedOn: null, movedTo: to })

interface Arrival {
  readonly minute: number
  readonly article: Article
}

async function stored(arrivals: readonly Arrival[]): Promise<OpenStore> {
  const store = memoryStore()
  for (const { minute, article: arriving } of arrivals) {
    const retrievedAt = `2024-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`
    for await (const _ of ingestArticles({ store: store.facts, articles: [arriving], retrievedAt }));
  }
  return store
}

describe('a publication that turned out to stand at another address', () => {
  const story = [
    { minute: 1, article: article(OLD) },
    { minute: 2, article: moved(OLD, OWN) },
    { minute: 3, article: article(OWN, { text: `${BODY} Details added.` }) },
  ]

  it('is in every list once, and answers for all ids that it ever had', async () => {
    const before = await stored(story.slice(0, 1))
    const [first] = await before.reads.statements([publicationIdOf(OLD)])
    const ids = first?.claims.flatMap(({ members }) => members) ?? []
    expect(ids).toHaveLength(1)

    const { reads, facts } = await stored(story)
    const listed = await reads.listPublications({}, { first: 10 })
    expect(listed.items.map(({ item }) => item.url)).toEqual([OWN])
    expect((await reads.listPublications({ relevant: false }, { first: 10 })).items).toEqual([])
    const [old, own] = await reads.publications([OLD, OWN].map(publicationIdOf))
    expect(old).toEqual(own)
    expect(own?.url).toBe(OWN)
    const [statement] = await reads.statements([publicationIdOf(OLD)])
    expect(statement?.publications.map(({ url }) => url)).toEqual([OWN])
    expect(await reads.claims(ids)).toEqual(statement?.claims)
    const [accident] = await reads.accidents(ids)
    expect(accident?.id).toBe(statement?.claims[0]?.id)
    const differences = []
    for await (const difference of verify(facts)) differences.push(difference)
    expect(differences).toEqual([])
  })

  it('is taken out by any of its addresses', async () => {
    const { facts, reads } = await stored(story)
    const withdrawal = { reason: 'The outlet took it back.', decidedAt: '2026-02-01T00:00:00.000Z' }
    expect(await withdraw(facts, publicationIdOf(OLD), withdrawal)).toEqual({ url: OWN, change: 'DECIDED' })
    expect((await reads.listClaims({}, { first: 10 })).items).toEqual([])
    expect(await reads.publications([publicationIdOf(OWN)])).toMatchObject([{ withdrawnFor: withdrawal.reason }])
  })

  it('stands at its first address again where that says so again', async () => {
    const { reads } = await stored([...story, { minute: 4, article: article(OLD, { text: `${BODY} Again.` }) }])
    const [old, own] = await reads.publications([OLD, OWN].map(publicationIdOf))
    expect([old?.url, own?.url]).toEqual([OLD, OWN])
  })
})

describe('a publication whose own address could not be read', () => {
  const from = (url: string) => article(OWN, { readFrom: url, text: `${BODY} As ${url} has it.` })

  it.each([
    ['its own address', [OWN, OTHER, OLD]],
    ['else the first by host and path', [OTHER, OLD]],
  ])('is read from %s, whichever was read last', async (_, addresses) => {
    const arrivals = addresses.map((url, at) => ({ minute: at, article: url === OWN ? article(OWN) : from(url) }))
    const { reads } = await stored(arrivals)
    const [card] = await reads.publications([publicationIdOf(OWN)])
    const [best] = await (await stored(arrivals.slice(0, 1))).reads.publications([publicationIdOf(OWN)])
    expect(card?.textHash).toBe(best?.textHash)
  })
})

it('ends in the same answers, in whatever order what was fetched arrives, and however often', async () => {
  const arrivals: Arrival[] = [
    { minute: 1, article: article(OLD) },
    { minute: 2, article: moved(OLD, OWN) },
    { minute: 2, article: article(OWN, { readFrom: OLD }) },
    { minute: 3, article: article(OWN, { readFrom: OTHER, text: 'Nothing to tell.' }) },
    { minute: 4, article: article(OWN, { text: BODY.replace('Two', 'Three') }) },
    { minute: 5, article: moved(OTHER, OWN) },
    { minute: 6, article: article('https://other.example/copy', { sourceId: 'other' }) },
  ]
  const urls = [OLD, OTHER, OWN, 'https://other.example/copy']
  const expected = await answersOf((await stored(arrivals)).reads, urls)
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...arrivals, ...arrivals.slice(0, 3)], { minLength: 10, maxLength: 10 }),
      async (shuffled) => {
        expect(await answersOf((await stored(shuffled)).reads, urls)).toBe(expected)
      },
    ),
    { numRuns: 40 },
  )
})
