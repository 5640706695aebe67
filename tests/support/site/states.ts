import { type Extract, extract } from '../../../core/extraction/extract.ts'

/** What a text states in numbers, as articles of the played site list it: outcomes of casualties and accidents, and hectares. */
export function statesOf(text: string, { publishedOn, language }: { publishedOn: string; language: string }): string[] {
  return extract(text, { publishedOn, language }).claims.flatMap(numbersOf)
}

function numbersOf(claim: Extract['claims'][number]): string[] {
  switch (claim.kind) {
    case 'CASUALTY_FIGURE':
    case 'ACCIDENT_REPORT':
      return claim.counts.map(({ outcome, value }) => `${outcome} ${value}`)
    case 'CLEARANCE_FIGURE':
      return claim.hectares === null ? [] : [`HECTARES ${claim.hectares}`]
    default:
      return []
  }
}
