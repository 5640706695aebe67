import type { Accident } from '../model/accident.ts'
import type { AuthorityCode } from '../model/authority.ts'
import type { CasualtyCount, Outcome, Population } from '../model/casualties.ts'
import type { ClaimKind, Evidence, PlaceCode } from '../model/claim.ts'
import type { DiscrepancyKind, KnownDiscrepancy } from '../model/discrepancy.ts'
import type { ClaimId, PublicationId } from '../model/id.ts'
import type { OrdnanceType } from '../model/ordnance.ts'
import type { Day, Instant, PartialDate } from '../model/partialDate.ts'
import type { RevisionCard } from '../model/publication.ts'
import type { IngestionRun } from '../model/source.ts'
import type { ClaimChange, PublicationCard, StatedClaim, Statement, StatementRecord } from '../model/statement.ts'
import type {
  AccidentDimension,
  AccidentTotal,
  ClearancePeriod,
  ClearanceTotal,
  StatementDimension,
  StatementTotal,
} from '../model/totals.ts'

/** What lies wholly inside counts; both ends included: `2023-07` begins on the 1st and ends on the 31st. */
export interface DateRange {
  readonly from?: PartialDate | null
  readonly to?: PartialDate | null
}

/** Filters: fields narrow together, values in a list widen; an absent or null field does not filter. A place takes in the places inside it. */
export interface StatementFilter {
  readonly issuer?: readonly AuthorityCode[] | null
  readonly issued?: DateRange | null
  readonly place?: readonly PlaceCode[] | null
  readonly kind?: readonly ClaimKind[] | null
}
export interface PublicationFilter {
  readonly source?: readonly string[] | null
  readonly published?: DateRange | null
  readonly language?: readonly string[] | null
  /** Absent or true: those that carry a statement; false: those that carry none. */
  readonly relevant?: boolean | null
}
export interface AccidentFilter {
  readonly occurred?: DateRange | null
  readonly place?: readonly PlaceCode[] | null
  readonly ordnanceType?: readonly OrdnanceType[] | null
  readonly population?: readonly Population[] | null
}
export interface ClaimFilter {
  readonly kind?: readonly ClaimKind[] | null
  readonly issued?: DateRange | null
  readonly attributedTo?: readonly AuthorityCode[] | null
  readonly place?: readonly PlaceCode[] | null
  /** As known from what had been fetched by then; absent or null: as known now. Not with `withdrawn`. */
  readonly knownAt?: Instant | null
  /** True: those that no current reading states any more, as they last stood. */
  readonly withdrawn?: boolean | null
}
/** Changes of claims at this instant or later, of these kinds; of claims that the other fields do not leave, or not any more, no more than the id. */
export interface ChangeFilter extends Omit<ClaimFilter, 'knownAt' | 'withdrawn'> {
  readonly changedSince: Instant
}
export interface StatementTotalsFilter extends Pick<StatementFilter, 'issuer' | 'issued'> {}
export interface ClearanceFilter {
  /** Figures whose whole period lies inside. */
  readonly period?: DateRange | null
  readonly attributedTo?: readonly AuthorityCode[] | null
}
export interface DiscrepancyFilter {
  readonly kind?: readonly DiscrepancyKind[] | null
  /** Any of whose claims is theirs. */
  readonly attributedTo?: readonly AuthorityCode[] | null
  readonly asOf?: DateRange | null
  /** As found in what had been fetched by then; absent or null: as found now. Not with `former`. */
  readonly knownAt?: Instant | null
  /** True: those that are found no more, each time that one was found by itself. */
  readonly former?: boolean | null
}
export interface CasualtySeriesFilter {
  /** Where the running total starts; null for totals that name no start. Less precise tellings of it are in. */
  readonly since: PartialDate | null
  readonly asOf?: DateRange | null
  readonly population: Population
  readonly outcome: Outcome
  readonly attributedTo?: readonly AuthorityCode[] | null
  /** As known from what had been fetched by then. */
  readonly knownAt?: Instant | null
}

/** A stated running total on the day up to which it counts. */
export interface CasualtyPoint {
  readonly asOf: Day
  readonly count: CasualtyCount<Evidence>
  readonly figure: StatedClaim
}

export interface ClearanceRow extends Omit<ClearanceTotal, 'figures'> {
  /** Those that were added up, without their sentences. */
  readonly figures: readonly StatedClaim[]
}

/** Which part of a list: `first` after a position, or `last` before one. At most 100. */
export type PageRequest =
  | { readonly first: number; readonly after?: string | null }
  | { readonly last: number; readonly before?: string | null }

/** A page of a list, in the list's order whichever way it was read. */
export interface Page<T> {
  readonly items: readonly { readonly position: string; readonly item: T }[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  /** Where to go on. They can stand where no item is: a filtered page may be empty and yet have a next one. */
  readonly startPosition: string | null
  readonly endPosition: string | null
}

/**
 * What serving reads. Every method costs a bounded number of requests, whatever the store holds, and is eventually consistent.
 * Methods that take ids answer in their order, null for what nothing is known of; ids may repeat.
 *
 * @throws {StoreError} (errors.ts) where the engine fails, is throttled or holds an item that can't be read;
 *   `InvalidPositionError` for a position that no page of this list gave.
 */
export interface ReadStore {
  publications(ids: readonly PublicationId[]): Promise<(PublicationCard | null)[]>
  /** What each revision of a publication brought, oldest first; of more than 100 the latest. */
  revisions(publication: PublicationId): Promise<RevisionCard[]>
  /** The statements that these publications carry now. */
  statements(carriedBy: readonly PublicationId[]): Promise<(StatementRecord | null)[]>
  /** The claims that these are members of now; whole, never clipped. */
  claims(ids: readonly ClaimId[]): Promise<(StatedClaim | null)[]>
  /** States of claims that stand no more; whole, never clipped. */
  formerClaims(states: readonly ClaimState[]): Promise<(StatedClaim | null)[]>
  /** The claims of just these ids as they were known at an instant; whole, never clipped. */
  claimsAt(ids: readonly ClaimId[], knownAt: Instant): Promise<(StatedClaim | null)[]>
  /** The accidents that these reports tell of now. */
  accidents(reports: readonly ClaimId[]): Promise<(Accident | null)[]>

  /** For each claim, the discrepancies that it takes part in now; with an instant those that a claim of just this id took part in then. */
  discrepanciesOf(claims: readonly ClaimId[], knownAt?: Instant): Promise<KnownDiscrepancy[][]>

  /** Newest first: by issuedOn, reduced dates after the days they contain, undated last. Claims may be clipped, publications too (`StatementCard`). */
  listStatements(filter: StatementFilter, page: PageRequest): Promise<Page<StatementCard>>
  listPublications(filter: PublicationFilter, page: PageRequest): Promise<Page<PublicationCard>>
  listAccidents(filter: AccidentFilter, page: PageRequest): Promise<Page<Accident>>
  listClaims(filter: ClaimFilter, page: PageRequest): Promise<Page<StatedClaim>>
  listDiscrepancies(filter: DiscrepancyFilter, page: PageRequest): Promise<Page<KnownDiscrepancy>>
  /** What changed about claims, each id once, the oldest change first. */
  listClaimChanges(filter: ChangeFilter, page: PageRequest): Promise<Page<ClaimChange>>
  /** Oldest first. */
  listCasualtySeries(filter: CasualtySeriesFilter, page: PageRequest): Promise<Page<CasualtyPoint>>

  /** A row for each combination of these dimensions that occurs, by none always one. Earliest first. One dimension at most is a time. */
  accidentTotals(by: readonly AccidentDimension[], filter: AccidentFilter): Promise<AccidentTotal[]>
  statementTotals(by: readonly StatementDimension[], filter: StatementTotalsFilter): Promise<StatementTotal[]>
  /** By authority and period; how figures are chosen is told in aggregates/. */
  clearanceTotals(by: ClearancePeriod, filter: ClearanceFilter): Promise<ClearanceRow[]>

  /** Since when these publications' own addresses have answered that nothing is there any more; null for all others. */
  goneSince(ids: readonly PublicationId[]): Promise<(Instant | null)[]>
  /** The last run of each of these sources. */
  lastRuns(sourceIds: readonly string[]): Promise<(IngestionRun | null)[]>
}

/** What names one state of a claim. */
export type ClaimState = Pick<StatedClaim, 'id' | 'statement' | 'stoodFrom'>

/** Requests to the engine that one request of a client may cause. */
export interface ReadBudget {
  /**
   * Called before so many requests are sent.
   * @throws where that is more than is left; the store lets it pass
   */
  take(requests: number): void
}

/** Opens what serving reads, for one request of a client. */
export type OpenReads = (budget: ReadBudget) => ReadStore

/** Of a statement, what a list's row holds. */
export interface StatementCard extends Pick<Statement, 'id' | 'issuer' | 'coIssuers' | 'issuedOn'> {
  /** Title of its earliest publication in each language, and under '' of its earliest with a title. */
  readonly headlines: Readonly<Record<string, string>>
  readonly kinds: readonly ClaimKind[]
  readonly places: readonly PlaceCode[]
  /** The publications that carry it, counted by source; sources in the order of their ids. */
  readonly carriers: readonly { readonly source: string; readonly publications: number }[]
}
