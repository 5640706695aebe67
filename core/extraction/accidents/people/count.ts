import type { CasualtyCount, Certainty, Outcome, Population } from '../../../model/casualties.ts'
import type { Span } from '../../../model/claim.ts'
import { evidenceOf } from '../../evidence.ts'
import type { Sentence } from '../../text/sentences.ts'

export type Count = CasualtyCount<Span>

/** Groups that overlap with the others: told beside them, not instead of them. */
export const OVERLAPPING = new Set<Population>(['CHILD', 'WOMAN'])

interface Told {
  readonly population: Population
  readonly outcome: Outcome
  readonly value: number
  readonly certainty: Certainty
}

export const countOf = (told: Told, sentence: Sentence, at: number | undefined): Count => ({
  ...told,
  evidence: [evidenceOf(sentence, at)],
})

/** Whether people of two groups can be the same: a soldier is no civilian. */
export const canBe = (a: Pick<Count, 'population'>, b: Pick<Count, 'population'>): boolean =>
  a.population === b.population || a.population === 'EVERYONE' || b.population === 'EVERYONE'
