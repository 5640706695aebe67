import type { Single } from '../../people/singles.ts'
import type { AccidentFacts } from '../accidentFacts.ts'

/** Most tokens between a name and the words that say who that is. */
const BESIDE = 8

/**
 * "A resident, Elvin Huseynov, stepped on a mine. ... Huseynov died in hospital": whom a name alone calls is the one whom an earlier
 * sentence gives that name; what befell them in the end counts.
 */
export function withNames(facts: readonly AccidentFacts[]): readonly AccidentFacts[] {
  let told = facts
  facts.forEach(({ singles }, at) => {
    for (const single of singles) if (single.name !== undefined) told = asOne(told, at, single, single.name)
  })
  return told
}

function asOne(facts: readonly AccidentFacts[], at: number, called: Single, name: string): readonly AccidentFacts[] {
  for (let back = at - 1; back >= 0; back--) {
    const first = bearerOf(facts[back], name)
    if (!first) continue
    const isLater = first.outcome === null || first.outcome === 'CASUALTY' || called.outcome === 'KILLED'
    const both: Single = { ...called, population: first.population, born: first.born }
    return facts.map((fact, index) => {
      if (index === back && isLater) return fact.with({ singles: fact.singles.filter((single) => single !== first) })
      if (index !== at) return fact
      return fact.with({
        singles: fact.singles.flatMap((single) => (single !== called ? [single] : isLater ? [both] : [])),
      })
    })
  }
  return facts
}

/** Fewest letters of a name in which an ending is told from another name, and most letters of an ending. */
const STEM = 4
const ENDING = 3

/** "Sabir", "Sabirin": one name in two cases. */
function isSameName(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  return a === b || (shorter.length >= STEM && longer.length - shorter.length <= ENDING && longer.startsWith(shorter))
}

/** Whoever a sentence gives a name. */
function bearerOf(fact: AccidentFacts | undefined, name: string): Single | undefined {
  const [last = '', ...others] = name.split(' ').reverse()
  const words = fact?.sentence.tokens.map(({ word }) => word) ?? []
  const named = others.every((word) => words.includes(word)) ? words.findIndex((word) => isSameName(word, last)) : -1
  if (!fact || named < 0) return undefined
  const distance = ({ from, to }: Single): number => (named < from ? from - named : Math.max(0, named - to))
  const [nearest] = fact.singles.toSorted((a, b) => distance(a) - distance(b))
  return nearest && distance(nearest) <= BESIDE ? nearest : undefined
}
