import type { Day } from '../../model/partialDate.ts'

/** The day of the latest statement; null where none is dated. */
export const laterDay = (statements: readonly { readonly issuedOn: Day | null }[]): Day | null =>
  statements.reduce<Day | null>((latest, { issuedOn }) => ((issuedOn ?? '') > (latest ?? '') ? issuedOn : latest), null)
