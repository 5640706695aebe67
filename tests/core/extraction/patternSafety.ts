import { checkSync } from 'recheck'

/** How long a pattern can take, in the length of what it is given. */
export type Growth = 'LINEAR' | 'POLYNOMIAL' | 'EXPONENTIAL' | 'UNKNOWN'

/** Small enough that its answer comes in a second, large enough to find what grows faster than the text. */
const FUZZ = {
  checker: 'fuzz',
  maxIteration: 3,
  crossoverSize: 5,
  mutationSize: 5,
  maxInitialGenerationSize: 100,
} as const

/** What recheck finds: by automata, which is exact, else (look-around, many letters) by trying texts. */
export function growthOf(source: string, flags: string): Growth {
  const exact = checkSync(source, flags, { checker: 'automaton', timeout: 2000 })
  const found = exact.status === 'unknown' ? checkSync(source, flags, { ...FUZZ, timeout: 20_000 }) : exact
  if (found.status === 'unknown') return 'UNKNOWN'
  if (found.complexity.type === 'exponential') return 'EXPONENTIAL'
  return found.complexity.type === 'polynomial' ? 'POLYNOMIAL' : 'LINEAR'
}
