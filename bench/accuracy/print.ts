import { type Change, factsBy, familiesOf, isRegression } from './result.ts'
import type { ArticleScore } from './score.ts'
import { allFacts, f1Of, lineOf, type Tallies } from './tally.ts'

const rows = (tallies: Tallies): readonly string[] =>
  Object.entries(tallies).map(([name, tally]) => lineOf(name, tally))

/** Families, then all facts, then quotes and certainty. */
export function familyTable(scores: readonly ArticleScore[]): readonly string[] {
  const families = familiesOf(scores)
  const total = (of: (score: ArticleScore) => number): number => scores.reduce((sum, score) => sum + of(score), 0)
  const quotes = `${total(({ evidence }) => evidence.quotes)} quotes, ${total(({ evidence }) => evidence.wrong)} not verbatim or too long`
  const certainty = `${total((score) => score.certainty.same)} same, ${total((score) => score.certainty.other)} other`
  return [...rows(families), lineOf('ALL FACTS', allFacts(families)), `evidence: ${quotes}; certainty: ${certainty}`]
}

/** Of all facts of some articles together. */
export const f1OfAll = (scores: readonly ArticleScore[]): number => f1Of(allFacts(familiesOf(scores)))

export const groupTables = (scores: readonly ArticleScore[]): readonly string[] => [
  '\nall facts by language',
  ...rows(factsBy(scores, 'language')),
  '\nall facts by outlet',
  ...rows(factsBy(scores, 'outlet')),
]

/** What was missed and what was made up, one a line, in columns parted by tabs. */
export const missesOf = (scores: readonly ArticleScore[]): readonly string[] =>
  scores.flatMap(({ article, families }) =>
    families.flatMap(({ family, lacking, surplus }) => [
      ...lacking.map((fact) => `${article.id}\t${family}\tmissed\t${fact}`),
      ...surplus.map((fact) => `${article.id}\t${family}\textra\t${fact}`),
    ]),
  )

const shown = (f1: number | null): string => f1?.toFixed(4) ?? 'not scored'

export const changeLines = (set: string, changes: readonly Change[]): readonly string[] =>
  changes.map((change) => {
    const word = isRegression(change) ? 'REGRESSION' : change.before === null ? 'new' : 'gain'
    return `${word.padEnd(11)} ${set}: ${change.family}, F1 ${shown(change.before)} -> ${shown(change.now)}`
  })
