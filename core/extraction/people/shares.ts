import { type Clause, wordAt } from '../words/clause.ts'
import type { Meaning } from '../words/terms.ts'
import type { PeopleCount } from './people.ts'
import { isWhole } from './peopleParts.ts'

/** A number of people, of whom the sentence may not say what befell them. */
type Told = Omit<PeopleCount, 'outcome' | 'certainty' | 'grouped'> & { readonly outcome: PeopleCount['outcome'] | null }

/** Of so few people nobody tells a share but as a figure of speech: "four out of five victims". */
const FEW = 10

/** What a sentence tells beside a larger number as "four out of five victims" counts nobody. */
export function withoutShares<T extends Told>(clause: Clause, told: readonly T[]): readonly T[] {
  const shares = told.filter(({ from, value }) => value <= FEW && isWholeAt(clause, from))
  if (shares.length === 0 || !told.some(({ value }) => value > 2 * FEW)) return told
  const parts = shares.map((share) => told.findLast(({ part, to }) => part && to <= share.from))
  return told.filter((count) => !shares.includes(count) && !parts.includes(count))
}

/** "Two journalists and an official - three people died": those before the dash are among the number after it, which tells what befell all of them. */
export function withoutSummed<T extends Told>(clause: Clause, told: readonly T[]): readonly T[] {
  // "Five were hurt, a year earlier - nine": a number without a noun sums up nobody.
  const isNamed = (from: number): boolean => clause.quantities.some((one) => one.from === from && one.noun !== null)
  const sums = told.filter(
    ({ from, part }) => !part && wordAt(clause, from - 1) === '-' && !clause.markAt.has(from - 1) && isNamed(from),
  )
  const isSummed = ({ to, part, value, outcome, population }: Told): boolean =>
    sums.some(
      (sum) =>
        !part &&
        sum.population === population &&
        sum.outcome === outcome &&
        to < sum.from &&
        value < sum.value &&
        !clause.marks.some((mark) => mark.value.is === 'OUTCOME' && mark.from >= to && mark.to < sum.from),
    )
  return sums.length === 0 ? told : told.filter((count) => !isSummed(count))
}

/** Words that go on to the other of two, before the verb that tells of both. */
const OTHER = /(?:,|(?<!\p{L})və) (?:digəri|ikincisi|o biri(?:si)?|o birsi|başqası|biri)(?:nin|nə|ni)?(?!\p{L})/u

/** "Onlardan biri yüngül, digəri ağır yaralanıb": where verbs come last, one verb tells of both. */
export function withBoth<T extends Told>(clause: Clause, told: readonly T[]): readonly T[] {
  const { sentence, marks, quantities, pack } = clause
  if (!pack.grammar.verbLast) return told
  const harmBetween = (a: number, b: number): boolean =>
    marks.some(({ value, from }) => (value.is === 'OUTCOME' || value.is === 'CONDITION') && from >= a && from < b)
  return partsTogether(clause, told).flatMap((count): readonly T[] => {
    const isOne = !count.part && count.value === 1 && count.outcome !== null
    const one = isOne ? otherAfter(clause, count) : null
    if (one) return [count, { ...count, ...one }]
    if (!count.part || count.outcome === null) return [count]
    if (isDeadBeside(clause, count, told)) return [{ ...count, outcome: 'KILLED' }]
    const next = otherAfter(clause, count)
    // "Biri minanın qurbanı olub, digərinin gözlərinə xəsarət yetişib": what only says that one was a victim means their death.
    const isDeath = next?.outcome === 'INJURED' && count.outcome === 'CASUALTY'
    if (next) return [isDeath ? { ...count, outcome: 'KILLED' } : count, { ...count, ...next }]
    if (count.value !== 1) return [count]
    const verb = marks.find(
      ({ value, from }) => (value.is === 'OUTCOME' || value.is === 'CONDITION') && from >= count.to,
    )
    const words = sentence.folded.slice(sentence.tokens[count.to - 1]?.end, verb?.start ?? 0)
    const isFirst = OTHER.test(words)
    const isSecond = quantities.some(
      ({ value, partitive, to, from }) =>
        partitive &&
        value === 1 &&
        to < count.from &&
        !harmBetween(to, count.from) &&
        !told.some((other) => other.from === from && other.outcome === count.outcome),
    )
    return [isFirst || isSecond ? { ...count, value: 2 } : count]
  })
}

/** "Üç əsgərdən ikisi yüngül, biri ağır yaralanıb": parts of which one verb after them tells. */
function partsTogether<T extends Told>(clause: Clause, told: readonly T[]): readonly T[] {
  const parts: T[] = []
  for (const count of told) {
    const last = parts.at(-1)
    const isAlike =
      last?.part &&
      count.part &&
      last.outcome !== null &&
      last.outcome === count.outcome &&
      last.population === count.population
    const between = last ? clause.sentence.tokens.slice(last.to, count.from).map(({ word }) => word) : []
    const isHow = between.length === 2 && between[1] === ',' && clause.pack.grammar.adverb.test(between[0] ?? '')
    if (last && isAlike && isHow) parts[parts.length - 1] = { ...last, value: last.value + count.value, to: count.to }
    else parts.push(count)
  }
  return parts
}

/** "İkisi minanın qurbanı olub, ikisi xəsarət alıb": what only says that some were victims, where others were injured, means their death. */
function isDeadBeside({ marks }: Clause, { outcome, to }: Told, told: readonly Told[]): boolean {
  const next = told.find(({ from }) => from >= to)
  const verb = marks.find(({ value, from }) => value.is === 'OUTCOME' && from >= to)?.value
  const isVictim = outcome === 'CASUALTY' && verb?.is === 'OUTCOME' && verb.outcome === 'CASUALTY' && !verb.event
  return isVictim && next?.part === true && next.outcome === 'INJURED'
}

/** Most tokens from the verb for some to that for the other one. */
const NEAR = 12
const OTHER_NEXT = /^, (?:digəri|ikincisi|o biri(?:si)?|o birsi|başqası)(?:nin|nə|ni)?(?: isə)?(?!\p{L})/u

const tellsHowEnded = (value: Meaning): boolean => value.is === 'CONDITION' || (value.is === 'OUTCOME' && !value.noun)

/** "Biri ölüb, digəri yaralanıb": one more, of whom a verb of their own tells. */
function otherAfter(
  { sentence, marks, quantities }: Clause,
  { to }: Told,
): Pick<Told, 'value' | 'outcome' | 'from' | 'to'> | null {
  const [verb, next] = marks.filter(({ value, from }) => tellsHowEnded(value) && from >= to)
  if (!verb || !next || next.from - verb.to > NEAR) return null
  if (!OTHER_NEXT.test(sentence.folded.slice(verb.end))) return null
  if (quantities.some(({ from }) => from > verb.to && from < next.from)) return null
  return {
    value: 1,
    outcome: next.value.is === 'OUTCOME' ? next.value.outcome : 'INJURED',
    from: verb.to + 1,
    to: verb.to + 2,
  }
}

const isWholeAt = (clause: Clause, from: number): boolean =>
  clause.quantities.some((quantity) => quantity.from === from && isWhole(clause, quantity))
