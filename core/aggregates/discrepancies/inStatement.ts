import type { Discrepancy } from '../../model/discrepancy.ts'
import type { Statement, ToldClaim } from '../../model/statement.ts'
import { arithmeticIn } from './arithmetic.ts'
import { carrierConflictsIn } from './carriers.ts'

/** All discrepancies that a statement holds in itself, in the order of its claims. */
export const discrepanciesIn = (statement: Pick<Statement<ToldClaim>, 'claims'>): Discrepancy[] => [
  ...statement.claims.filter(({ contained }) => !contained).flatMap(arithmeticIn),
  ...carrierConflictsIn(statement),
]
