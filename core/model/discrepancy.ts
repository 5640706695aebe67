import type { AuthorityCode } from './authority.ts'
import type { Known } from './claim.ts'
import type { ClaimId } from './id.ts'
import type { Day } from './partialDate.ts'

export const DISCREPANCY_KINDS = ['ARITHMETIC', 'DECREASE', 'CONFLICT', 'STOCK_AND_FLOW', 'FROZEN_PART'] as const
/** What does not agree; each kind is defined in docs/discrepancies.md. */
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number]

/** Where stated figures do not agree with themselves, with each other or with time. */
export interface Discrepancy {
  /** `<claim in question>.<name>`: at most one of a name for each claim (see `discrepancyIdOf`). */
  readonly id: string
  readonly kind: DiscrepancyKind
  /** One sentence with the numbers. */
  readonly explanation: string
  /** The day of the later statement; null where none is dated. */
  readonly asOf: Day | null
  /** The number in question, and the one that it should equal, exceed or repeat. */
  readonly value: number
  readonly against: number
  /** That in question first. */
  readonly claims: readonly ClaimId[]
  /** Whose claims they are, each once. */
  readonly authorities: readonly AuthorityCode[]
}

/** One with its time: since when and until when, without a break, it was found just like this in what had been fetched. */
export interface KnownDiscrepancy extends Discrepancy, Known {}

/** What points that are held against one another hold of discrepancies now: the record of a comparison's slot. */
export interface Comparison {
  readonly discrepancies: readonly KnownDiscrepancy[]
}

/** Names a discrepancy by the claim in question and by what of it does not agree: not by numbers, which corrections change. */
export const discrepancyIdOf = (claim: ClaimId, ...name: readonly string[]): string => `${claim}.${name.join('-')}`

/** The claim in question and the name, as an id holds them; null for what was never such an id. */
export function partsOfDiscrepancyId(id: string): { readonly claim: ClaimId; readonly name: string } | null {
  const [publication, key, name, ...more] = id.split('.')
  return publication && key && name && more.length === 0 ? { claim: `${publication}.${key}`, name } : null
}
