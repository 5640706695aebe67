import type * as v from 'valibot'
import type { Accident } from '../model/accident.ts'
import type { KnownDiscrepancy } from '../model/discrepancy.ts'
import { mainLanguage } from '../model/language.ts'
import { widerTypes } from '../model/ordnance.ts'
import type { PublicationCard, StatedClaim } from '../model/statement.ts'
import { CLAIM_FILTER, type Filtering, isCountry, type Selector, withParents } from './filters.ts'
import { accidentShape } from './shapes/accident.ts'
import { discrepancyShape } from './shapes/discrepancy.ts'
import { publicationCardShape } from './shapes/publication.ts'
import { statedClaimShape, statementCardShape } from './shapes/statement.ts'
import type {
  AccidentFilter,
  ClaimFilter,
  DiscrepancyFilter,
  PublicationFilter,
  StatementCard,
  StatementFilter,
} from './store.ts'

/** A list and the lists by each field of its filter: what writes their rows and what reads them goes by the same lines. */
export interface Listing<F, T> extends Filtering<F, T> {
  readonly name: string
  /** What a row shows. */
  readonly shape: v.GenericSchema<unknown, T>
}

export const STATEMENTS: Listing<StatementFilter, StatementCard> = {
  name: 'statements',
  shape: statementCardShape,
  dated: (card) => card.issuedOn,
  range: (filter) => filter.issued,
  selectors: [
    { by: 'place', asked: (f) => f.place, of: (card) => withParents(card.places), isBroad: isCountry },
    { by: 'issuer', asked: (f) => f.issuer, of: (card) => [card.issuer.code] },
    { by: 'kind', asked: (f) => f.kind, of: (card) => card.kinds },
  ],
}

export const CLAIMS: Listing<ClaimFilter, StatedClaim> = {
  name: 'claims',
  shape: statedClaimShape,
  ...CLAIM_FILTER,
}

/** States of claims that stand no more: the same lists, in partitions of their own. */
export const FORMER_CLAIMS: Listing<ClaimFilter, StatedClaim> = { ...CLAIMS, name: 'formerClaims' }

/** Of an accident, what filters go by. */
type AccidentMarks = Pick<Accident, 'place' | 'ordnanceType' | 'populations'>

export const ACCIDENT_SELECTORS: readonly Selector<AccidentFilter, AccidentMarks>[] = [
  { by: 'place', asked: (f) => f.place, of: ({ place }) => withParents(place ? [place] : []), isBroad: isCountry },
  {
    by: 'ordnanceType',
    asked: (f) => f.ordnanceType,
    of: ({ ordnanceType }) => widerTypes(ordnanceType),
    isBroad: (type) => type === 'EXPLOSIVE_ORDNANCE',
  },
  { by: 'population', asked: (f) => f.population, of: ({ populations }) => populations },
]

export const ACCIDENTS: Listing<AccidentFilter, Accident> = {
  name: 'accidents',
  shape: accidentShape,
  dated: (accident) => accident.occurredOn,
  range: (filter) => filter.occurred,
  selectors: ACCIDENT_SELECTORS,
}

export const DISCREPANCIES: Listing<DiscrepancyFilter, KnownDiscrepancy> = {
  name: 'knownDiscrepancies',
  shape: discrepancyShape,
  dated: (discrepancy) => discrepancy.asOf,
  range: (filter) => filter.asOf,
  selectors: [
    { by: 'attributedTo', asked: (f) => f.attributedTo, of: ({ authorities }) => authorities },
    { by: 'kind', asked: (f) => f.kind, of: ({ kind }) => [kind] },
  ],
}

/** Those that are found no more. */
export const FORMER_DISCREPANCIES: typeof DISCREPANCIES = { ...DISCREPANCIES, name: 'formerDiscrepancies' }

/** Publications that carry no statement stand in lists apart. */
export const publicationListing = (relevant: boolean): Listing<PublicationFilter, PublicationCard> => ({
  name: relevant ? 'publications' : 'otherPublications',
  shape: publicationCardShape,
  dated: (card) => card.publishedOn,
  range: (filter) => filter.published,
  selectors: [
    { by: 'source', asked: (f) => f.source, of: (card) => [card.sourceId] },
    { by: 'language', asked: (f) => f.language, of: (card) => [mainLanguage(card.language)] },
  ],
})
