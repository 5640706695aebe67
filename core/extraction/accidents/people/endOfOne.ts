import type { PeopleCount } from '../../people/people.ts'
import { narrower, type Single } from '../../people/singles.ts'
import type { Context } from '../../rule.ts'
import { isCapitalAt } from '../../text/capitals.ts'
import type { Sentence } from '../../text/sentences.ts'
import { tells } from '../../words/sentencePatterns.ts'
import type { AccidentFacts } from '../accidentFacts.ts'
import { canBe } from './count.ts'

/** Somebody told of alone, or a number of one ("one person was hurt"). */
interface Told {
  readonly one: Single | PeopleCount
  readonly at: number
}

/**
 * "A man was injured by a mine. Anar Karimov, 34, was taken to hospital. Despite the doctors' efforts he died": whom an accident of one
 * person tells of by a noun or number, then by name, age or "he", is the same one, and what befell them in the end counts. A death right
 * away ("Karimov, 34, died on the spot") can be somebody else's.
 */
export function withEndOfOne(facts: readonly AccidentFacts[], context: Context): readonly AccidentFacts[] {
  if (facts.length < 2 || facts.some(({ people, parts }) => parts.length > 0 || people.some(isOfMore))) return facts
  const told: readonly Told[] = facts.flatMap(({ people, singles }, at) =>
    [...people, ...singles].filter(({ outcome }) => outcome !== null).map((one) => ({ one, at })),
  )
  const [first, ...again] = told
  if (!first || isNamed(first.one) || isPronoun(first.one)) return facts
  if (told.some(({ one }) => one.outcome === 'CASUALTY')) return facts
  if (!again.every((one) => isSame(one, first, facts, context)) || areSeveral(again)) return facts
  const end = endOf(told, facts, context)
  if (end === undefined) return facts
  const { from, to } = first.one
  const population = told.map(({ one }) => one.population).reduce(narrower, 'EVERYONE')
  const dead: Single = { population, outcome: 'KILLED', born: null, from, to }
  return facts.map((fact, at) => {
    const rest = fact.singles.filter(({ outcome }) => outcome === null)
    return fact.with({ people: [], singles: at === end ? [dead, ...rest] : rest })
  })
}

const isOfMore = ({ value, part }: PeopleCount): boolean => value !== 1 || part

/** Which sentence tells of the one death, where it came some time after the harm; "doctors could not save him" names nobody. */
function endOf(told: readonly Told[], facts: readonly AccidentFacts[], context: Context): number | undefined {
  const [dead, ...others] = told.filter(({ one }) => one.outcome === 'KILLED')
  if (others.length > 0) return undefined
  if (dead) {
    const isLater = dead !== told[0] && isPronoun(dead.one)
    return isLater || tellsOfEnd(facts[dead.at], context) ? dead.at : undefined
  }
  const from = told[0]?.at ?? 0
  const end = facts.findIndex(({ harm, singles }, at) => at > from && harm === 'KILLED' && singles.length === 0)
  const died = facts[end]
  return died && tells('diedOfIt', died.sentence, context.pack) ? end : undefined
}

/** Whether a name, or an age beside one, is all that says who somebody is. */
const isNamed = (one: Told['one']): boolean => 'born' in one && (one.born !== null || one.name !== undefined)

const isPronoun = (one: Told['one']): boolean => 'born' in one && one.isPronoun === true

const tellsOfEnd = (fact: AccidentFacts | undefined, { pack }: Context): boolean =>
  fact !== undefined && (fact.later || tells('diedOfIt', fact.sentence, pack))

/** Whether somebody can be the one told of first: a name, a pronoun, or the same noun once more ("the man"). */
function isSame({ one, at }: Told, first: Told, facts: readonly AccidentFacts[], { pack }: Context): boolean {
  if (!('born' in one) || one.isOneMore || one.isBesides || at === first.at || !canBe(one, first.one)) return false
  const sentence = facts[at]?.sentence
  if (isPronoun(one) || isNamed(one) || (sentence && isBesideName(one, sentence))) return true
  const tokens = sentence?.tokens ?? []
  const isAgain = tokens[one.to - 1]?.word === facts[first.at]?.sentence.tokens[first.one.to - 1]?.word
  return isAgain && pack.grammar.articles?.has(tokens[one.from - 1]?.word ?? '') === true
}

/** "Anar Karimov, a welder, ...": whether a name and an article stand right before somebody, in apposition. */
function isBesideName({ from }: Single, { tokens, verbatim }: Sentence): boolean {
  const [first, last, comma] = tokens.slice(Math.max(0, from - 4), from - 1)
  const isName = [first, last].every((token) => token !== undefined && isCapitalAt(verbatim, token.start))
  return isName && comma?.word === ','
}

/** Whether two ages or two names are told. */
const areSeveral = (told: readonly Told[]): boolean => {
  const named = told.flatMap(({ one }) => ('born' in one ? [one] : []))
  const names = new Set(named.flatMap(({ name }) => (name === undefined ? [] : [name.split(' ').at(-1)])))
  return named.filter(({ born }) => born !== null).length > 1 || names.size > 1
}
