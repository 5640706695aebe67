import type { Population } from '../../../model/casualties.ts'
import type { PeopleCount } from '../../people/people.ts'
import type { Context } from '../../rule.ts'
import type { AccidentFacts } from '../accidentFacts.ts'

/** Somebody, or so many people, whom a sentence places in a district. */
interface Placed {
  readonly population: Population
  readonly value: number
  readonly to: number
}

/** Most tokens from people to the name of their district ("two of them in the Aghdam"). */
const NEAR = 5

/**
 * "Two more people were injured by mines on Sunday: a shepherd in Gubadli and a worker in Shusha": one event for each district in which
 * a sentence places some of the people it counts, where these make up their number; null where they don't.
 */
export function distributedIn(whole: AccidentFacts, context: Context): readonly AccidentFacts[] | null {
  if (context.pack.grammar.verbLast) return null
  const { sentence } = whole
  const { places } = context.facts(sentence)
  const districts = places.filter(({ kind }) => kind === 'DISTRICT')
  if (districts.length < 2) return null
  const [total, ...others] = whole.people.filter(({ part }) => !part)
  if (!total || total.value < 2 || others.some(({ outcome }) => outcome !== total.outcome)) return null
  const start = sentence.tokens[total.to - 1]?.end ?? 0
  if (districts.some((place) => place.start < start)) return null
  const found = districts.map((place) => ({ place, people: placedBefore(whole, total, place.start, context) }))
  const sum = found.reduce((all, { people }) => all + (people?.value ?? Number.NaN), 0)
  // "Two victims: on Saturday a man was killed in Jabrayil, on Sunday ...": what befell each is told with them.
  const [first, last] = [found[0]?.people?.to ?? 0, districts.at(-1)?.start ?? 0]
  const isToldApart = context
    .facts(sentence)
    .clause.marks.some(({ value, from, start: at }) => value.is === 'OUTCOME' && from >= first && at < last)
  if (sum !== total.value || isToldApart) return null
  return found.map(({ place, people }) =>
    whole.with({
      districts: [place.place],
      locality: null,
      events: 1,
      people: people ? [{ ...total, population: people.population, value: people.value, grouped: true }] : [],
      singles: [],
      parts: [],
      named: 0,
    }),
  )
}

/** Those who stand right before a district, with no more than "in" or "of them in" between. */
function placedBefore(
  { sentence, singles }: AccidentFacts,
  total: PeopleCount,
  start: number,
  context: Context,
): Placed | null {
  const { clause } = context.facts(sentence)
  const { placeBefore } = context.pack.grammar
  const at = sentence.tokens.findIndex((token) => token.start >= start)
  const counted = clause.quantities.flatMap(({ noun, value, to }): Placed[] => {
    if (noun !== null && noun.value.is !== 'PERSON') return []
    const population = noun?.value.is === 'PERSON' ? noun.value.population : total.population
    return [{ population, value, to: noun?.to ?? to }]
  })
  const named = singles.map(({ population, to }): Placed => ({ population, value: 1, to }))
  const last = [...counted, ...named].filter(({ to }) => to > total.to && to <= at).toSorted((a, b) => b.to - a.to)[0]
  if (!last || at - last.to > NEAR) return null
  const between = sentence.tokens.slice(last.to, at).map(({ word }) => word)
  const isPlace = between.some((word) => placeBefore.has(word)) && between.every((word) => /^\p{L}/u.test(word))
  return isPlace && !between.some((word) => context.pack.grammar.and.has(word)) ? last : null
}
