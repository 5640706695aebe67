import { extract } from '../../../core/extraction/extract.ts'
import type { Claim } from '../../../core/model/claim.ts'

export const PUBLISHED = '2024-05-15'
/** Says whose statement it is and where, so that the sentences after it are in scope. */
export const OPENING =
  "The Mine Action Agency (ANAMA) of Azerbaijan has issued a statement on mines and demining in the country's liberated territories.\n\n"

/** The claims of one kind in English sentences that follow a line which puts them in scope. */
export function claimsIn<K extends Claim['kind']>(
  text: string,
  kind: K,
  publishedOn: string | null = PUBLISHED,
): readonly Extract<Claim, { kind: K }>[] {
  const { claims } = extract(OPENING + text, { publishedOn, language: 'en' })
  return claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind)
}

/** Each accident of such sentences as "day district: GROUP OUTCOME value, ...". */
export const accidentsIn = (text: string): readonly string[] =>
  claimsIn(text, 'ACCIDENT_REPORT').map(
    ({ occurredOn, place, counts }) => `${occurredOn ?? '-'} ${place ?? '-'}: ${peopleOf(counts)}`,
  )

/** Counts as "GROUP OUTCOME value, ...". */
export const peopleOf = (
  counts: readonly { readonly population: string; readonly outcome: string; readonly value: number }[],
): string => counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`).join(', ')

/** Everybody harmed in the accidents of such sentences, as "GROUP OUTCOME value". */
export const harmedIn = (text: string): readonly string[] =>
  claimsIn(text, 'ACCIDENT_REPORT').flatMap(({ counts }) =>
    counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`),
  )
