import type { CasualtyCount } from '../model/casualties.ts'
import { type Claim, type Evidence, withEvidence } from '../model/claim.ts'
import type { StatedClaim } from '../model/statement.ts'

/** Sentences that a list's row holds for a claim, and for each of its counts. The record has them all. */
const MOST_EVIDENCE = 3

const firstOf = (evidence: readonly Evidence[]): readonly Evidence[] => evidence.slice(0, MOST_EVIDENCE)

/** The claim as a list's row holds it. */
export function clipClaim(stated: StatedClaim): StatedClaim {
  const claim = withEvidence(stated.claim, firstOf)
  return { ...stated, claim, clipped: stated.clipped || evidenceIn(claim) < evidenceIn(stated.claim) }
}

/** The claim as totals hold it: without any sentence, which whoever asks for one reads. */
export const withoutSentences = (stated: StatedClaim): StatedClaim => ({
  ...stated,
  claim: withEvidence(stated.claim, () => []),
  clipped: true,
})

export const clipCount = (count: CasualtyCount<Evidence>): CasualtyCount<Evidence> => ({
  ...count,
  evidence: firstOf(count.evidence),
})

const evidenceIn = (claim: Claim<Evidence>): number =>
  ('counts' in claim ? claim.counts : []).reduce((sum, count) => sum + count.evidence.length, claim.evidence.length)
