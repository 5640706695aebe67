import type { Authority } from '../model/authority.ts'
import { authorityKey } from '../model/authority.ts'
import { type Citation, type Claim, type Span, withEvidence } from '../model/claim.ts'
import { claimIdOf } from '../model/id.ts'
import type { Publication } from '../model/publication.ts'
import type { PublicationCard, Statement, ToldClaim } from '../model/statement.ts'
import { byPublication } from './order.ts'
import { claimValues, isContained } from './sameClaim.ts'

/** Folds the publications that carry one statement at one moment, at least one and in any order, into its record. */
export function foldStatement(publications: readonly Publication[]): Statement<ToldClaim> {
  const members = [...publications].sort(byPublication)
  const [head] = members
  if (!head) throw new RangeError('a statement is carried by at least one publication')
  const issuedOn = members.find((p) => p.reading.issuedOn !== null)?.reading.issuedOn ?? null
  const shell = { statement: head.id, issuer: head.reading.issuer, issuedOn }
  const claims = onTheirDays(mergeClaims(members)).map((merged) => ({ ...merged, ...shell }))
  return {
    id: head.id,
    issuer: head.reading.issuer,
    coIssuers: distinct(
      members.flatMap((p) => p.reading.coIssuers),
      head.reading.issuer,
    ),
    issuedOn,
    publications: members.map(cardOf),
    claims: claims.map((one) => ({ ...one, contained: claims.some((other) => isContained(one.claim, other.claim)) })),
  }
}

/** Of a publication, what lists show. */
export const cardOf = (publication: Publication): PublicationCard => ({
  id: publication.id,
  url: publication.url,
  sourceId: publication.sourceId,
  title: publication.title,
  publishedOn: publication.publishedOn,
  retrievedAt: publication.retrievedAt,
  language: publication.reading.language,
  textHash: publication.textHash,
  relevant: publication.reading.relevant,
  withdrawnFor: publication.withdrawnFor,
})

type Merged = Pick<ToldClaim, 'id' | 'members' | 'claim'>

/** Claims of the same values become one; they stand in the order in which the first publication to make them does. */
function mergeClaims(members: readonly Publication[]): Merged[] {
  const byValues = new Map<string, Merged>()
  for (const publication of members) {
    for (const claim of publication.reading.claims) {
      const id = claimIdOf(publication.id, claim.key)
      const cited = cite(claim, publication)
      const values = claimValues(claim)
      const known = byValues.get(values)
      byValues.set(
        values,
        known
          ? {
              id: known.id,
              members: [...known.members, id],
              claim: upToFirstDay(joinEvidence(known.claim, cited), [known.claim, cited]),
            }
          : { id, members: [id], claim: cited },
      )
    }
  }
  return [...byValues.values()]
}

/**
 * A running total whose text tells no day counts up to the earliest day that a publication carrying it, or some of its numbers alone, stands
 * for: outlets repeat it the next day, but one that does not carry it tells nothing of its day.
 */
const onTheirDays = (all: readonly Merged[]): Merged[] =>
  all.map((merged) => {
    const alike = all.filter(({ claim }) => isContained(claim, merged.claim) || isContained(merged.claim, claim))
    return {
      ...merged,
      claim: upToFirstDay(
        merged.claim,
        [merged, ...alike].map(({ claim }) => claim),
      ),
    }
  })

/** The claim, where no text tells its last day up to the first of the days that stand in for it in these. */
function upToFirstDay(claim: Claim<Citation>, all: readonly Claim<Citation>[]): Claim<Citation> {
  if (!('period' in claim && claim.period.toInferred)) return claim
  const days = all.flatMap((one) => ('period' in one && one.period.toInferred && one.period.to) || [])
  return { ...claim, period: { ...claim.period, to: days.toSorted()[0] ?? null } }
}

const cite = (claim: Claim<Span>, { id: publication, textHash }: Publication): Claim<Citation> =>
  withEvidence(claim, (spans) => spans.map((span) => ({ publication, textHash, ...span })))

/** `first` with the evidence of `next`, which gives the same values, and the names that it adds in its own language. */
function joinEvidence(first: Claim<Citation>, next: Claim<Citation>): Claim<Citation> {
  const evidence = [...first.evidence, ...next.evidence]
  if ('counts' in first && 'counts' in next) {
    const counts = first.counts.map((count) => {
      const same = next.counts.find(
        (c) => c.population === count.population && c.outcome === count.outcome && c.value === count.value,
      )
      return { ...count, evidence: [...count.evidence, ...(same?.evidence ?? [])] }
    })
    return { ...first, evidence, counts }
  }
  if (first.kind === 'APPEAL' && next.kind === 'APPEAL') {
    return { ...first, evidence, addressees: [...new Set([...first.addressees, ...next.addressees])] }
  }
  if (first.kind === 'ALLEGATION' && next.kind === 'ALLEGATION') {
    return { ...first, evidence, accused: [...new Set([...first.accused, ...next.accused])] }
  }
  return { ...first, evidence }
}

/** Each authority once, in order, without `issuer`. */
function distinct(authorities: readonly Authority[], issuer: Authority): Authority[] {
  const byKey = new Map(authorities.map((authority) => [authorityKey(authority), authority]))
  byKey.delete(authorityKey(issuer))
  return [...byKey.values()]
}
