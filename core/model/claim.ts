import type { Authority } from './authority.ts'
import type { CasualtyCount, Certainty } from './casualties.ts'
import type { PublicationId } from './id.ts'
import type { OrdnanceCount, OrdnanceType } from './ordnance.ts'
import type { Instant, PartialDate } from './partialDate.ts'

/** A place's code in the gazetteer (see places.ts). */
export type PlaceCode = string

/** Words of the text they were read from: `text.slice(start, end) === quote`, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** A span of one text of a named publication. */
export interface Citation extends Span {
  readonly publication: PublicationId
  /** SHA-256, in hex, of the text that the offsets count in. */
  readonly textHash: string
}

/** When something was known from the publications that had been fetched: from one fetch up to, and not with, another. */
export interface Known {
  readonly knownFrom: Instant
  /** Null for what is known now. */
  readonly knownTo: Instant | null
}

/** Words that a publication states a claim in, and since when and until when without a break it has them. Offsets count in the latest such text. */
export interface Evidence extends Citation, Known {}

/** The time a figure covers. A missing end is one that the text does not tell. */
export interface Period {
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  /** True where no words tell `to` and the day of the statement stands in. */
  readonly toInferred: boolean
  /** The words that tell the period, verbatim. */
  readonly words: string | null
  /** True for a running total, which counts from a baseline up to the latest day its speaker knew. */
  readonly cumulative: boolean
}

/** What every claim has. `E` is `Span` in the reading of one text, `Evidence` once publications are brought together. */
interface ClaimBase<E> {
  /** Names the claim inside its publication, and survives corrections of its numbers (see claimKey.ts). */
  readonly key: string
  readonly attributedTo: Authority
  /** One a sentence, in the order of the text. Never empty. */
  readonly evidence: readonly E[]
}

export interface CasualtyFigure<E> extends ClaimBase<E> {
  readonly kind: 'CASUALTY_FIGURE'
  readonly period: Period
  readonly places: readonly PlaceCode[]
  readonly counts: readonly CasualtyCount<E>[]
}

export interface ClearanceFigure<E> extends ClaimBase<E> {
  readonly kind: 'CLEARANCE_FIGURE'
  readonly period: Period
  readonly places: readonly PlaceCode[]
  readonly hectares: number | null
  readonly hectaresCertainty: Certainty | null
  readonly ordnance: readonly OrdnanceCount[]
}

export interface AccidentReport<E> extends ClaimBase<E> {
  readonly kind: 'ACCIDENT_REPORT'
  /** How many accidents it counts together: 1 for a report of one; null for several without a number. */
  readonly accidentCount: number | null
  readonly occurredOn: PartialDate | null
  readonly place: PlaceCode | null
  /** Village, town or road as the text names it. */
  readonly locality: string | null
  readonly ordnanceType: OrdnanceType
  readonly counts: readonly CasualtyCount<E>[]
}

export type MineMapStatus = 'HANDED_OVER' | 'NOT_PROVIDED' | 'INACCURATE'

export interface MineMapReport<E> extends ClaimBase<E> {
  readonly kind: 'MINE_MAP_REPORT'
  readonly status: MineMapStatus
  readonly places: readonly PlaceCode[]
  /** Mines the maps record. */
  readonly mines: number | null
  readonly minesCertainty: Certainty | null
  /** Share of the maps found accurate, 0 to 100. */
  readonly accuracyPercent: number | null
  readonly accuracyCertainty: Certainty | null
}

export interface DisplacementFigure<E> extends ClaimBase<E> {
  readonly kind: 'DISPLACEMENT_FIGURE'
  readonly people: number
  readonly certainty: Certainty
}

export const APPEAL_ACTIONS = [
  'CONDEMN',
  'HOLD_ACCOUNTABLE',
  'IMPOSE_SANCTIONS',
  'PROVIDE_MINE_MAPS',
  'STOP_LAYING_MINES',
  'SUPPORT_MINE_ACTION',
  'RECOGNISE_URGENCY',
  'EXERT_PRESSURE',
  'TAKE_MEASURES',
] as const
export type AppealAction = (typeof APPEAL_ACTIONS)[number]

export interface Appeal<E> extends ClaimBase<E> {
  readonly kind: 'APPEAL'
  readonly action: AppealAction
  /** To whom, as the text names them. */
  readonly addressees: readonly string[]
}

export const LEGAL_INSTRUMENTS = [
  'GENEVA_CONVENTIONS_1949',
  'ADDITIONAL_PROTOCOL_I_1977',
  'MINE_BAN_CONVENTION_1997',
  'CCW_AMENDED_PROTOCOL_II_1996',
  'INTERNATIONAL_LAW',
] as const
export type LegalInstrument = (typeof LEGAL_INSTRUMENTS)[number]
export type AllegedConduct = 'LAID_MINES' | 'WITHHELD_MINE_MAPS' | 'VIOLATED_HUMANITARIAN_LAW'

export interface Allegation<E> extends ClaimBase<E> {
  readonly kind: 'ALLEGATION'
  readonly conduct: AllegedConduct
  /** The accused, as the text names them. */
  readonly accused: readonly string[]
  readonly instruments: readonly LegalInstrument[]
}

/** One assertion of a statement, attributed and never endorsed. */
export type Claim<E = Span> =
  | CasualtyFigure<E>
  | ClearanceFigure<E>
  | AccidentReport<E>
  | MineMapReport<E>
  | DisplacementFigure<E>
  | Appeal<E>
  | Allegation<E>

/** The sentences that had been fetched by then. */
export const knownBy = (at: Instant, evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(({ knownFrom }) => knownFrom <= at)

/** The claim with its evidence, and that of each of its numbers, made anew. */
export function withEvidence<A, B>(claim: Claim<A>, of: (evidence: readonly A[]) => readonly B[]): Claim<B> {
  const evidence = of(claim.evidence)
  return 'counts' in claim
    ? { ...claim, evidence, counts: claim.counts.map((count) => ({ ...count, evidence: of(count.evidence) })) }
    : { ...claim, evidence }
}

export const CLAIM_KINDS = [
  'CASUALTY_FIGURE',
  'CLEARANCE_FIGURE',
  'ACCIDENT_REPORT',
  'MINE_MAP_REPORT',
  'DISPLACEMENT_FIGURE',
  'APPEAL',
  'ALLEGATION',
] as const satisfies readonly Claim['kind'][]
export type ClaimKind = (typeof CLAIM_KINDS)[number]
