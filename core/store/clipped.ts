import type { CasualtyCount } from '../model/casualties.ts'
import type { Claim, Evidence } from '../model/claim.ts'
import type { StatedClaim } from '../model/statement.ts'

/** Sentences that a list's row holds for a claim, and for each of its counts. The record has them all. */
const MOST_EVIDENCE = 3

/** The claim as a list's row holds it. */
export function clipClaim(stated: StatedClaim): StatedClaim {
  const claim = withClippedEvidence(stated.claim)
  return { ...stated, claim, clipped: stated.clipped || evidenceIn(claim) < evidenceIn(stated.claim) }
}

export const clipCount = (count: CasualtyCount<Evidence>): CasualtyCount<Evidence> => ({
  ...count,
  evidence: count.evidence.slice(0, MOST_EVIDENCE),
})

function withClippedEvidence(claim: Claim<Evidence>): Claim<Evidence> {
  const evidence = claim.evidence.slice(0, MOST_EVIDENCE)
  return 'counts' in claim ? { ...claim, evidence, counts: claim.counts.map(clipCount) } : { ...claim, evidence }
}

const evidenceIn = (claim: Claim<Evidence>): number =>
  ('counts' in claim ? claim.counts : []).reduce((sum, count) => sum + count.evidence.length, claim.evidence.length)
