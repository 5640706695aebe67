import type { Outcome } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { onlyGroup } from './groupBeside.ts'
import { joined } from './outcomeLists.ts'
import type { Told } from './people.ts'
import { listedOutcome } from './peopleTallies.ts'

/** Most tokens of the words that label a number ("of whom seriously injured:"). */
const LABEL = 12

/** "Killed: 58", "of whom injured: 250": what befell those whom a number alone counts, by the words that a colon parts from it. */
export function labelledBy(clause: Clause, quantity: Quantity): Outcome | null {
  const { noun, from } = quantity
  const { oneMore, adverb } = clause.pack.grammar
  if (!oneMore?.articles || noun !== null) return null
  const head = headAmong(clause, quantity)?.value
  if (head?.is === 'OUTCOME') return head.outcome
  if (wordAt(clause, from - 1) !== ':') return null
  const start = clause.quantities.findLast(({ to }) => to <= from)?.to ?? 0
  const harm = clause.marks.findLast(
    ({ value, from: at, to }) => value.is === 'OUTCOME' && at >= start && to < from && from - at <= LABEL,
  )
  if (harm === undefined || clause.sentence.tokens.slice(harm.to, from - 1).some(({ word }) => SAID.test(word)))
    return null
  const isLabel = from - harm.to <= 1 || adverb.test(wordAt(clause, harm.to)) || harm.from <= 1
  return isLabel ? listedOutcome(clause, harm) : null
}

const SAID = /^[,;.]$/

/** "The dead among them numbering 70", "the children among them number 359": those whom a number after them counts among all. */
export function headAmong(clause: Clause, { noun, from }: Quantity): Mark<Meaning> | null {
  const { amounting, oneMore } = clause.pack.grammar
  if (!oneMore?.articles || noun !== null || !amounting?.has(wordAt(clause, from - 1))) return null
  const subset = clause.markAt.get(from - 2)
  if (subset?.value.is !== 'SUBSET' || subset.value.outcome) return null
  return clause.markAt.get(subset.from - 1) ?? null
}

/** "350 - dead and injured since the war", "3 - mina zərərçəkənlərinin sayı": whom the only number of a line counts, which a dash parts from the words that say so. */
export function describedBy(
  clause: Clause,
  { noun, from, to }: Quantity,
): Pick<Told, 'population' | 'outcome' | 'grouped'> | null {
  const { marks, quantities } = clause
  const { tokens } = clause.sentence
  if (noun !== null || quantities.length !== 1 || tokens[to]?.word !== '-') return null
  if (
    tokens[to - 1]?.end === tokens[to]?.start ||
    tokens.slice(0, from).some(({ word }) => /^[\p{L}\p{Nd}]/u.test(word))
  )
    return null
  if (marks.some(({ value }) => value.is === 'OBJECT' || value.is === 'SUBSET')) return null
  const [outcome, ...others] = new Set(marks.flatMap(({ value }) => (value.is === 'OUTCOME' ? [value.outcome] : [])))
  if (outcome === undefined) return null
  const population = onlyGroup(clause) ?? 'EVERYONE'
  return { population, outcome: others.length > 0 ? 'CASUALTY' : outcome, grouped: population !== 'EVERYONE' }
}

/** "388 people: that is how many have been struck by mines": what follows says what befell so many. */
export function howMany(clause: Clause, { noun, to }: Quantity): Outcome | null {
  const { howMany: words } = clause.pack.grammar
  const { folded, tokens } = clause.sentence
  const end = noun?.to ?? to
  if (!words?.test(folded.slice(tokens[end - 1]?.end ?? 0).trimStart())) return null
  const harm = clause.marks.find((mark) => mark.from > end && mark.value.is === 'OUTCOME' && !mark.value.total)
  return harm === undefined ? null : joined(clause, harm)
}

/** Fewer are seldom all that a pronoun means. */
const FEWEST = 10

/** "Данные о пострадавших: за это время их 314", "в мае пострадали 12 человек. Всего их 366": how many those are whom a pronoun before the number means, by the harm told last. */
export function numberOfThem(
  clause: Clause,
  { noun, value, from, to }: Quantity,
  told: readonly Pick<Told, 'outcome' | 'population'>[],
): Outcome | null {
  const { theirs, bridges } = clause.pack.grammar
  if (!theirs || noun !== null || value < FEWEST || !/^[.,;:(-]?$/.test(wordAt(clause, to))) return null
  let at = from - 1
  while (bridges.has(wordAt(clause, at)) || isCertainty(clause, at)) at--
  if (!theirs.has(wordAt(clause, at))) return null
  const last = clause.marks.findLast((mark) => mark.to <= at && MEANT.has(mark.value.is))
  if (last) return last.value.is === 'OUTCOME' && last.value.noun ? last.value.outcome : null
  const [first, second] = told
  return first?.population === 'EVERYONE' && (!second || first.outcome === 'CASUALTY') ? first.outcome : null
}

const isCertainty = ({ marks }: Clause, at: number): boolean =>
  marks.some(({ value, from, to }) => value.is === 'CERTAINTY' && from <= at && at < to)

/** What a pronoun can mean. */
const MEANT: ReadonlySet<Meaning['is']> = new Set(['OUTCOME', 'PERSON', 'ORDNANCE', 'AREA'])
