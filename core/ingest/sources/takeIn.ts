import { publicationIdOf } from '../../model/id.ts'
import type { Article } from '../../model/publication.ts'
import { IMPORTED_FILES, type SourceEntry, sourceIdOf } from '../../sources/registry.ts'
import type { FactStore } from '../../store/factStore.ts'
import { ingestArticles, type Outcome, type Refusal } from '../ingestArticles.ts'
import type { Reader } from '../reader.ts'
import type { Visit } from './visit.ts'

type PageRead = Extract<Visit, { kind: 'READ' }>

export interface Taking {
  readonly store: FactStore
  readonly sources: readonly SourceEntry[]
  /** The source that listed the page. */
  readonly source: SourceEntry
  readonly reader: Reader
}

/** Stores what a visit brought and derives what follows from it. Answers what became of the article; null where it had not changed. */
export async function takeIn(visit: PageRead, taking: Taking): Promise<Outcome | Refusal | null> {
  const { store, reader } = taking
  const own = articleOf(visit, taking)
  const moves = visit.aliases.map((alias) => movedArticle(alias, visit.url, taking))
  let taken: Outcome | Refusal | null = null
  const articles = [...moves, ...(own ? [own] : [])]
  for await (const outcome of ingestArticles({ store, articles, retrievedAt: visit.fetchedAt, reader }))
    if (outcome.url === visit.url) taken = outcome
  for (const address of [visit.url, ...visit.aliases]) await leaveFormer(address, taking)
  return taken
}

/** Keeps what is known of the addresses of a visit, once what it brought is taken in: from then on they are not asked for as new ones. */
export async function recordFetches({ fetchedAt, fetched, aliases }: PageRead, store: FactStore): Promise<void> {
  const unasked = { etag: null, lastModified: null }
  const records = new Map([
    ...aliases.map((url) => [url, unasked] as const),
    ...fetched.map(({ url, validators }) => [url, validators] as const),
  ])
  for (const [url, validators] of records) await store.putFetchRecord({ url, fetchedAt, ...validators, goneAt: null })
}

/** A publication belongs to the source whose site it is on, else to the one that listed it. */
function sourceOf(url: string, { sources, source }: Taking): string {
  const owner = sourceIdOf(url, sources)
  return owner === IMPORTED_FILES ? source.id : owner
}

function articleOf({ url, article }: PageRead, taking: Taking): Article | null {
  if (!article) return null
  const { canonical: _, ...page } = article.page
  return {
    ...page,
    url,
    sourceId: sourceOf(url, taking),
    ...(article.from === url ? {} : { readFrom: article.from }),
  }
}

/** The last word of an address that leads to a publication at another. */
const movedArticle = (url: string, movedTo: string, taking: Taking): Article => ({
  ...{ url, movedTo, sourceId: sourceOf(url, taking) },
  ...{ title: null, publishedOn: null, language: null, text: '' },
})

/**
 * Takes back what `address` gave to publications that it once led to and does not lead to any more. Its own last word is read
 * after it was written: of two runs that overlap, whichever writes later sees the other's.
 */
async function leaveFormer(address: string, taking: Taking): Promise<void> {
  const { store, reader } = taking
  const id = publicationIdOf(address)
  const told = (await store.revisionsOf(id)).flatMap(({ movedTo }) => movedTo ?? [])
  const [current] = told.length > 0 ? await store.current([id]) : []
  if (!current) return
  const leadsTo = current.movedTo ?? address
  for (const former of new Set(told)) {
    if (former === leadsTo) continue
    const [publication] = await store.current([publicationIdOf(former)])
    if (publication?.readFrom !== address || publication.movedTo !== undefined) continue
    const left: Article = { ...movedArticle(former, leadsTo, taking), readFrom: address }
    for await (const _ of ingestArticles({ store, articles: [left], retrievedAt: current.retrievedAt, reader }));
  }
}
