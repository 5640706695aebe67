import { isCapitalised } from '../text/capitals.ts'
import { type Clause, type Quantity, quantityAt, wordAt } from '../words/clause.ts'

/** "Two of the dead held foreign passports", "five of the injured were foreigners": some of those harmed, of whom what follows tells something that is not counted. */
export function tellsMoreOfHarmed(clause: Clause, { noun }: Quantity): boolean {
  const { of, articles, passive, bridges, and, or, placeBefore, stops } = clause.pack.grammar
  if (articles === undefined || noun?.value.is !== 'OUTCOME' || !noun.value.noun || !of.has(wordAt(clause, noun.from)))
    return false
  let at = noun.to
  while (passive.has(wordAt(clause, at)) || bridges.has(wordAt(clause, at))) at++
  const word = wordAt(clause, at)
  const next = and.has(word) ? quantityAt(clause, at + 1) : undefined
  if (next) return tellsMoreOfHarmed(clause, next)
  if (clause.markAt.has(at) || !/^\p{L}/u.test(word) || placeBefore.has(word) || isPlaced(clause, at)) return false
  return at > noun.to || !(and.has(word) || or.has(word) || stops.has(word))
}

/** "Six of the victims come from Aghdam": those of one place are counted. */
const isPlaced = (clause: Clause, from: number): boolean =>
  clause.sentence.tokens.some(
    ({ word }, at) =>
      at >= from &&
      (clause.pack.grammar.placeBefore.has(word) || clause.pack.grammar.sources?.has(word)) &&
      isCapitalised(clause.sentence, at + 1),
  )
