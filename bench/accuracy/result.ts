import { readFileSync, writeFileSync } from 'node:fs'
import type { ArticleScore } from './score.ts'
import { allFacts, byName, f1Of, type Tallies } from './tally.ts'

/** The sums over one set of labelled articles. */
export interface SetResult {
  readonly articles: number
  readonly families: Tallies
  /** All facts of the articles in each language. */
  readonly languages: Tallies
}
/** The sums by the name of their set, as they are committed. */
export type Result = Readonly<Record<string, SetResult>>

export const familiesOf = (scores: readonly ArticleScore[]): Tallies =>
  byName(scores.flatMap(({ families }) => families.map((score) => [score.family, score] as const)))

/** All facts, by what `group` says of an article. */
export const factsBy = (scores: readonly ArticleScore[], group: 'language' | 'outlet'): Tallies =>
  byName(
    scores
      .map((score) => [score.article[group], allFacts(familiesOf([score]))] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  )

export const resultOf = (scores: readonly ArticleScore[]): SetResult => ({
  articles: scores.length,
  families: familiesOf(scores),
  languages: factsBy(scores, 'language'),
})

export interface Change {
  readonly family: string
  /** F1 then and now; null where one of the results lacks the family. */
  readonly before: number | null
  readonly now: number | null
}

/** The families whose F1 is another than in the last result. */
export function changesBetween(last: Tallies, current: Tallies): readonly Change[] {
  const f1In = (tallies: Tallies, family: string): number | null => {
    const tally = tallies[family]
    return tally ? f1Of(tally) : null
  }
  return [...new Set([...Object.keys(last), ...Object.keys(current)])]
    .map((family) => ({ family, before: f1In(last, family), now: f1In(current, family) }))
    .filter(({ before, now }) => before !== now)
}

/** A family that is scored no longer counts as one that got worse. */
export const isRegression = ({ before, now }: Change): boolean => before !== null && (now === null || now < before)

export const readResult = (file: URL): Result => JSON.parse(readFileSync(file, 'utf8'))

/** One tally a line, so that a difference between two results can be read. */
export function writeResult(file: URL, result: Result): void {
  const text = JSON.stringify(result, null, 2).replace(
    /\{\s+"right": (\d+),\s+"extra": (\d+),\s+"missed": (\d+)\s+\}/g,
    '{ "right": $1, "extra": $2, "missed": $3 }',
  )
  writeFileSync(file, `${text}\n`)
}
