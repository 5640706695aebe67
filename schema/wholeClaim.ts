import { type Claim, type Evidence, knownBy, withEvidence } from '../core/model/claim.ts'
import type { Context } from './context.ts'
import type { ClaimAt } from './nodes.ts'

/**
 * A claim with all of its evidence, as it was known at its instant. Where the state that a list's row holds has given way to
 * another meanwhile, what the row holds.
 */
export async function wholeClaim({ stated, knownAt }: ClaimAt, { loaders }: Context): Promise<Claim<Evidence>> {
  const state = await (stated.stoodTo === null ? loaders.claim.load(stated.id) : loaders.formerClaim.load(stated))
  const { claim } = state?.stoodFrom === stated.stoodFrom ? state : stated
  return knownAt === null ? claim : withEvidence(claim, (evidence) => knownBy(knownAt, evidence))
}
