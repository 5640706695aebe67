import type { SourceEntry } from '../core/sources/registry.ts'
import type { ReadStore } from '../core/store/store.ts'
import { type Loaders, loadersOf } from './loaders.ts'

/** What resolvers reach: nothing comes from elsewhere. */
export interface Context {
  readonly store: ReadStore
  /** The registry of sources. */
  readonly sources: readonly Source[]
  readonly loaders: Loaders
}

/** Of a source's registry entry, what the API shows. */
export type Source = Pick<SourceEntry, 'id' | 'name' | 'homepage'>

/** A context for one request. */
export const createContext = ({ store, sources }: Pick<Context, 'store' | 'sources'>): Context => ({
  store,
  sources,
  loaders: loadersOf(store),
})
