import type { PeopleCount } from '../../people/people.ts'
import type { AccidentFacts } from '../accidentFacts.ts'
import { canBe } from './count.ts'

/**
 * "One of the two people who hit a mine has died in hospital. ... Both wounded had been taken to Zangilan": those whom a sentence counts as
 * injured are all of whom another tells that some died, as many as were harmed.
 */
export function withWholesOfDead(facts: readonly AccidentFacts[]): readonly AccidentFacts[] {
  const [whole, ...others] = facts.flatMap(({ people }) => (people.some(isDeadPart) ? people.filter(isWhole) : []))
  if (!whole || others.some(({ value }) => value !== whole.value)) return facts
  const isSame = (count: PeopleCount): boolean =>
    count.outcome === 'INJURED' && !count.part && count.value === whole.value && canBe(count, whole)
  return facts.map((fact) =>
    fact.people.some(isSame)
      ? fact.with({
          people: fact.people.map((count) => (isSame(count) ? { ...count, outcome: 'CASUALTY' as const } : count)),
        })
      : fact,
  )
}

const isDeadPart = ({ part, outcome }: PeopleCount): boolean => part && outcome === 'KILLED'

const isWhole = ({ part, outcome, value }: PeopleCount): boolean => !part && outcome === 'CASUALTY' && value > 1
