import type { SourceTools } from '../../core/ingest/sources/tools.ts'
import type { Table } from '../../core/store/table.ts'
import { Killed, writingBy } from './stoppingTable.ts'

/** A process that writes and fetches, and dies at one of these moments: from then on nothing of it reaches anybody. */
export interface Mortal {
  readonly table: Table
  readonly tools: SourceTools
  /** Moments so far: each write, before it is made, and each fetch, after its answer. */
  readonly lived: () => number
}

export function mortal(table: Table, tools: SourceTools, moments: number): Mortal {
  let lived = 0
  const live = (): void => {
    if (lived >= moments) throw new Killed()
    lived++
  }
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    live()
    return work()
  }
  return {
    lived: () => lived,
    table: writingBy(table, write),
    tools: {
      ...tools,
      fetcher: {
        async fetch(request) {
          if (lived >= moments) throw new Killed()
          const outcome = await tools.fetcher.fetch(request)
          live()
          return outcome
        },
      },
    },
  }
}
