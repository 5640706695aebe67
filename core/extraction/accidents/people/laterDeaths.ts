import { narrower, type Single } from '../../people/singles.ts'
import type { Context } from '../../rule.ts'
import type { AccidentFacts } from '../accidentFacts.ts'
import { canBe } from './count.ts'

/**
 * "A shepherd was injured by a mine. ... On Monday the man died in hospital": whom an article names in a sentence of a death some time
 * after the event is the only one injured of that noun or group, or the only one injured where nobody else is told of.
 */
export function withLaterDeaths(facts: readonly AccidentFacts[], { pack }: Context): readonly AccidentFacts[] {
  const at = facts.findIndex(({ later, singles }) => later && singles.length === 1)
  const [dead] = facts[at]?.singles ?? []
  if (dead?.outcome !== 'KILLED') return facts
  const { articles } = pack.grammar
  if (articles && !articles.has(facts[at]?.sentence.tokens[dead.from - 1]?.word ?? '')) return facts
  const hurt = hurtBefore(facts, at, dead)
  if (!hurt) return withoutFaring(facts, at, dead)
  const both: Single = { ...dead, population: narrower(dead.population, hurt.population), born: hurt.born }
  // Beside others who died it stays where those are told of.
  const isBeside = facts.some(({ singles, people }) =>
    [...people, ...singles.filter((one) => one !== dead)].some(({ outcome }) => outcome === 'KILLED'),
  )
  const put = (single: Single): readonly Single[] =>
    single === (isBeside ? hurt : dead) ? [both] : single === hurt || single === dead ? [] : [single]
  return facts.map((fact) => fact.with({ singles: fact.singles.flatMap(put) }))
}

/** "The shepherd has died in hospital. ... The 46-year-old had been in intensive care": how the only one fared before the death that the text opens with. */
function withoutFaring(facts: readonly AccidentFacts[], at: number, dead: Single): readonly AccidentFacts[] {
  const others = facts
    .flatMap(({ singles }) => singles.filter(({ outcome }) => outcome !== null))
    .filter((one) => one !== dead)
  const [hurt, ...more] = others
  const isAlone = facts.every(({ people, parts }) => people.length + parts.length === 0) && more.length === 0
  const isAfter = facts.slice(at + 1).some(({ singles }) => hurt !== undefined && singles.includes(hurt))
  if (!isAlone || !isAfter || hurt?.outcome !== 'INJURED' || hurt.isBesides || hurt.isOneMore || !canBe(hurt, dead))
    return facts
  return facts.map((fact) =>
    fact.singles.includes(hurt) ? fact.with({ singles: fact.singles.filter((one) => one !== hurt) }) : fact,
  )
}

/** Who of those injured, as the sentences of an accident before tell, is the one that died. */
function hurtBefore(facts: readonly AccidentFacts[], at: number, dead: Single): Single | undefined {
  const others = facts.slice(0, at).flatMap((fact) => fact.singles.map((single) => ({ single, fact })))
  const noun = nounOf(facts[at], dead)
  const alike = others.filter(
    ({ single, fact }) =>
      single.outcome !== null &&
      (nounOf(fact, single) === noun || (dead.population !== 'EVERYONE' && single.population === dead.population)),
  )
  const isAlone = facts.every(({ people, parts }) => people.length + parts.length === 0)
  const [only, ...rest] =
    alike.length > 0
      ? alike
      : isAlone
        ? others.filter(({ single }) => single.outcome !== null && canBe(single, dead))
        : []
  return rest.length === 0 && only?.single.outcome === 'INJURED' ? only.single : undefined
}

const nounOf = (fact: AccidentFacts | undefined, { to }: Single): string | undefined =>
  fact?.sentence.tokens[to - 1]?.word
