import { ingestArticles } from '../../core/ingest/ingestArticles.ts'
import type { Article } from '../../core/model/publication.ts'
import { SOURCES } from '../../core/sources/registry.ts'
import type { ReadStore } from '../../core/store/store.ts'
import { createYogaApp, type YogaOptions } from '../../schema/yoga.ts'
import { memoryStore } from '../support/memoryStore.ts'
import type { OpenStore } from '../support/testStore.ts'
import { type Told, WORLD } from './world.ts'

/** An answer of GraphQL, as far as tests look into it. */
export interface Answer {
  /** Of the shape of its query. */
  readonly data: ReturnType<typeof JSON.parse>
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
}

export interface Api {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** Asks, and fails where the answer holds errors. */
  readonly ask: (query: string, variables?: object) => Promise<Answer['data']>
  /** Asks for what is refused, at least in part. */
  readonly refused: (query: string, variables?: object) => Promise<NonNullable<Answer['errors']>>
  readonly faults: readonly unknown[]
}

/** The API over a store, with what it reports of its faults. */
export function apiOver(store: ReadStore, options: Partial<YogaOptions> = {}): Api {
  const faults: unknown[] = []
  const yoga = createYogaApp({
    openReads: () => store,
    sources: SOURCES,
    reportFault: (fault) => faults.push(fault),
    ...options,
  })
  const fetch = async (path: string, init: RequestInit = {}) => yoga.fetch(`http://yoga${path}`, init)
  const send = async (query: string, variables?: object): Promise<Answer> => {
    const body = JSON.stringify({ query, variables })
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return (await response.json()) as Answer
  }
  return {
    fetch,
    faults,
    async ask(query, variables) {
      const { data, errors } = await send(query, variables)
      if (errors) throw new Error(`refused: ${JSON.stringify(errors)}`)
      return data
    },
    async refused(query, variables) {
      const { data, errors } = await send(query, variables)
      if (!errors) throw new Error(`answered: ${JSON.stringify(data)}`)
      return errors
    },
  }
}

/** A store in memory that has taken these articles in, as it takes in all. */
export async function storeOf(articles: readonly Told[] = WORLD): Promise<OpenStore> {
  const store = memoryStore()
  await readInto(store, articles, '2026-01-01T00:00:00.000Z')
  return store
}

export async function readInto(store: OpenStore, articles: readonly Told[], retrievedAt: string): Promise<void> {
  const read = (article: Article) => {
    const told = articles.find(({ url, text }) => url === article.url && text === article.text)
    if (!told) throw new RangeError(`nobody told how to read ${article.url}`)
    return told.reading
  }
  const plain = articles.map(({ reading: _, ...article }) => article)
  const reader = { extraction: 1, read }
  for await (const _ of ingestArticles({ store: store.facts, articles: plain, retrievedAt, reader }));
}

/** The store, with the name of every read that reaches it. */
export function counted(
  store: ReadStore,
  reads: string[] = [],
): { readonly store: ReadStore; readonly reads: string[] } {
  const counting = new Proxy(store, {
    get: (target, name, receiver) => {
      reads.push(String(name))
      return Reflect.get(target, name, receiver)
    },
  })
  return { store: counting, reads }
}
