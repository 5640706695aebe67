/** How many facts of one sort were read as labelled, read though not labelled, and labelled though not read. */
export interface Tally {
  readonly right: number
  readonly extra: number
  readonly missed: number
}
export type Tallies = Readonly<Record<string, Tally>>

const NONE: Tally = { right: 0, extra: 0, missed: 0 }

export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { right, extra, missed }) => ({
      right: sum.right + right,
      extra: sum.extra + extra,
      missed: sum.missed + missed,
    }),
    NONE,
  )

/** The tallies added up under each name, in the order in which names first come. */
export function byName(entries: readonly (readonly [name: string, tally: Tally])[]): Tallies {
  const sums = new Map<string, Tally>()
  for (const [name, tally] of entries) sums.set(name, sumOf([sums.get(name) ?? NONE, tally]))
  return Object.fromEntries(sums)
}

/** All facts but relevance, which is told of an article and no fact in it. */
export const allFacts = (families: Tallies): Tally =>
  sumOf(Object.entries(families).flatMap(([family, tally]) => (family === 'relevance' ? [] : [tally])))

export const precisionOf = ({ right, extra }: Tally): number => (right + extra ? right / (right + extra) : 1)
export const recallOf = ({ right, missed }: Tally): number => (right + missed ? right / (right + missed) : 1)
/** Precision and recall in one number; 1 where there was nothing to read and nothing was read. */
export const f1Of = ({ right, extra, missed }: Tally): number =>
  right + extra + missed ? (2 * right) / (2 * right + extra + missed) : 1

/** One row for a reader at a terminal. */
export const lineOf = (name: string, tally: Tally): string =>
  `${name.padEnd(32)} P ${precisionOf(tally).toFixed(3)}  R ${recallOf(tally).toFixed(3)}  F1 ${f1Of(tally).toFixed(3)}` +
  `  (found ${tally.right}, extra ${tally.extra}, missed ${tally.missed})`
