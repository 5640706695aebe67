import { type Citation, type Claim, type Evidence, withEvidence } from '../model/claim.ts'
import type { PublicationId } from '../model/id.ts'
import type { Instant } from '../model/partialDate.ts'
import type { PublicationHistory } from '../model/publication.ts'
import type { FormerClaim, StatedClaim, Statement, ToldClaim } from '../model/statement.ts'
import { joinByStrength, pairsOf } from './groups.ts'
import { knownClaims, knownWords } from './knownSpans.ts'
import { type Moment, momentsOf } from './moments.ts'
import { claimValues } from './sameClaim.ts'
import { statementEvidence } from './statements.ts'

/** What publications carry now, and every state of their claims that stands no more. */
export interface StatementHistory {
  readonly statements: readonly Statement[]
  readonly former: readonly FormerClaim[]
}

/**
 * The statements of whole components over time. A pure function of what was fetched when: every claim that stood at an instant
 * is, by its `stoodFrom` and `stoodTo`, just what the publications fetched by then come to.
 * @param moments where they are at hand
 */
export function statementsOverTime(
  histories: readonly PublicationHistory[],
  moments: readonly Moment[] = momentsOf(histories),
): StatementHistory {
  const [claims, words] = [knownClaims(moments), knownWords(histories)]
  const decidedAt = lastDecisions(histories)
  const former: Placed[] = []
  let standing = new Map<string, Placed>()
  for (const { at, statements } of moments) {
    const now = new Map<string, Placed>()
    for (const { claims: told } of statements) {
      for (const [ordinal, one] of told.entries()) {
        const begun = beginning(one, at)
        const place = JSON.stringify([one.statement, one.issuedOn, ordinal, one.id])
        const before = standing.get(place)
        const stated = before && goesOn(before.stated, begun, at) ? carriedOn(before.stated, begun) : begun
        if (stated !== begun) standing.delete(place)
        now.set(place, { stated, ordinal })
      }
    }
    former.push(...[...standing.values()].map((one) => ended(one, at)))
    standing = now
  }
  const current = new Map([...standing.values()].map(({ stated }) => [stated.id, decided(stated)]))
  const last = lastListed(former, current)
  return {
    statements: (moments.at(-1)?.statements ?? []).map((statement) => ({
      ...statement,
      claims: statement.claims.flatMap(({ id }) => current.get(id) ?? []),
    })),
    former: former.map((one) => ({ ...one, stated: decided(one.stated), last: last.get(one.stated.id) === one })),
  }

  function beginning(told: ToldClaim, at: Instant): StatedClaim {
    const values = claimValues(told.claim)
    const known = (citation: Citation): Evidence => ({ ...citation, ...words(values, citation, at) })
    const state = { stoodFrom: at, stoodTo: null, changedAt: at, clipped: false }
    return { ...told, claim: withEvidence(told.claim, (cited) => cited.map(known)), ...claims(told), ...state }
  }

  function decided(stated: StatedClaim): StatedClaim {
    return { ...stated, changedAt: latest(stated.changedAt, decidedAt.get(stated.statement) ?? '') }
  }
}

/** When something was last decided on a publication of each one's component: of those that can bear on its claims, and no others. */
function lastDecisions(histories: readonly PublicationHistory[]): Map<PublicationId, Instant> {
  if (histories.every(({ withdrawal }) => withdrawal === null)) return new Map()
  const near = pairsOf(histories).filter(([a, b]) => haveEvidence(a, b))
  const edges = near.map(([a, b]) => ({ a, b, strength: [] }))
  const components = joinByStrength(histories, edges, () => false)
  return new Map(
    components.flatMap((component) => {
      const last = component.reduce((so, { withdrawal }) => latest(so, withdrawal?.decidedAt ?? ''), '')
      return component.map(({ id }) => [id, last] as const)
    }),
  )
}

/** Whether any text of one is evidence for any of the other, whatever was decided on them: then they are of one component. */
export const haveEvidence = (a: PublicationHistory, b: PublicationHistory): boolean =>
  a.revisions.some((one) => b.revisions.some((other) => statementEvidence(one, other) !== null))

type Placed = Pick<FormerClaim, 'stated' | 'ordinal'>

const latest = (a: string, b: string): string => (a > b ? a : b)

/** Of ids that no listed claim has now, the state that lists showed last. */
function lastListed(former: readonly Placed[], current: ReadonlyMap<string, StatedClaim>): Map<string, Placed> {
  const last = new Map<string, Placed>()
  for (const one of former) {
    const { id, contained, stoodTo } = one.stated
    if (contained || current.get(id)?.contained === false) continue
    if ((last.get(id)?.stated.stoodTo ?? '') < (stoodTo ?? '')) last.set(id, one)
  }
  return last
}

const ended = ({ stated, ordinal }: Placed, at: Instant): Placed => ({
  stated: { ...stated, stoodTo: at, changedAt: at },
  ordinal,
})

/** The same state with what joined it, its offsets in the latest texts. */
const carriedOn = (before: StatedClaim, now: StatedClaim): StatedClaim => ({
  ...now,
  stoodFrom: before.stoodFrom,
  changedAt: shows(before) === shows(now) ? before.changedAt : now.changedAt,
})

const shows = ({ members, claim }: StatedClaim): string => JSON.stringify([members, claim])

/** Whether all that was told is told still, and no more than words that came with the fetch of this instant. */
function goesOn(before: StatedClaim, now: StatedClaim, at: Instant): boolean {
  if (shellOf(before) !== shellOf(now)) return false
  const [had, has] = [evidenceIn(before.claim), evidenceIn(now.claim)]
  return had.every((evidence, i) => isJoined(evidence, has[i] ?? [], at))
}

const shellOf = (stated: StatedClaim): string =>
  JSON.stringify({
    ...stated,
    ...{ members: [], stoodFrom: '', changedAt: '' },
    claim: withEvidence(stated.claim, () => []),
  })

const evidenceIn = (claim: Claim<Evidence>): (readonly Evidence[])[] => [
  claim.evidence,
  ...('counts' in claim ? claim.counts.map(({ evidence }) => evidence) : []),
]

function isJoined(before: readonly Evidence[], now: readonly Evidence[], at: Instant): boolean {
  let found = 0
  for (const one of now) {
    const old = before[found]
    if (old && isSame(old, one)) found++
    else if (one.knownFrom !== at) return false
  }
  return found === before.length
}

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.publication === b.publication && a.quote === b.quote && a.knownFrom === b.knownFrom
