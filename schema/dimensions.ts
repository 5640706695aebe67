import { AUTHORITIES } from '../core/model/authority.ts'
import { ORDNANCE_TYPES } from '../core/model/ordnance.ts'
import { PLACES } from '../core/model/places.ts'
import type { FieldCost } from './costs.ts'
import { badInput } from './errors.ts'
import { TOTALS_COST } from './limits.ts'

/** About how many rows a dimension gives: for those of time and sources, more than there will be for years. */
const ROWS = {
  YEAR: 10,
  MONTH: 100,
  PLACE: PLACES.length,
  ORDNANCE_TYPE: ORDNANCE_TYPES.length,
  ISSUER: Object.keys(AUTHORITIES).length,
  SOURCE: 20,
} as const

/** Cost of totals by these dimensions. */
export function totalsCost(by: readonly (keyof typeof ROWS)[] | null | undefined): FieldCost {
  const rows = (by ?? ['YEAR']).reduce((product, dimension) => product * ROWS[dimension], 1)
  return { field: TOTALS_COST + rows, multiplier: rows }
}

/**
 * The dimensions to count by, each once.
 *
 * @throws GraphQLError (BAD_USER_INPUT) for more than two, and for two times
 */
export function dimensionsOf<D extends string>(by: readonly D[]): readonly D[] {
  const distinct = [...new Set(by)]
  if (distinct.length > 2)
    throw badInput(`\`by\` names ${distinct.length} dimensions: ${distinct.join(', ')}. Send two at most.`)
  if (distinct.filter((dimension) => dimension === 'YEAR' || dimension === 'MONTH').length > 1)
    throw badInput('`by` names YEAR and MONTH. Send one of them: a month tells its year.')
  return distinct
}
