import type { Citation, Claim, Known, Span } from '../model/claim.ts'
import type { Instant } from '../model/partialDate.ts'
import type { PublicationHistory } from '../model/publication.ts'
import type { ToldClaim } from '../model/statement.ts'
import type { Moment } from './moments.ts'
import { claimValues } from './sameClaim.ts'

/** When each of the claims told at some moments was known. */
export type KnownClaims = (told: ToldClaim) => Known

/**
 * A claim goes on from one moment to the next where one of the publications that carried it then carries a claim of the same
 * values. So it is known since the earliest moment that leads to it, and until none follows it.
 */
export function knownClaims(moments: readonly Moment[]): KnownClaims {
  const from = new Map<ToldClaim, Instant>()
  const to = new Map<ToldClaim, Instant | null>()
  const told = moments.map(({ statements }) => statements.flatMap(({ claims }) => claims))
  const carried = told.map(byCarrier)
  for (const [i, { at }] of moments.entries()) {
    for (const claim of told[i] ?? []) {
      const before = followed(claim, carried[i - 1]).map((one) => from.get(one) ?? at)
      from.set(claim, before.reduce(earlier, at))
    }
  }
  for (const i of [...moments.keys()].reverse()) {
    const next = moments[i + 1]
    for (const claim of told[i] ?? []) {
      const after = followed(claim, carried[i + 1]).map((one) => to.get(one) ?? null)
      to.set(claim, next ? after.reduce(later, next.at) : null)
    }
  }
  return (claim) => ({ knownFrom: from.get(claim) ?? '', knownTo: to.get(claim) ?? null })
}

/** Each publication with the values that it states, and the claim that states them. */
function byCarrier(told: readonly ToldClaim[]): Map<string, ToldClaim> {
  return new Map(told.flatMap((claim) => carriersOf(claim).map((carrier) => [carrier, claim] as const)))
}

const carriersOf = ({ claim }: ToldClaim): string[] => {
  const values = claimValues(claim)
  return [...new Set(claim.evidence.map(({ publication }) => `${publication} ${values}`))]
}

const followed = (claim: ToldClaim, others: ReadonlyMap<string, ToldClaim> | undefined): ToldClaim[] =>
  others ? carriersOf(claim).flatMap((carrier) => others.get(carrier) ?? []) : []

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b)
const later = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? null : a > b ? a : b

/** When a publication had these words for a claim of these values, without a break around `at`. */
export type KnownWords = (values: string, words: Citation, at: Instant) => Known

export function knownWords(histories: readonly PublicationHistory[]): KnownWords {
  const spans = new Map(histories.map((history) => [history.id, spansIn(history)]))
  return (values, { publication, quote }, at) => {
    const found = spans.get(publication)?.get(nameOf(values, quote))
    return found?.findLast(({ knownFrom }) => knownFrom <= at) ?? { knownFrom: at, knownTo: null }
  }
}

function spansIn({ states }: PublicationHistory): Map<string, Known[]> {
  const spans = new Map<string, Known[]>()
  for (const [i, { from, publication }] of states.entries()) {
    const knownTo = states[i + 1]?.from ?? null
    const said = publication.reading.claims.flatMap((claim) =>
      wordsOf(claim).map((quote) => nameOf(claimValues(claim), quote)),
    )
    for (const name of new Set(said)) {
      const known = spans.get(name) ?? []
      const last = known.at(-1)
      const goesOn = last?.knownTo === from
      spans.set(name, goesOn ? [...known.slice(0, -1), { ...last, knownTo }] : [...known, { knownFrom: from, knownTo }])
    }
  }
  return spans
}

const nameOf = (values: string, quote: string): string => `${values} ${quote}`

const wordsOf = (claim: Claim<Span>): string[] =>
  [claim.evidence, ...('counts' in claim ? claim.counts.map(({ evidence }) => evidence) : [])]
    .flat()
    .map(({ quote }) => quote)
