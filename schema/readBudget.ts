import type { ReadBudget } from '../core/store/store.ts'
import { tooComplex } from './errors.ts'
import { READS_MAX } from './limits.ts'

/** What one query may read. Once it asked for more, nothing is left of it. */
export interface QueryBudget extends ReadBudget {
  readonly exceeded: () => boolean
}

export function queryBudget(): QueryBudget {
  let left = READS_MAX
  return {
    take(requests) {
      left -= requests
      if (left < 0) throw tooManyReads()
    },
    exceeded: () => left < 0,
  }
}

export const tooManyReads = () =>
  tooComplex(
    `The query takes more than ${READS_MAX} reads of the store. Ask for fewer lists and totals at once: one list with a filter of several values or totals \`by\` a dimension, instead of one for each object; or send several queries.`,
    { limit: READS_MAX },
  )
