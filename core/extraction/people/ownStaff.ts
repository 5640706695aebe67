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
export const asStaff = <
  P extends { readonly population: Population; readonly outcome?: string | null; readonly value?: number },
>(
  people: readonly P[],
  staff: Population | null,
): readonly P[] => {
  const isWhole = ({ value = 0, outcome }: P): boolean =>
    people.some(
      (other) =>
        GROUPS.has(other.population) &&
        (other.value ?? 0) < value &&
        (outcome === 'CASUALTY' || other.outcome === outcome),
    )
  return staff === null
    ? people
    : people.map((one) => (one.population === 'EVERYONE' && !isWhole(one) ? { ...one, population: staff } : one))
}

/** More of those who clear mines were never harmed: so many people are everyone, some of them "while clearing mines". */
const MOST_DEMINERS = 100

/** The group of people whom a sentence says to clear mines ("among the deminers 12 people died"); null where it does not. */
export const deminersTold = (
  people: readonly { readonly value: number }[],
  sentence: Sentence,
  { pack }: Context,
): Population | null =>
  people.every(({ value }) => value < MOST_DEMINERS) && tells('ofDeminers', sentence, pack) ? 'DEMINER' : null
