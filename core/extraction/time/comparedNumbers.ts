import { type Clause, type Quantity, wordAt } from '../words/clause.ts'

/** Characters in which words such as "compared with only" stand before a number. */
const LED = 30

/** "Against 46,000 in 2022", "compared with the 4,988", "против семи": whether words lead to a number as one that another is compared with. */
export function isCompared(clause: Clause, { from }: Pick<Quantity, 'from'>): boolean {
  const { compared, comparedWith, articles, stops } = clause.pack.grammar
  const lead = articles?.has(wordAt(clause, from - 1)) ? from - 2 : from - 1
  if (compared?.has(wordAt(clause, lead))) return true
  if (stops.has(wordAt(clause, lead)) && compared?.has(wordAt(clause, lead - 1))) return true
  const { folded, tokens } = clause.sentence
  const start = tokens[from]?.start ?? 0
  return comparedWith?.before.test(folded.slice(Math.max(0, start - LED), start)) === true
}

/** "Three died, compared with seven a year earlier": whether the number right before a token is one that others before it are compared with. */
export function followsCompared(clause: Clause, at: number): boolean {
  const { quantities } = clause
  const end = ({ to, noun }: Quantity): number => (noun !== null && noun.from >= to && noun.to <= at ? noun.to : to)
  const last = quantities.findLast((one) => one.to <= at)
  return last !== undefined && last !== quantities[0] && at - end(last) <= 1 && isCompared(clause, last)
}
