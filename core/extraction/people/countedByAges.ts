import { OLDEST } from '../numbers/ageNumbers.ts'
import { type Clause, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import type { PeopleCount } from './people.ts'
import { outcomeOf } from './peopleOutcomes.ts'

/** Most tokens from people to their ages ("братья , в возрасте"). */
const LEAD = 3

/** People whom no number counts but their ages: "ранены братья 7 и 11 лет" are two. */
export function countedByAges(clause: Clause): readonly PeopleCount[] {
  const { ages, verbLast } = clause.pack.grammar
  if (!ages || verbLast || !clause.quantities.some(({ to }) => ages.has(wordAt(clause, to)))) return []
  return clause.marks.flatMap((mark): readonly PeopleCount[] => {
    const value = isUncounted(clause, mark) ? agesAfter(clause, mark.to) : 0
    if (value < 2 || mark.value.is !== 'PERSON') return []
    const { from, to } = mark
    const outcome = outcomeOf(clause, { value, certainty: 'EXACT', from, to, noun: mark, partitive: false })
    if (outcome === null) return []
    return [
      { population: mark.value.population, outcome, value, certainty: 'EXACT', from, to, part: false, grouped: true },
    ]
  })
}

const isUncounted = (clause: Clause, { value, from }: Mark<Meaning>): boolean =>
  value.is === 'PERSON' && !value.one && !value.pair && !clause.quantities.some(({ noun }) => noun?.from === from)

/** How many ages stand in one list soon after a token, with the word for years at its end. */
function agesAfter(clause: Clause, start: number): number {
  const { ages, and } = clause.pack.grammar
  const numberAt = (at: number) => clause.quantities.find((one) => one.from === at && one.value <= OLDEST)
  const first = [0, 1, 2, LEAD].map((skip) => start + skip).find((at) => numberAt(at) !== undefined)
  // "Его пассажиры, братья 19 и 22 лет": the ages are of those named last.
  if (clause.marks.some(({ value, from }) => value.is === 'PERSON' && from >= start && from < (first ?? start)))
    return 0
  let number = first === undefined ? undefined : numberAt(first)
  for (let count = 1; number !== undefined; count++) {
    if (ages?.has(wordAt(clause, number.to))) return count
    const isListed = wordAt(clause, number.to) === ',' || and.has(wordAt(clause, number.to))
    number = isListed ? numberAt(number.to + 1) : undefined
  }
  return 0
}
