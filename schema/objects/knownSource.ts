import type { Source } from '../context.ts'

/** The registry's source of this id. One that left the registry keeps its publications: its id is all that is still known of it. */
export const knownSource = (id: string, sources: readonly Source[]): Source =>
  sources.find((source) => source.id === id) ?? { id, name: id, homepage: null, enabled: false }
