import { authorityKey } from '../model/authority.ts'
import type { AccidentReport, Span } from '../model/claim.ts'
import { type ClaimId, claimIdOf } from '../model/id.ts'
import { widerTypes } from '../model/ordnance.ts'
import { daysBetween, firstDay, overlaps, precisionOf } from '../model/partialDate.ts'
import type { Publication } from '../model/publication.ts'
import { sameLocality } from './locality.ts'
import { byPublication } from './order.ts'

/** A node of the accidents' graph: one report of one accident in one publication. */
export interface Report {
  readonly id: ClaimId
  readonly publication: Publication
  readonly claim: AccidentReport<Span>
  /** Where it stands among the publication's claims. */
  readonly ordinal: number
}

/** The reports of single accidents in a publication's current reading. */
export const reportsIn = (publication: Publication): Report[] =>
  publication.reading.claims.flatMap((claim, ordinal) =>
    claim.kind === 'ACCIDENT_REPORT' && claim.accidentCount === 1
      ? [{ id: claimIdOf(publication.id, claim.key), publication, claim, ordinal }]
      : [],
  )

export const byReport = (a: Report, b: Report): number =>
  byPublication(a.publication, b.publication) || a.ordinal - b.ordinal

/** Known to the day and the district: such reports make accidents, vaguer ones can only join them. */
export const isDated = (report: Report): boolean =>
  report.claim.occurredOn !== null && precisionOf(report.claim.occurredOn) === 'DAY' && isDistrict(report.claim.place)

/** Told to the month at least, or without a date but with its village: enough to join a dated report. */
export const isVague = (report: Report): boolean => {
  const { occurredOn, place, locality } = report.claim
  if (isDated(report)) return false
  return occurredOn === null ? isDistrict(place) && locality !== null : precisionOf(occurredOn) !== 'YEAR'
}

/** Regions and the country are codes without a district; see model/places.ts. */
const isDistrict = (place: string | null): boolean => place !== null && place !== 'AZ' && !place.startsWith('region-')

/**
 * Whether two reports cannot tell of the same accident. Two reports of one publication tell of two, unless it cites two
 * bodies for the same day and district.
 */
export function contradict(a: Report, b: Report, within: (inner: string, outer: string) => boolean): boolean {
  if (!datesAgree(a, b)) return true
  const [placeA, placeB] = [a.claim.place, b.claim.place]
  if (placeA !== null && placeB !== null && !within(placeA, placeB) && !within(placeB, placeA)) return true
  const [locality, counts] = [sameLocality(a.claim.locality, b.claim.locality), sharedCounts(a, b)]
  const isOneDay = a.claim.occurredOn !== null && b.claim.occurredOn !== null
  if (!ordnanceAgrees(a, b) && !(isOneDay && locality === 'YES' && counts > 0)) return true
  if (locality === 'NO' && counts === 0) return true
  // Outlets name different villages near one explosion; where its day is not told nothing else says that it is one.
  const areNamed = a.claim.locality !== null && b.claim.locality !== null
  if (areNamed && locality !== 'YES' && !(isDated(a) && isDated(b))) return true
  return a.publication.id === b.publication.id && !areTwoTellings(a, b)
}

/** News of an accident come within so many days; an older one in the same village is another. */
const NEWS_LASTS = 31

/** A report without a date is dated by its statement: not before the accident, and soon after it. */
function datesAgree(a: Report, b: Report): boolean {
  const [dateA, dateB] = [a.claim.occurredOn, b.claim.occurredOn]
  if (dateA !== null && dateB !== null) return overlaps(dateA, dateB)
  const told = dateA === null ? a.publication.reading.issuedOn : b.publication.reading.issuedOn
  const happened = dateA ?? dateB
  if (told === null || happened === null) return true
  const age = daysBetween(firstDay(happened), told)
  return age >= 0 && age <= NEWS_LASTS
}

const areTwoTellings = (a: Report, b: Report): boolean =>
  authorityKey(a.claim.attributedTo) !== authorityKey(b.claim.attributedTo) && isDated(a) && isDated(b)

/** A wider word agrees with a narrower one. Outlets say "mine" of any explosion: where day, village and numbers agree, the word alone tells no two apart. */
const ordnanceAgrees = (a: Report, b: Report): boolean =>
  widerTypes(a.claim.ordnanceType).includes(b.claim.ordnanceType) ||
  widerTypes(b.claim.ordnanceType).includes(a.claim.ordnanceType)

/** Numbers of people that both state for an outcome: whatever they call the people, or of the same group only. */
export function sharedCounts(a: Report, b: Report, of: 'PEOPLE' | 'GROUPS' = 'PEOPLE'): number {
  const told = ({ claim }: Report): Set<string> =>
    new Set(claim.counts.map((c) => `${of === 'GROUPS' ? c.population : ''} ${c.outcome} ${c.value}`))
  const theirs = told(b)
  return [...told(a)].filter((count) => theirs.has(count)).length
}
