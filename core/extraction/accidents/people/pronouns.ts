import type { Outcome } from '../../../model/casualties.ts'
import type { PeopleCount } from '../../people/people.ts'
import type { Single } from '../../people/singles.ts'
import type { Context } from '../../rule.ts'
import { isHeadline } from '../accident.ts'
import type { AccidentFacts } from '../accidentFacts.ts'
import { OVERLAPPING } from './count.ts'

/**
 * Whom only "he" names counts where nobody else is told of; where one person was injured and "he died", it is the same one who died.
 */
export function withPronouns(all: readonly AccidentFacts[]): readonly AccidentFacts[] {
  const facts = withEnds(all)
  const pronouns = facts.flatMap(({ singles }) => singles.filter(({ isPronoun }) => isPronoun))
  if (pronouns.length === 0) return facts
  const others = facts.flatMap(({ singles }) =>
    singles.filter(({ isPronoun, outcome }) => !isPronoun && outcome !== null),
  )
  const isCounted = facts.some(({ people, parts, named }) => people.length + parts.length + named > 0)
  if ((others.length === 0 && !isCounted) || isOfNamed(facts) || isBeforeOthers(facts)) return facts
  const [only, ...rest] = others
  const died = pronouns.some(({ outcome }) => outcome === 'KILLED')
  const isSame = died && !isCounted && rest.length === 0 && only?.outcome === 'INJURED'
  return facts.map((fact) =>
    fact.with({
      singles: fact.singles
        .filter(({ isPronoun }) => !isPronoun)
        .map((single) => (isSame && single === only ? { ...single, outcome: 'KILLED' as const } : single)),
    }),
  )
}

/** So many sentences back somebody was named whom a pronoun means. */
const MEANT = 2

/** "The tractor driver was killed, his helper wounded. At night he died": whom a pronoun means is the only one of the sentence before who is not dead yet. */
function withEnds(facts: readonly AccidentFacts[]): readonly AccidentFacts[] {
  let told = facts
  facts.forEach(({ singles }, at) => {
    const [pronoun, ...more] = singles
    if (!pronoun?.isPronoun || more.length > 0) return
    const back = told.findLastIndex((fact, index) => index < at && index >= at - MEANT && namesSomebody(fact))
    const meant = onlyAlive(told[back])
    // "The man's heart stopped. On Saturday he had hit a mine. He was taken to hospital": of whom a death is told, no injury counts.
    const counts = pronoun.outcome === 'KILLED' || (meant?.outcome !== 'INJURED' && !told.slice(0, at).some(isOfDeath))
    if (!meant || !counts) return
    told = told.map((fact, index) => {
      if (index !== back && index !== at) return fact
      const ended = fact.singles.map((one) => (one === meant ? { ...one, outcome: pronoun.outcome } : one))
      return fact.with({ singles: index === back ? ended : [] })
    })
  })
  return told
}

/** "Ранены трое солдат и один гражданский. Гражданский скончался": the only one of a group whom a number counts among the injured is whoever of that group dies later. */
export function withDeadOfGroup(facts: readonly AccidentFacts[]): readonly AccidentFacts[] {
  let told = facts
  facts.forEach(({ singles }, at) => {
    for (const dead of singles) {
      const isSame = ({ population, outcome, value, part }: PeopleCount): boolean =>
        outcome === 'INJURED' && value === 1 && !part && population === dead.population
      const isMeant = dead.outcome === 'KILLED' && dead.born === null && !dead.isOneMore && !dead.isBesides
      const back = told.findIndex(({ people }, index) => index < at && people.some(isSame))
      if (!isMeant || dead.population === 'EVERYONE') continue
      if (back < 0) {
        told = withoutHurt(told, at, dead)
        continue
      }
      told = told.map((fact, index) =>
        fact.with({
          people:
            index === back
              ? fact.people.map((count) => (isSame(count) ? { ...count, outcome: 'KILLED' as const } : count))
              : fact.people,
          singles: index === at ? fact.singles.filter((one) => one !== dead) : fact.singles,
        }),
      )
    }
  })
  return told
}

/** "Ранены полицейский и гражданский водитель. Гражданский скончался в больнице": the only one of a group who was hurt, of whom a later death is told. */
function withoutHurt(facts: readonly AccidentFacts[], at: number, dead: Single): readonly AccidentFacts[] {
  if (!facts[at]?.later) return facts
  const alike = facts.slice(0, at).flatMap(({ singles }) => singles.filter((one) => one.population === dead.population))
  const [hurt, ...others] = alike.filter(({ outcome }) => outcome !== null)
  if (hurt?.outcome !== 'INJURED' || others.length > 0) return facts
  return facts.map((fact) =>
    fact.singles.includes(hurt) ? fact.with({ singles: fact.singles.filter((one) => one !== hurt) }) : fact,
  )
}

const isOfDeath = ({ harm }: AccidentFacts): boolean => harm === 'KILLED'

const namesSomebody = ({ singles, people, parts }: AccidentFacts): boolean =>
  singles.some(({ isPronoun }) => !isPronoun) || people.length + parts.length > 0

/** The only one named of whom no death is told; nobody where numbers count more. */
function onlyAlive(fact: AccidentFacts | undefined): Single | undefined {
  if (!fact || fact.people.length + fact.parts.length > 0) return undefined
  const [only, ...others] = fact.singles.filter(({ outcome, isPronoun }) => outcome !== 'KILLED' && !isPronoun)
  return others.length === 0 ? only : undefined
}

/** "A soldier stepped on a mine. He died. Another soldier was wounded": whom a pronoun names after somebody of whom nothing is told yet, before anybody else, is that one. */
function isOfNamed(facts: readonly AccidentFacts[]): boolean {
  const tells = ({ singles, people, parts, named }: AccidentFacts): boolean =>
    people.length + parts.length + named > 0 || singles.some(({ outcome }) => outcome !== null)
  const first = facts.findIndex(tells)
  const told = facts[first]
  const isPronoun =
    told?.singles.length === 1 && told.singles[0]?.isPronoun === true && told.people.length + told.parts.length === 0
  return isPronoun && told.named === 0 && facts.slice(0, first).some(({ singles }) => singles.length === 1)
}

/** "Emin picked up a bomblet. He lost three fingers. His friend bled to death": whom a pronoun names before anybody else is somebody of their own, where all others are told as such. */
function isBeforeOthers(facts: readonly AccidentFacts[]): boolean {
  if (facts.some(({ people, parts }) => people.length + parts.length > 0)) return false
  const [first, ...others] = facts.flatMap(({ singles }) => singles.filter(({ outcome }) => outcome !== null))
  return (
    first?.isPronoun === true && others.every(({ isPronoun, isBesides }) => isPronoun !== true && isBesides === true)
  )
}

/** Where a sentence tells that the number of the dead grew, what the others tell of the dead holds no more. */
export function asUpdated(facts: readonly AccidentFacts[], { pack }: Context): readonly AccidentFacts[] {
  const update = facts.find(
    ({ sentence, people }) =>
      people.some(({ outcome }) => outcome !== 'INJURED') && pack.grammar.tollUpdate?.test(sentence.folded),
  )
  const toll = update?.people.find(({ outcome, part }) => !part && outcome !== 'INJURED')
  if (!update || !toll) return facts
  const isDead = facts.some(
    ({ harm, people }) => harm === 'KILLED' || people.some(({ outcome }) => outcome === 'KILLED'),
  )
  const holds = ({ outcome, value }: { readonly outcome: Outcome | null; readonly value: number }): boolean =>
    outcome !== 'KILLED' || value >= toll.value
  return facts.map((fact) => {
    // "One more passenger died. There are five victims now": those are the dead.
    if (fact === update)
      return fact.with({
        people: fact.people.map((count) =>
          count === toll && isDead ? { ...count, outcome: 'KILLED' as const } : count,
        ),
      })
    if (fact.sentence.index > update.sentence.index)
      return fact.with({ people: fact.people.filter(({ outcome, part }) => part || outcome !== 'KILLED') })
    return fact.with({
      people: fact.people.filter(holds),
      singles: fact.singles.filter(({ outcome }) => holds({ outcome, value: 1 })),
    })
  })
}

/** Where a headline and the text below it tell of people harmed alike, the text counts. */
export function withoutHeadlines(facts: readonly AccidentFacts[], { pack }: Context): readonly AccidentFacts[] {
  const gives = (fact: AccidentFacts): boolean =>
    isHeadline(fact) && pack.grammar.tollUpdate?.test(fact.sentence.folded) !== true
  const headlines = facts.filter(gives)
  if (headlines.length === 0) return facts
  const body = facts.filter((fact) => !headlines.includes(fact))
  const isOfAll = ({ population, outcome }: PeopleCount | Single): readonly Outcome[] =>
    outcome === null || OVERLAPPING.has(population) ? [] : [outcome]
  const told = new Set(body.flatMap(({ people, singles }) => [...people, ...singles].flatMap(isOfAll)))
  return facts.map((fact) =>
    headlines.includes(fact)
      ? fact.with({
          people: fact.people.filter(({ outcome }) => !told.has(outcome)),
          singles: fact.singles.filter(({ outcome }) => outcome === null || !told.has(outcome)),
        })
      : fact,
  )
}
