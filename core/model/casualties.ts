export const POPULATIONS = ['EVERYONE', 'CIVILIAN', 'MILITARY', 'CHILD', 'WOMAN', 'DEMINER'] as const
/** Who was harmed, as stated. Groups overlap: a child is also a civilian. */
export type Population = (typeof POPULATIONS)[number]

export const OUTCOMES = ['KILLED', 'INJURED', 'CASUALTY'] as const
/** CASUALTY is killed and injured together (IMAS 04.10, "casualty"). */
export type Outcome = (typeof OUTCOMES)[number]

export const CERTAINTIES = ['EXACT', 'AT_LEAST', 'AT_MOST', 'APPROXIMATE'] as const
/** How the text qualifies a number: "over 370" is AT_LEAST, "nearly" APPROXIMATE, "up to" AT_MOST. */
export type Certainty = (typeof CERTAINTIES)[number]

/** A stated number of people; `E` is the form of its evidence (see claim.ts). */
export interface CasualtyCount<E> {
  readonly population: Population
  readonly outcome: Outcome
  readonly value: number
  readonly certainty: Certainty
  /** The sentences that state this number, in the order of the text. */
  readonly evidence: readonly E[]
}
