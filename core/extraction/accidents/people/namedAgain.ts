import type { Single } from '../../people/singles.ts'
import type { AccidentFacts } from '../accidentFacts.ts'

/** Somebody, and the last word that names them. */
interface Named {
  readonly single: Single
  readonly word: string
}

/**
 * "A man and his 17-year-old son hit a mine. The father died, the son was wounded": whom a sentence of no harm, or only of what they set
 * off, gives a group is the one of whom another tells what befell him by the same noun, and nobody else.
 */
export function withKnownGroups(facts: readonly AccidentFacts[]): readonly AccidentFacts[] {
  const named = facts.flatMap(namedIn)
  const open = named.filter(({ single }) => isOpen(single) && single.population !== 'EVERYONE')
  if (open.length === 0) return facts
  const told = named.filter(({ single }) => !isOpen(single) && single.population === 'EVERYONE')
  const known = new Map<Single, Single>()
  for (const { single, word } of told) {
    const [same, ...others] = open.filter((other) => isSameNoun(other.word, word))
    if (same && others.length === 0 && ![...known.values()].includes(same.single)) known.set(single, same.single)
  }
  if (known.size === 0) return facts
  const again = new Set(known.values())
  return facts.map((fact) =>
    fact.with({
      singles: fact.singles
        .filter((single) => !again.has(single))
        .map((single) => ({ ...single, population: known.get(single)?.population ?? single.population })),
    }),
  )
}

const namedIn = ({ singles, sentence: { tokens } }: AccidentFacts): readonly Named[] =>
  singles.map((single) => ({ single, word: tokens[single.to - 1]?.word ?? '' }))

const isOpen = ({ outcome }: Single): boolean => outcome === null || outcome === 'CASUALTY'

/** Letters that forms of one noun begin with alike, at least; longer words differ in two at their end ("oğlu", "oğul"). */
const STEM = 2

export function isSameNoun(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const most = Math.max(STEM, shorter - STEM)
  return shorter >= STEM && a.slice(0, most) === b.slice(0, most)
}

/**
 * "A deminer lost his foot, a medic was slightly hurt. Both are in a stable condition": a number alone of as many as the sentence before names
 * one by one, of whom it tells the same, says nothing of their groups.
 */
export function withoutCountedAgain(facts: readonly AccidentFacts[]): readonly AccidentFacts[] {
  return facts.map((fact, at) => {
    const before = facts[at - 1]
    if (!before || before.singles.length < 2 || before.people.length > 0) return fact
    const [count, other] = fact.people
    if (!count || other || count.grouped) return fact
    const named = before.singles.filter(({ outcome }) => outcome === count.outcome)
    return named.length === count.value ? fact.with({ people: [] }) : fact
  })
}
