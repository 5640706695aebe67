import type { AuthorityCode } from '../../model/authority.ts'
import type { Population } from '../../model/casualties.ts'
import type { Context } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import { tells } from '../words/sentencePatterns.ts'

/** Who works for bodies of which all staff are of one group. */
const STAFF: Partial<Record<AuthorityCode, Population>> = {
  ANAMA: 'DEMINER',
  MINISTRY_OF_DEFENCE_AZ: 'MILITARY',
  STATE_BORDER_SERVICE_AZ: 'MILITARY',
  MINISTRY_OF_INTERNAL_AFFAIRS_AZ: 'MILITARY',
}

const GROUPS: ReadonlySet<Population> = new Set(['CIVILIAN', 'MILITARY', 'DEMINER'])

/** The group of people of whom a body speaks as its own ("seven of its men died", "one of ours was hurt"); null where it does not. */
export function ownStaff(sentence: Sentence, context: Context): Population | null {
  if (!tells('ownStaff', sentence, context.pack)) return null
  return STAFF[context.attributedTo(sentence).code] ?? null
}

/** People of no group are of `staff`, where that is known; not the whole of whom others of a group are told beside ("306: 140 civilians and 12 of its own men"). */
export const asStaff = <P extends { readonly population: Population; readonly value?: number }>(
  people: readonly P[],
  staff: Population | null,
): readonly P[] => {
  const isWhole = ({ value = 0 }: P): boolean =>
    people.some((other) => GROUPS.has(other.population) && (other.value ?? 0) < value)
  return staff === null
    ? people
    : people.map((one) => (one.population === 'EVERYONE' && !isWhole(one) ? { ...one, population: staff } : one))
}
