import type { LegalInstrument } from '../../model/claim.ts'
import { anyOf, type Concept, type Concepts } from '../words/concepts.ts'

const BY_CONCEPT: readonly (readonly [Concept, LegalInstrument])[] = [
  ['GENEVA', 'GENEVA_CONVENTIONS_1949'],
  ['PROTOCOL_I', 'ADDITIONAL_PROTOCOL_I_1977'],
  ['MINE_BAN', 'MINE_BAN_CONVENTION_1997'],
  ['CCW', 'CCW_AMENDED_PROTOCOL_II_1996'],
  ['LAW', 'INTERNATIONAL_LAW'],
]

/** Words for law, of which one stands in every sentence that names some. */
export const LEGAL = anyOf(...BY_CONCEPT.map(([concept]) => concept))

/** The treaties and bodies of law that a sentence names, in the model's order. */
export const instrumentsIn = (concepts: Concepts): readonly LegalInstrument[] =>
  concepts.has(LEGAL) ? BY_CONCEPT.filter(([concept]) => concepts.has(concept)).map(([, instrument]) => instrument) : []

/** What a sentence says of the law: that conduct breaks it, that it obliges, or that it breaks people's rights. */
export interface Legal {
  /** Asserts that a law is broken. */
  readonly isBreach: boolean
  /** The law that its conduct is measured by. */
  readonly instruments: readonly LegalInstrument[]
}

const OBLIGING = anyOf('DUTY', 'ACCOUNT')

export function legalIn(concepts: Concepts): Legal {
  const instruments = instrumentsIn(concepts)
  const isBreach = concepts.has('BREACH') && instruments.length > 0
  if (isBreach || (instruments.length > 0 && concepts.has(OBLIGING))) return { isBreach, instruments }
  const isOfRights = concepts.has('BREACH') && concepts.has('RIGHTS')
  return { isBreach: false, instruments: isOfRights ? ['INTERNATIONAL_LAW'] : [] }
}
