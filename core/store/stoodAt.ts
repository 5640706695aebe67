import { knownBy, withEvidence } from '../model/claim.ts'
import type { Instant } from '../model/partialDate.ts'
import type { StatedClaim } from '../model/statement.ts'

/** What was known of a state of a claim at an instant: null where another stood then, or none. */
export function stoodAt(stated: StatedClaim, at: Instant): StatedClaim | null {
  if (stated.stoodFrom > at || (stated.stoodTo !== null && stated.stoodTo <= at)) return null
  return { ...stated, claim: withEvidence(stated.claim, (evidence) => knownBy(at, evidence)) }
}
