import type { Outcome, Population } from '../../model/casualties.ts'
import { endsObject } from '../numbers/uncounted.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { onlyGroup } from './groupBeside.ts'

/** "The fifth fatal mine accident" is nobody. */
const NAMED_BY_HARM = new Set<Meaning['is'] | undefined>(['EVENT', 'ORDNANCE', 'HAPPENED'])

/** "A third was wounded", "the other died": one more of those told of before, of their group. */
export function onesMore(clause: Clause, carried: Population | null): readonly Mark<Meaning>[] {
  const { oneMore, adverb } = clause.pack.grammar
  const { tokens } = clause.sentence
  if (!oneMore || !clause.pack.words.holds(clause.sentence, oneMore.words)) return []
  return tokens.flatMap(({ word, start, end }, at): Mark<Meaning>[] => {
    const article = oneMore.articles ? tokens[at - 1] : tokens[at]
    const isLed = article && (!oneMore.articles || oneMore.articles.has(article.word))
    if (!oneMore.words.has(word) || !isLed || clause.markAt.has(at)) return []
    // "The younger one, who died"
    const after = tokens[at + 1]?.word === 'one' ? at + 2 : at + 1
    const relative = tokens[after]?.word === ',' ? after + 1 : after
    const isTold = clause.pack.grammar.relative?.has(tokens[relative]?.word ?? '') === true
    const verb = isTold ? relative + 1 : afterName(clause, after)
    const next = tokens[verb]?.word ?? ''
    const harm = clause.markAt.get(verb)
    const isHarmed =
      harm?.value.is === 'OUTCOME' &&
      !harm.value.event &&
      !(oneMore.articles && isCase(harm.value)) &&
      !NAMED_BY_HARM.has(clause.markAt.get(harm.to)?.value.is)
    const follows =
      oneMore.before.has(next) ||
      adverb.test(next) ||
      isHarmed ||
      isHarmedSoon(clause, at + 1) ||
      isObject(clause, at - 1, at + 1)
    if (!follows) return []
    // "The second victim": the noun only says that something befell them.
    const named = isHarmed && harm?.value.is === 'OUTCOME' && harm.value.noun && !oneMore.articles ? harm : null
    const isNamed = clause.marks.some((mark) => mark.from < at && mark.value.is === 'PERSON')
    const population = (isNamed ? onlyGroup(clause, at) : carried) ?? 'EVERYONE'
    const value: Meaning = { is: 'PERSON', population, one: true, same: true }
    const to = named?.to ?? after
    return [{ value, from: at, to, start: Math.min(start, article.start), end: named?.end ?? end }]
  })
}

/** "The fifth death this year", "the third fatality": what is counted are cases. */
const isCase = (value: Meaning): boolean =>
  value.is === 'OUTCOME' && (value.abstract === true || (value.noun === true && value.outcome !== 'INJURED'))

/** "Killed two deminers and injured a third", "wounding the other": whom a verb of harm right before has for its object. */
function isObject(clause: Clause, article: number, after: number): boolean {
  const { oneMore, of, passive } = clause.pack.grammar
  const verb = clause.markAt.get(article - 1)
  if (
    !oneMore?.articles ||
    verb?.value.is !== 'OUTCOME' ||
    verb.value.noun ||
    passive.has(wordAt(clause, verb.from - 1))
  )
    return false
  // "Injured a third of them", "the third man", "killed the second day".
  return !of.has(wordAt(clause, after)) && !clause.markAt.has(after) && endsObject(clause, after)
}

/** Most tokens of an aside that names somebody ("the other, Elvin Rahimov, born in 1990, was"). */
const NAMED = 14

/** Where the clause goes on after an aside between commas that opens at a token; the token itself where none does. */
function afterName({ sentence: { tokens }, marks }: Clause, at: number): number {
  if (tokens[at]?.word !== ',') return at
  const harm = marks.find(({ from, value }) => from > at && value.is === 'OUTCOME')?.from ?? tokens.length
  const close = tokens.slice(0, harm).findLastIndex(({ word }, index) => word === ',' && index > at)
  return close > at && close - at <= NAMED ? close + 1 : at
}

/** Most tokens from the preposition after one more to what befell them. */
const SOON = 5

/** "Второй с травмами ног доставлен в больницу", "старший в тяжелом состоянии": nobody else and no other clause before what befell them. */
function isHarmedSoon(clause: Clause, start: number): boolean {
  const word = (at: number): string => clause.sentence.tokens[at]?.word ?? ''
  const { pack } = clause
  const { leads } = pack.grammar.oneMore ?? {}
  // "Другому врачи спасли зрение", "у второго множественные ранения": the case says that something befell them.
  const isObject = leads !== undefined && (/му$/u.test(word(start - 1)) || word(start - 2) === 'у')
  if (word(start) === '-' && leads) return true
  const isPlaced = pack.grammar.verbLast !== undefined && pack.grammar.locative?.test(word(start)) === true
  if (!isObject && !leads?.has(word(start)) && !isPlaced) return false
  for (let at = start; at <= start + SOON; at++) {
    const is = clause.markAt.get(at)?.value.is
    if (is === 'OUTCOME' || is === 'CONDITION') return true
    if ((is === 'PERSON' && !isObject) || is === 'EVENT' || /^[,;:.()]$/.test(word(at))) return false
  }
  return false
}

/** "A third guard was wounded", "another employee": of the group of those told of before, where the word alone tells none. */
export function groupOfOneMore(
  clause: Clause,
  { value, from }: Mark<Meaning>,
  carried: Population | null,
): Population | null {
  const { oneMore, pairs } = clause.pack.grammar
  if (value.is !== 'PERSON' || value.population !== 'EVERYONE' || value.same) return null
  const { word = '' } = clause.sentence.tokens[from] ?? {}
  const { word: before = '' } = clause.sentence.tokens[from - 1] ?? {}
  const { word: article = '' } = clause.sentence.tokens[from - 2] ?? {}
  const isOneMore = pairs.has(before) || (oneMore?.words.has(before) && oneMore.articles?.has(article) !== false)
  if (!isOneMore || !oneMore?.nouns.has(word)) return null
  const isNamed = clause.marks.some((mark) => mark.from < from && mark.value.is === 'PERSON')
  return isNamed ? onlyGroup(clause, from) : carried
}

/** "Один скончался на месте, другой - по дороге в больницу": a dash stands for the verb before. */
export function elided(clause: Clause, { value, to }: Mark<Meaning>): Outcome | null {
  if (value.is !== 'PERSON' || !value.same || clause.sentence.tokens[to]?.word !== '-') return null
  const harms = clause.marks.filter((mark) => mark.value.is === 'OUTCOME')
  const last = harms.findLast((mark) => mark.to < to)
  const isToldAfter = harms.some((mark) => mark.from > to && mark.from - to <= ELIDED)
  return last?.value.is === 'OUTCOME' && !last.value.noun && !isToldAfter ? last.value.outcome : null
}

/** Most tokens of a limb with its owner ("the sight of one eye"). */
const LIMB = 5

/** "He lost both legs and his cousin, 10, an eye": what somebody after the first lost, where the verb is left out. */
export function gapped({ sentence: { tokens }, markAt, pack }: Clause, to: number): Outcome | null {
  const { limbs, indefinite, articles, fellows } = pack.grammar
  const word = (at: number): string => tokens[at]?.word ?? ''
  const start = word(to) === ',' && /^\d{1,2}$/.test(word(to + 1)) ? to + 3 : to
  const isLed = indefinite?.has(word(start)) || articles?.has(word(start)) || fellows?.owners?.has(word(start))
  if (!limbs || !isLed) return null
  for (let at = start + 1; at <= start + LIMB && /^\p{L}/u.test(word(at)) && !markAt.has(at); at++)
    if (limbs.has(word(at))) return 'INJURED'
  return null
}

/** "Mines have cost 70 people their lives and 330 their health": the same of a number. */
export const gappedOf = (clause: Clause, { noun, value, to }: Quantity): Outcome | null =>
  noun === null && value > 1 ? gapped(clause, to) : null

/** Most tokens after a dash among which a verb of its own would stand. */
const ELIDED = 6
