import type { Instant } from '../model/partialDate.ts'
import type { Article } from '../model/publication.ts'
import { StoreError, type StoreFault } from '../store/errors.ts'
import type { FactStore } from '../store/factStore.ts'
import { ingestArticles, type Outcome } from './ingestArticles.ts'
import { currentReader, type Reader } from './reader.ts'

/** An article that the store could not take, for a fault of that one item. */
export interface Refusal {
  readonly url: string
  readonly fault: StoreFault
  readonly message: string
}

/** All at once; where the store refuses one of them, one by one, so that it is named and the others are taken. */
export async function* ingestEach(
  store: FactStore,
  articles: readonly Article[],
  retrievedAt: Instant,
  reader: Reader = currentReader,
): AsyncGenerator<Outcome | Refusal> {
  const outcomes: Outcome[] = []
  try {
    for await (const outcome of ingestArticles({ store, articles, retrievedAt, reader })) outcomes.push(outcome)
    yield* outcomes
    return
  } catch (error) {
    if (!(error instanceof StoreError) || !isOfOneItem(error)) throw error
    const [only, ...others] = articles
    if (only && others.length === 0) {
      yield { url: only.url, fault: error.fault, message: error.message }
      return
    }
  }
  // What was taken before the refusal stands: of that, only the outcomes are kept.
  yield* outcomes
  const taken = new Set(outcomes.map(({ url }) => url))
  for (const article of articles.filter(({ url }) => !taken.has(url)))
    yield* ingestEach(store, [article], retrievedAt, reader)
}

const isOfOneItem = ({ fault }: StoreError): boolean => fault === 'TOO_LARGE' || fault === 'UNREADABLE_ITEM'
