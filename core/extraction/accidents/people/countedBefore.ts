import type { Outcome } from '../../../model/casualties.ts'
import type { PeopleCount } from '../../people/people.ts'
import type { Context } from '../../rule.ts'
import { type Clause, type Quantity, wordAt } from '../../words/clause.ts'
import type { Mark } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'
import type { AccidentFacts } from '../accidentFacts.ts'

/** Most tokens between people and what befell them ("were seriously"). */
const NEAR = 3
/** Letters that two forms of one noun share. */
const STEM = 5

/**
 * Facts with the people whom a sentence only names in the plural, but an earlier one counts: "a driver and two workers were blown up. The
 * driver died, the workers were wounded".
 */
export const withCountedBefore = (facts: readonly AccidentFacts[], context: Context): readonly AccidentFacts[] =>
  facts.map((fact, nth) => {
    const { clause } = context.facts(fact.sentence)
    const named = clause.marks.filter((mark) => isNamedAlone(clause, mark))
    const again = named.flatMap((mark): readonly PeopleCount[] => {
      const outcome = harmRightAfter(clause, mark.to)
      if (mark.value.is !== 'PERSON' || outcome === null || tellsOf(fact, outcome)) return []
      const number = numberOf(clause, mark, facts.slice(0, nth), context)
      if (!number) return []
      const { value, certainty } = number
      const { population } = mark.value
      return [{ population, outcome, value, certainty, from: mark.from, to: mark.to, part: false, grouped: true }]
    })
    return again.length === 0 ? fact : fact.with({ people: [...fact.people, ...again] })
  })

const tellsOf = ({ people }: AccidentFacts, outcome: Outcome): boolean => people.some((one) => one.outcome === outcome)

/** Several people without a number, who are nobody's whole ("one of the workers"). */
const isNamedAlone = (clause: Clause, { value, from }: Mark<Meaning>): boolean =>
  value.is === 'PERSON' &&
  !value.one &&
  !value.pair &&
  !clause.quantities.some(({ noun }) => noun?.from === from) &&
  !clause.pack.grammar.of.has(wordAt(clause, from - 1))

/** What the word for harm right after people says, past forms of "be" and adverbs; null where none follows. */
function harmRightAfter(clause: Clause, start: number): Outcome | null {
  const { bridges, passive, adverb } = clause.pack.grammar
  for (let at = start; at <= start + NEAR; at++) {
    const value = clause.markAt.get(at)?.value
    if (value?.is === 'OUTCOME') return value.noun || value.total || value.outcome === 'CASUALTY' ? null : value.outcome
    const word = wordAt(clause, at)
    if (value || !(bridges.has(word) || passive.has(word) || adverb.test(word))) return null
  }
  return null
}

/** The number that the last sentence before gives people of the same noun, or of the same group. */
function numberOf(
  clause: Clause,
  { value, to }: Mark<Meaning>,
  before: readonly AccidentFacts[],
  context: Context,
): Quantity | undefined {
  const stem = wordAt(clause, to - 1).slice(0, STEM)
  const group = value.is === 'PERSON' && value.population !== 'EVERYONE' ? value.population : null
  return before
    .toReversed()
    .flatMap(({ sentence }) => {
      const earlier = context.facts(sentence).clause
      return earlier.quantities.filter(
        ({ noun, partitive, value: count }) =>
          !partitive &&
          count > 1 &&
          noun?.value.is === 'PERSON' &&
          (noun.value.population === group || wordAt(earlier, noun.to - 1).startsWith(stem)),
      )
    })
    .at(0)
}
