import type { Outcome } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import { diesAt, isVerbOfPart } from './outcomeBounds.ts'
import { joined } from './outcomeLists.ts'
import { tokens } from './peopleParts.ts'

/** Only words that are part of its own name tell what befell a whole: "one of the three people wounded", "359 of the 3,458 victims". */
export function wholeOutcome(clause: Clause, { noun, to }: Quantity): Outcome | null {
  const { relative, passive, bridges } = clause.pack.grammar
  // "Of the 73 who lost their lives, 56 were civilians"
  const isAlone = noun === null && relative?.has(wordAt(clause, to)) === true
  if (diesAt(clause, to)) return null
  if (!isAlone && noun?.value.is !== 'PERSON') {
    return noun?.value.is === 'OUTCOME' && !isVerbOfPart(clause, noun) ? noun.value.outcome : null
  }
  const end = noun === null ? to : afterEmployer(clause, noun.to)
  let at = end
  // "Of the 12 people who have died, eight ..."
  if (relative?.has(wordAt(clause, at)))
    at =
      tokens(at + 1, at + 5).find(
        (next) =>
          !bridges.has(wordAt(clause, next)) &&
          !passive.has(wordAt(clause, next)) &&
          clause.markAt.get(next)?.value.is !== 'ORDNANCE',
      ) ?? at
  const beside = clause.markAt.get(at)
  if (beside?.value.is !== 'OUTCOME') return null
  return at === end ? beside.value.outcome : joined(clause, beside)
}

/** Most words of whom somebody works for or where they are from. */
const EMPLOYER = 4

/** "Of the 40 engineers of ANAMA harmed by mines": where the words for an employer end. */
function afterEmployer(clause: Clause, to: number): number {
  const { of, oneMore } = clause.pack.grammar
  if (!of.has(wordAt(clause, to)) || !oneMore?.articles) return to
  for (let at = to + 1; at <= to + EMPLOYER; at++) {
    if (clause.markAt.get(at)?.value.is === 'OUTCOME') return at
    if (clause.markAt.has(at) || !/^\p{L}/u.test(wordAt(clause, at))) return to
  }
  return to
}

/** "Civilians made up 55 of the 70 dead", "55 of the 70 dead were civilians": with an article, the word for the harm of a whole is its noun. */
export function isNounOfWhole(clause: Clause, { from, to, noun }: Quantity): boolean {
  const { articles, of, passive } = clause.pack.grammar
  const next = wordAt(clause, noun?.to ?? to)
  return (
    articles?.has(wordAt(clause, from - 1)) === true &&
    of.has(wordAt(clause, from - 2)) &&
    (next === '' || /^[,.;)]$/.test(next) || passive.has(next))
  )
}
