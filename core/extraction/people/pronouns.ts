import type { Clause } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { outcomeOf } from './peopleOutcomes.ts'
import { death } from './singleDeaths.ts'
import type { Single } from './singles.ts'

/**
 * What befell somebody whom the sentence names and goes on to tell of as "he" ("the shepherd did not return; he had been killed"), or
 * whom only other sentences name ("He died on Sunday when a mine went off").
 */
export function withPronoun(clause: Clause, people: readonly Single[]): readonly Single[] {
  const { pronouns } = clause.pack.grammar
  const [only, other] = people
  if (!pronouns || !clause.pack.words.holds(clause.sentence, pronouns)) return people
  const beside = besidePronoun(clause, people, pronouns)
  if (beside) return [beside, ...people]
  if (other || (only && only.outcome !== null && only.outcome !== 'CASUALTY')) return people
  const { tokens } = clause.sentence
  const from = tokens.findIndex(({ word }, at) => pronouns.has(word) && at >= (only?.to ?? 0))
  if (from < 0 || clause.quantities.some(isOfPeople)) return people
  // "Despite the efforts of doctors, he died"
  const isOther = ({ value, to }: Mark<Meaning>): boolean =>
    value.is === 'PERSON' && !value.one && !(to <= from && tokens[from - 1]?.word === ',')
  if (clause.marks.some(isOther)) return people
  const mark: Mark<Meaning> = {
    value: SOMEBODY,
    from,
    to: from + 1,
    start: tokens[from]?.start ?? 0,
    end: tokens[from]?.end ?? 0,
  }
  const outcome = isOfOther(clause, from)
    ? null
    : (death(clause, mark) ??
      outcomeOf(clause, { value: 1, certainty: 'EXACT', from, to: from + 1, noun: mark, partitive: false }))
  if (outcome === null || outcome === 'CASUALTY') return people
  if (only) return [{ ...only, outcome }]
  return [{ population: 'EVERYONE', outcome, born: null, from, to: from + 1, isPronoun: true }]
}

/** "He found it, and it killed the dog": the first harm after a pronoun is what something else did. */
function isOfOther({ marks, sentence: { tokens }, pack }: Clause, from: number): boolean {
  const harm = marks.find((mark) => mark.from > from && mark.value.is === 'OUTCOME')?.from ?? from
  const { otherSubjects, and, but } = pack.grammar
  return tokens
    .slice(from + 1, harm)
    .some(
      ({ word }, at) =>
        otherSubjects?.has(word) && (and.has(tokens[from + at]?.word ?? '') || but?.has(tokens[from + at]?.word ?? '')),
    )
}

const isOfPeople = ({ noun }: Clause['quantities'][number]): boolean =>
  noun?.value.is === 'PERSON' || noun?.value.is === 'OUTCOME'

export const SOMEBODY = { is: 'PERSON', population: 'EVERYONE', one: true } as const satisfies Meaning

/** "He and his wife died": whom a pronoun names first of two. */
function besidePronoun(
  { sentence: { tokens }, pack: { grammar } }: Clause,
  people: readonly Single[],
  pronouns: ReadonlySet<string>,
): Single | null {
  const [only] = people
  const isOwned = only && grammar.fellows?.owners?.has(tokens[only.from - 1]?.word ?? '')
  if (!only || !isOwned || only.outcome === null) return null
  const from = only.from - 3
  const isListed = pronouns.has(tokens[from]?.word ?? '') && grammar.and.has(tokens[from + 1]?.word ?? '')
  return isListed ? { population: 'EVERYONE', outcome: only.outcome, born: null, from, to: from + 1 } : null
}
