import { type CountedFigure, clearanceQuantities, spanOfPeriod } from '../aggregates/clearanceFigures.ts'
import type { Accident } from '../model/accident.ts'
import { CLAIM_KINDS } from '../model/claim.ts'
import type { KnownDiscrepancy } from '../model/discrepancy.ts'
import { claimIdOf, idOf } from '../model/id.ts'
import { mainLanguage } from '../model/language.ts'
import { type Instant, isDay, type PartialDate } from '../model/partialDate.ts'
import type { PublicationHistory } from '../model/publication.ts'
import type {
  ClaimChange,
  FormerClaim,
  PublicationCard,
  StatedClaim,
  Statement,
  ToldClaim,
} from '../model/statement.ts'
import { clipClaim, clipCount, withoutSentences } from './clipped.ts'
import type { FoldedComparison } from './comparisons.ts'
import { formerStateKey } from './formerClaims.ts'
import {
  ALL,
  CLAIM_CHANGES,
  comparisonSlot,
  formerDiscrepancyPartition,
  listFamily,
  seriesPartition,
  TOTALLED_FAMILIES,
  yearOf,
  yearPartition,
} from './keys.ts'
import {
  ACCIDENTS,
  CLAIMS,
  DISCREPANCIES,
  FORMER_CLAIMS,
  FORMER_DISCREPANCIES,
  type Listing,
  publicationListing,
  STATEMENTS,
} from './listings.ts'
import { placesOfClaim } from './placesOfClaim.ts'
import type { Row } from './rows.ts'
import type { CasualtyPoint, StatementCard } from './store.ts'

/**
 * Every row of a statement as it is told: its own, those of its claims, its points in casualty series, its numbers of clearance. Each sort key holds the statement's id, so no other statement's slot owns a row of the same key. Claims that a fuller one contains have none.
 */
export function statementRows(statement: Statement): Row[] {
  const claims = statement.claims.map((stated, ordinal) => ({ stated, ordinal })).filter((c) => !c.stated.contained)
  return [
    ...rowsIn(STATEMENTS, statementCard(statement), statement.id),
    ...claims.flatMap(({ stated, ordinal }) => rowsIn(CLAIMS, clipClaim(stated), downwards(stated, ordinal))),
    ...claims.flatMap(({ stated, ordinal }) => seriesRows('casualties', stated, upwards(stated, ordinal))),
    ...claims.flatMap(({ stated, ordinal }) => clearanceRows(stated, upwards(stated, ordinal))),
    ...claims.map(({ stated, ordinal }) => changeRow(changeOf(stated), stated.changedAt, upwards(stated, ordinal))),
  ]
}

/**
 * Every row of a state of a claim that stands no more, in partitions of their own, and whole under its id.
 * A claim can have had the same place in its statement several times: the key tells since when.
 */
export function formerClaimRows({ stated, ordinal, last }: FormerClaim): Row[] {
  const clipped = clipClaim(stated)
  const state = `#${stated.stoodFrom}`
  return [
    { ...formerStateKey(stated), view: stated },
    ...(stated.contained
      ? []
      : [
          ...rowsIn(FORMER_CLAIMS, clipped, downwards(stated, ordinal) + state),
          ...seriesRows('formerCasualties', stated, upwards(stated, ordinal), state),
          ...(last ? [changeRow(changeOf(stated), stated.changedAt, upwards(stated, ordinal) + state)] : []),
        ]),
  ]
}

/** Tells those who keep copies which claims of a publication that was taken out by hand they must not show any more. */
export function removalRows({ id, withdrawal, revisions }: PublicationHistory): Row[] {
  if (!withdrawal || withdrawal.reason === null) return []
  const claims = revisions.flatMap(({ reading }) => reading.claims)
  const kinds = new Map(claims.map(({ key, kind }) => [claimIdOf(id, key), kind]))
  return [...kinds].map(([claim, kind]) =>
    changeRow({ id: claim, kind, claim: null }, withdrawal.decidedAt, `${id}#${claim}`),
  )
}

const changeOf = (stated: StatedClaim): ClaimChange => ({
  id: stated.id,
  kind: stated.claim.kind,
  claim: clipClaim(stated),
})

const changeRow = (view: ClaimChange, changedAt: Instant, owner: string): Row => ({
  partition: yearPartition(CLAIM_CHANGES, yearOf(changedAt)),
  sort: `${changedAt}#${owner}`,
  view,
})

/** Lists run downwards and claims of one statement in the order of its text: the first has the highest number. */
const downwards = (stated: StatedClaim, ordinal: number): string =>
  `${stated.statement}#${numbered(99_999 - ordinal, 5)}#${stated.id}`
const upwards = (stated: StatedClaim, ordinal: number): string =>
  `${stated.statement}#${numbered(ordinal, 5)}#${stated.id}`

/** Every row of a publication, whether or not it carries a statement. */
export const publicationRows = (card: PublicationCard): Row[] =>
  rowsIn(publicationListing(card.relevant), card, card.id)

/** Every row of the discrepancies that points of a comparison have, or had; its name's hash tells them from those of others. */
export const comparisonRows = ({ name, discrepancies, former }: FoldedComparison): Row[] =>
  [...discrepancies, ...former].flatMap((one) => discrepancyRows(one, idOf(comparisonSlot(name))))

/** Every row of a discrepancy; of one that is found no more, in partitions of their own and for each of its claims. */
export function discrepancyRows(discrepancy: KnownDiscrepancy, owner: string): Row[] {
  const { id, claims, knownFrom, knownTo } = discrepancy
  if (knownTo === null) return rowsIn(DISCREPANCIES, discrepancy, `${owner}#${id}`)
  return [
    ...rowsIn(FORMER_DISCREPANCIES, discrepancy, `${owner}#${id}#${knownFrom}`),
    ...claims.map((claim) => ({
      partition: formerDiscrepancyPartition(claim),
      sort: `${knownTo}#${owner}#${id}`,
      view: discrepancy,
    })),
  ]
}

/** Every row of an accident. */
export const accidentRows = (accident: Accident): Row[] => rowsIn(ACCIDENTS, accident, accident.id)

/** The numbers of a clearance figure that can be added up, in the span that holds its period. */
function clearanceRows(stated: StatedClaim, owner: string): Row[] {
  const numbers = clearanceQuantities(stated)
  const span = numbers[0] ? spanOfPeriod(numbers[0]) : null
  if (span === null) return []
  const view: CountedFigure = { numbers, claim: withoutSentences(stated) }
  return [{ partition: yearPartition(TOTALLED_FAMILIES.clearance, yearOf(span)), sort: sortKey(span, owner), view }]
}

/** What lists show of a statement. */
export function statementCard(statement: Statement<ToldClaim>): StatementCard {
  const { id, issuer, coIssuers, issuedOn } = statement
  const claims = statement.claims.filter((stated) => !stated.contained).map((stated) => stated.claim)
  const told = new Set(claims.map((claim) => claim.kind))
  return {
    id,
    issuer,
    coIssuers,
    issuedOn,
    headlines: headlinesOf(statement.publications),
    kinds: CLAIM_KINDS.filter((kind) => told.has(kind)),
    places: [...new Set(claims.flatMap(placesOfClaim))].sort(),
    carriers: carriersOf(statement.publications),
  }
}

function carriersOf(publications: readonly PublicationCard[]): StatementCard['carriers'] {
  const sources = publications.map((card) => card.sourceId)
  return [...new Set(sources)].sort().map((source) => ({
    source,
    publications: sources.filter((other) => other === source).length,
  }))
}

function headlinesOf(publications: readonly PublicationCard[]): Record<string, string> {
  const headlines: Record<string, string> = {}
  for (const { title, language } of publications) {
    if (title === null) continue
    headlines[''] ??= title
    headlines[mainLanguage(language)] ??= title
  }
  return headlines
}

function rowsIn<F, T>(listing: Listing<F, T>, view: T, owner: string): Row[] {
  const date = listing.dated(view)
  const values = listing.selectors.flatMap(({ by, of }) => [...new Set(of(view))].map((value) => [by, value] as const))
  return [[ALL, '-'] as const, ...values].map(([by, value]) => ({
    partition: yearPartition(listFamily(listing.name, by, value), yearOf(date)),
    sort: sortKey(date, owner),
    view,
  }))
}

/** The points of a running total that tells the day up to which it counts, one a count. */
function seriesRows(
  list: Parameters<typeof seriesPartition>[0],
  stated: StatedClaim,
  owner: string,
  state = '',
): Row[] {
  const { claim } = stated
  if (claim.kind !== 'CASUALTY_FIGURE' || !claim.period.cumulative) return []
  const { from, to } = claim.period
  if (to === null || !isDay(to)) return []
  return claim.counts.map((count, ordinal) => {
    const view: CasualtyPoint = { asOf: to, count: clipCount(count), figure: clipClaim(stated) }
    const partition = seriesPartition(list, from, count.population, count.outcome)
    return { partition, sort: sortKey(to, `${owner}#${numbered(ordinal, 2)}${state}`), view }
  })
}

const sortKey = (date: PartialDate | null, owner: string): string => `${date ?? ''}#${owner}`
const numbered = (n: number, digits: number): string => String(n).padStart(digits, '0')
