import type { Citation, Claim } from '../../model/claim.ts'
import type { ToldClaim } from '../../model/statement.ts'
import { quantitiesOf } from './quantities.ts'

/** Openings that take what follows out of a larger number ("Of these, 247 …"), in English, Azerbaijani and Russian. */
const OUT_OF_A_LARGER =
  /^\W*(?:of (?:these|those|them|whom|this number)|among (?:these|those|them)|out of (?:these|those|them)|onlardan|onların|bunlardan|bunların|из них|из этого числа|из этих|среди них)(?![\p{L}])/iu

const NUMBER = /\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+(?!\d)|\d+/gu

/**
 * Whether a claim's number of people harmed may be a part of a larger one ("247 of the 345"): all its sentences take it out of
 * another, or tell a larger number that no claim of the statement accounts for. Claims without such a number, and claims of land, are none.
 */
export function isPartOfAnother({ claim }: ToldClaim, all: readonly ToldClaim[]): boolean {
  if (claim.kind !== 'CASUALTY_FIGURE') return false
  const harmed = claim.counts.filter(({ population, outcome }) => population === 'EVERYONE' && outcome === 'CASUALTY')
  if (harmed.length === 0) return false
  const value = Math.max(...harmed.map((count) => count.value))
  const known = knownNumbers(all.map((stated) => stated.claim))
  const sentences = harmed.filter((count) => count.value === value).flatMap((count) => count.evidence)
  return sentences.every(({ quote }) => OUT_OF_A_LARGER.test(quote) || largerNumbers(quote, value, known).length > 0)
}

const knownNumbers = (claims: readonly Claim<Citation>[]): string[] =>
  claims.flatMap(quantitiesOf).map((quantity) => String(quantity.value))

const largerNumbers = (quote: string, value: number, known: readonly string[]): string[] =>
  [...quote.matchAll(NUMBER)]
    .map(([digits]) => digits.replace(/\D/g, ''))
    .filter((digits) => Number(digits) > value && !isYear(digits) && !known.some((number) => number.includes(digits)))

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits)
