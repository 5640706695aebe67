import { knownBy, NOT_KEPT, withEvidence } from '../model/claim.ts'
import type { Instant } from '../model/partialDate.ts'
import type { StatedClaim } from '../model/statement.ts'
import { StoreError } from './errors.ts'

/**
 * What was known of a state of a claim at an instant: null where another stood then, or none.
 * @throws {StoreError} UNREADABLE_ITEM where it was derived before histories were kept
 */
export function stoodAt(stated: StatedClaim, at: Instant): StatedClaim | null {
  if (stated.stoodFrom === NOT_KEPT) {
    throw new StoreError('UNREADABLE_ITEM', `Claim ${stated.id} was derived before histories were kept. Rebuild.`)
  }
  if (stated.stoodFrom > at || (stated.stoodTo !== null && stated.stoodTo <= at)) return null
  return { ...stated, claim: withEvidence(stated.claim, (evidence) => knownBy(at, evidence)) }
}
