import type { SourceEntry } from '../core/sources/registry.ts'
import type { OpenReads } from '../core/store/store.ts'
import { type Loaders, loadersOf } from './loaders.ts'
import { type QueryBudget, queryBudget } from './readBudget.ts'
import { type SharedReads, sharedReads } from './sharedReads.ts'

/** What resolvers reach: nothing comes from elsewhere. */
export interface Context {
  readonly store: SharedReads
  /** The registry of sources. */
  readonly sources: readonly Source[]
  readonly loaders: Loaders
  /** What is left of the reads that the query may cause; the store and the loaders take from it. */
  readonly budget: QueryBudget
}

/** Of a source's registry entry, what the API shows. */
export type Source = Pick<SourceEntry, 'id' | 'name' | 'homepage' | 'enabled'>

export interface ContextOptions extends Pick<Context, 'sources'> {
  readonly openReads: OpenReads
}

/** A context for one request. */
export function createContext({ openReads, sources }: ContextOptions): Context {
  const budget = queryBudget()
  const reads = openReads(budget)
  return { store: sharedReads(reads), sources, loaders: loadersOf(reads), budget }
}
