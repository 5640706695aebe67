import type { Outcome } from '../../model/casualties.ts'
import type { Clause } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import type { PeopleCount } from './people.ts'
import type { Single } from './singles.ts'

/** Most tokens from the words of a part, or from one listed in it, to the next: "a nine-year-old child". */
const NEAR = 7

/** Most tokens before the words of a part that opens its sentence ("There is also among them ..."). */
const OPENING = 3

/**
 * People named in the singular as part of a number: "five were injured, including a woman and a child". What befell them is
 * what the words of the part name ("among the dead"), else what befell the last number before them; of a part that opens
 * its sentence, the last of `before`, the numbers of the sentence before.
 */
export function singleParts(
  clause: Clause,
  singles: readonly Single[],
  people: readonly PeopleCount[],
  before: readonly PeopleCount[],
): readonly Single[] {
  const subsets = clause.marks.filter(({ value }) => value.is === 'SUBSET' && !value.after)
  if (subsets.length === 0) return []
  return subsets.flatMap((subset) => {
    if (clause.quantities.some(({ from, to }) => to <= subset.from && subset.from - to <= 1 && partOf(clause, from)))
      return []
    const outcome = outcomeOfPart(subset, people, before)
    if (outcome === null) return []
    const listed = listedAfter(clause, subset, outcome, singles)
    return (listed.length > 0 ? listed : listedBefore(clause, subset, singles)).map((single) => ({
      ...single,
      outcome,
    }))
  })
}

/** "Two civilians, a 15-year-old child among them, ...": where the words of the part end an aside, whoever stands right before them. */
function listedBefore(clause: Clause, { from, to }: Mark<Meaning>, singles: readonly Single[]): readonly Single[] {
  const { tokens } = clause.sentence
  if (to < tokens.length && !/^[,;:.)]$/.test(tokens[to]?.word ?? '')) return []
  const start = tokens.slice(0, from).findLastIndex(({ word }) => /^[,;:(]$/.test(word))
  return singles.filter(
    (single) => single.to === from && single.from > start && single.population !== 'EVERYONE' && start > 0,
  )
}

/** "One of them a child": the number has the group. */
const partOf = (clause: Clause, from: number): boolean =>
  clause.quantities.some((quantity) => quantity.from === from && quantity.partitive)

function outcomeOfPart(
  { value, from }: Mark<Meaning>,
  people: readonly PeopleCount[],
  before: readonly PeopleCount[],
): Outcome | null {
  const isWhole = ({ part }: PeopleCount): boolean => !part
  const whole = people.findLast((count) => isWhole(count) && count.to <= from)
  const opening = from <= OPENING ? before.findLast(isWhole) : undefined
  const named = value.is === 'SUBSET' && value.outcome !== 'CASUALTY' ? value.outcome : null
  return named ?? (whole ?? opening)?.outcome ?? null
}

/** Those of a group, of whom nothing else is told than of the whole, that stand in one list after the words of the part. */
function listedAfter(
  clause: Clause,
  subset: Mark<Meaning>,
  outcome: Outcome,
  singles: readonly Single[],
): readonly Single[] {
  const found: Single[] = []
  let end = subset.to
  for (const mark of clause.marks) {
    if (mark.from < end) continue
    if (mark.value.is === 'CERTAINTY') continue
    if (mark.value.is !== 'PERSON' || mark.from - end > NEAR || isParted(clause, end, mark.from)) break
    // "Onların hamısı hərbçidir": what all are is no part of them.
    if (isOfAll(clause, end, mark.from)) break
    const single = singles.find(({ from }) => from === mark.from)
    const isAlike = single?.outcome === null || single?.outcome === outcome
    if (single && isAlike && single.population !== 'EVERYONE') found.push(single)
    end = mark.to
  }
  return found
}

const isOfAll = (clause: Clause, a: number, b: number): boolean =>
  clause.sentence.tokens.slice(a, b).some(({ word }) => clause.pack.grammar.everyone?.has(word))

const isParted = (clause: Clause, a: number, b: number): boolean =>
  clause.sentence.tokens.slice(a, b).some(({ word }) => /^[;:.()]$/.test(word))
