import type { Clause } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** Most words between the comma and the other name of one person ("its driver, a 30-year-old resident"). */
const APPOSED = 2

/** "Killed its driver, a resident of Barda, and injured a passenger": a comma and an article alone stand between two names of one. */
export function isApposed({ sentence: { tokens }, pack }: Clause, a: number, b: number): boolean {
  const [comma, article, ...rest] = tokens.slice(a, b).map(({ word }) => word)
  const isArticle = pack.grammar.agents?.articles.has(article ?? '') === true
  return comma === ',' && isArticle && rest.length < APPOSED && rest.every((word) => /^\p{L}/u.test(word))
}

/** Most tokens from the last "and" of a list to whoever ends it: "and a 41-year-old civilian mechanic". */
const LAST = 8

/** "A conscript, a career officer and a mechanic were hurt": two of a list, as no comma closes what would say who the first is. */
export function isListed(clause: Clause, first: Mark<Meaning>, second: Mark<Meaning>): boolean {
  const { and, agents, indefinite } = clause.pack.grammar
  const { tokens } = clause.sentence
  const word = (at: number): string => tokens[at]?.word ?? ''
  if (!indefinite || !isApposed(clause, first.to, second.from) || !and.has(word(second.to))) return false
  if (!indefinite.has(word(first.to + 1)) || !agents?.articles.has(word(second.to + 1))) return false
  const third = clause.marks.find(({ value, from }) => value.is === 'PERSON' && from > second.to)
  if (third?.value.is !== 'PERSON' || !third.value.one || third.from - second.to > LAST) return false
  return word(third.to) !== ',' && !tokens.slice(second.to, third.from).some(({ word: one }) => /^[,;:.]$/.test(one))
}
