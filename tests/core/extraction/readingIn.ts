import { extract, type Extract as Reading } from '../../../core/extraction/extract.ts'
import type { Claim } from '../../../core/model/claim.ts'

/** A Tuesday, in the middle of a month and a year. */
const PUBLISHED = '2023-09-12'

interface Count {
  readonly population: string
  readonly outcome: string
  readonly value: number
  readonly certainty: string
}

/** A count in one line: "EVERYONE KILLED 5", with its certainty where it is not exact. */
const countLine = ({ population, outcome, value, certainty }: Count): string =>
  [population, outcome, value, certainty === 'EXACT' ? '' : certainty].join(' ').trim()

/** How tests look at what the extractor reads in one language. */
export function readingIn(language: string) {
  /** What a text of that language, published on 12 September 2023, says. Throws where evidence is not verbatim. */
  function reading(text: string): Reading {
    const read = extract(text, { publishedOn: PUBLISHED, language })
    for (const { quote, start, end } of read.claims.flatMap(({ evidence }) => evidence))
      if (text.slice(start, end) !== quote) throw new Error(`not verbatim: ${quote}`)
    return read
  }

  const claimsOf = <K extends Claim['kind']>(text: string, kind: K): readonly Extract<Claim, { kind: K }>[] =>
    reading(text).claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind)

  const casualties = (text: string): readonly string[] =>
    claimsOf(text, 'CASUALTY_FIGURE').flatMap(({ counts }) => counts.map(countLine))

  const harmed = (text: string): readonly string[] =>
    claimsOf(text, 'ACCIDENT_REPORT').flatMap(({ counts }) => counts.map(countLine))

  /** Areas and ordnance in one line each: "1198.7 ha", "MINE 58". */
  const cleared = (text: string): readonly string[] =>
    claimsOf(text, 'CLEARANCE_FIGURE').flatMap(({ hectares, ordnance }) => [
      ...(hectares === null ? [] : [`${hectares} ha`]),
      ...ordnance.map(({ type, value }) => `${type} ${value}`),
    ])

  /** The period of the first figure: "2020-11-10..2023-09-12 running". */
  function periodOf(text: string): string {
    const claim = reading(text).claims.find(({ kind }) => kind === 'CASUALTY_FIGURE' || kind === 'CLEARANCE_FIGURE')
    if (claim?.kind !== 'CASUALTY_FIGURE' && claim?.kind !== 'CLEARANCE_FIGURE') return 'no figure'
    const { from, to, cumulative } = claim.period
    return `${from ?? ''}..${to ?? ''}${cumulative ? ' running' : ''}`
  }

  return { reading, claimsOf, casualties, harmed, cleared, periodOf }
}
