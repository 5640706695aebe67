import type { Outcome, Population } from '../../model/casualties.ts'
import { verbOfChange, verbOfFormer } from '../numbers/changes.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import { listedOutcome } from './peopleTallies.ts'

/** Most characters of the time right after a number. */
const TIME = 30

/**
 * "Mine deaths dropped from nine in 2023 to four in 2024": what befell those whom a noun of harm counts, now and before. The former number
 * is only told where its year stands right after it; otherwise nobody knows of when it is.
 */
export function changedToll(
  clause: Clause,
  { from, to, noun }: Quantity,
): { readonly population: Population; readonly outcome: Outcome } | null {
  if (noun !== null && !(noun.value.is === 'PERSON' && noun.value.population === 'EVERYONE')) return null
  const verb = verbOfChange(clause, from) ?? (isDated(clause, noun?.to ?? to) ? verbOfFormer(clause, from) : null)
  if (verb === null) return null
  const before = clause.marks.filter((mark) => mark.to <= from && mark.start < verb)
  const harm = before.findLast(({ value }) => value.is === 'OUTCOME' && value.noun)
  // "The number of explosions with victims fell from nine to four": those are counted.
  if (harm === undefined || before.some(({ value }) => value.is === 'EVENT' || value.is === 'OBJECT')) return null
  const outcome = listedOutcome(clause, harm)
  const [population = 'EVERYONE', other] = new Set(
    before.flatMap(({ value }) => (value.is === 'PERSON' ? [value.population] : [])),
  )
  return outcome && other === undefined ? { population, outcome } : null
}

/** Whether a year stands right after a token ("nine in 2023"). */
const isDated = (clause: Clause, at: number): boolean => {
  const { folded, tokens } = clause.sentence
  const { start = folded.length } = tokens[at] ?? {}
  return clause.pack.grammar.placeBefore.has(wordAt(clause, at)) && YEAR.test(folded.slice(start, start + TIME))
}
const YEAR = /^\p{L}+ (?:\p{L}+ )?(?:19|20)\d\d(?!\d)/u
