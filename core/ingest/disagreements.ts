import { discrepanciesIn } from '../aggregates/discrepancies/inStatement.ts'
import { type Spell, spellsOf } from '../aggregates/discrepancies/spells.ts'
import type { Discrepancy } from '../model/discrepancy.ts'
import type { PublicationId } from '../model/id.ts'
import type { Statement, ToldClaim } from '../model/statement.ts'
import type { Moment } from '../resolution/moments.ts'
import { type Compared, comparedIn } from '../store/compared.ts'

/** Something of one statement. */
interface Of<T> {
  readonly statement: PublicationId
  readonly of: T
}

/** What statements bring into comparisons, and what does not agree inside them, each with its time. */
export interface Disagreements {
  readonly compared: readonly Spell<Of<Compared>>[]
  readonly inside: readonly Spell<Of<Discrepancy>>[]
}

/** What the statements at these moments come to, each of them by itself. */
export const disagreementsOver = (moments: readonly Moment[]): Disagreements => ({
  compared: overTime(moments, comparedIn, ({ partition, asOf, claims: [claim] }) => `${partition} ${asOf} ${claim}`),
  inside: overTime(moments, discrepanciesIn, ({ id }) => id),
})

/** Those of one statement. */
export const ofStatement = <T>(all: readonly Spell<Of<T>>[], statement: PublicationId): Spell<T>[] =>
  all.filter(({ value }) => value.statement === statement).map(({ value, from, to }) => ({ value: value.of, from, to }))

function overTime<T>(
  moments: readonly Moment[],
  of: (statement: Statement<ToldClaim>) => readonly T[],
  nameOf: (one: T) => string,
): Spell<Of<T>>[] {
  const told = (statement: Statement<ToldClaim>) =>
    of(statement).map((one) => [`${statement.id} ${nameOf(one)}`, { statement: statement.id, of: one }] as const)
  return spellsOf(moments.map(({ at, statements }) => ({ at, things: new Map(statements.flatMap(told)) })))
}
