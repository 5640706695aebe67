import { check } from 'recheck'

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
export async function growthOf(source: string, flags: string): Promise<Growth> {
  const exact = await check(source, flags, { checker: 'automaton', timeout: 2000 })
  const found = exact.status === 'unknown' ? await check(source, flags, { ...FUZZ, timeout: 20_000 }) : exact
  if (found.status === 'unknown') return 'UNKNOWN'
  if (found.complexity.type === 'exponential') return 'EXPONENTIAL'
  return found.complexity.type === 'polynomial' ? 'POLYNOMIAL' : 'LINEAR'
}
