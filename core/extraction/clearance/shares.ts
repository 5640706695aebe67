import type { Context } from '../rule.ts'
import { precedingSentences } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Clause, Quantity } from '../words/clause.ts'
import { partBetweenSemicolons, wordAt } from '../words/clause.ts'
import { tells } from '../words/sentencePatterns.ts'
import type { Meaning } from '../words/terms.ts'
import { isLandUsed } from './goingOn.ts'

/** So many sentences back the cleared land can be told that is split up. */
const WHOLE = 8
/** How much more than the whole its rounded parts can come to. */
const ROUNDED = 1.01
/** Marks of what was not cleared, of people and of events, which no share of cleared land is told by. */
const OTHER = new Set<Meaning['is']>(['OUTCOME', 'EVENT', 'WAR', 'LAID', 'MAP', 'DISPLACED', 'FOUND', 'CLEARED'])

/** "By use: 21,300 hectares went to farming", "Tartar accounts for 640 hectares": areas that together are no more than the cleared one told before, in words that split it. */
export function isShare(sentence: Sentence, context: Context): boolean {
  const { clause } = context.facts(sentence)
  if (!tells('share', sentence, context.pack) || isLandUsed(sentence, context)) return false
  if (
    clause.marks.some(
      ({ value, to }) =>
        OTHER.has(value.is) || (value.is === 'UNCLEARED' && !isRest(clause, to) && !isApart(clause, to)),
    )
  )
    return false
  const shares = clause.quantities.filter(isOfLand)
  const sum = shares.reduce((total, share) => total + hectaresOf(share), 0)
  const largest = Math.max(...shares.map(hectaresOf))
  return precedingSentences(sentence, context, WHOLE).some((before) => {
    const { clause: told, means } = context.facts(before)
    if (!means.has('CLEARED') || means.has('UNCLEARED')) return false
    return told.quantities.some(
      (whole) => isOfLand(whole) && hectaresOf(whole) * ROUNDED >= sum && hectaresOf(whole) > largest,
    )
  })
}

/** "Qalan 973 hektar": the rest, of which a verb would tell that it remains. */
const isRest = ({ quantities }: Clause, to: number): boolean => quantities.some(({ from }) => from === to)

/** "...; FHN 96 ha; qalan hissə özəl şirkətlərin payına düşür": what a part between semicolons tells that counts nothing. */
function isApart(clause: Clause, at: number): boolean {
  const { from, to } = partBetweenSemicolons(clause, at, at)
  return from > 0 && !clause.quantities.some((number) => number.from >= from && number.from < to)
}

const isOfLand = ({ noun }: Quantity): boolean => noun?.value.is === 'AREA'
const hectaresOf = ({ value, noun }: Quantity): number => value * (noun?.value.is === 'AREA' ? noun.value.hectares : 0)

/** Most tokens from the number to what was done with it ("have been completed"). */
const VERB = 4

/** "The task covers 640 hectares, of which 512 have been completed": the part of a task that was. */
export function isCompleted(sentence: Sentence, context: Context, at: number): boolean {
  const { clause } = context.facts(sentence)
  const { completed, passive } = context.pack.grammar
  const number = clause.quantities.find(({ from }) => from === at)
  const isPart = number?.partitive || clause.markAt.get(at - 1)?.value.is === 'SUBSET'
  if (!number || !isPart) return false
  for (let next = number.to; next < number.to + VERB; next++) {
    const word = wordAt(clause, next)
    if (completed?.has(word)) return context.pack.concepts(sentence).has('DEMINING') || isOfClearance(sentence, context)
    if (!passive.has(word) && !clause.pack.grammar.stops.has(word)) return false
  }
  return false
}

/** Whether one of the sentences before tells of clearance. */
const isOfClearance = (sentence: Sentence, context: Context): boolean =>
  precedingSentences(sentence, context, WHOLE).some(
    (before) => context.facts(before).means.has('CLEARED') || context.pack.concepts(before).has('DEMINING'),
  )
