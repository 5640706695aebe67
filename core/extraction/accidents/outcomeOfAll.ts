import type { Outcome } from '../../model/casualties.ts'
import type { Context } from '../rule.ts'
import { type Clause, wordAt } from '../words/clause.ts'
import type { Count } from './accidentCounting.ts'
import type { AccidentFacts } from './accidentFacts.ts'

/** Most tokens from "all" or "both" to what befell them. */
const ALL = 6

/** Victims of whom no number tells what became of them were killed or injured, where a sentence says so of all: "all were taken to hospital". */
export function withOutcomeOfAll(
  counts: readonly Count[],
  facts: readonly AccidentFacts[],
  context: Context,
): readonly Count[] {
  if (counts.length === 0 || counts.some(({ outcome }) => outcome !== 'CASUALTY')) return counts
  const isOne = counts.length === 1 && counts[0]?.value === 1
  const outcome = isOne
    ? facts.find(({ harm }) => harm === 'KILLED' || harm === 'INJURED')?.harm
    : facts.map(({ sentence }) => outcomeOfAll(context.facts(sentence).clause)).find((told) => told !== null)
  return outcome ? counts.map((count) => ({ ...count, outcome })) : counts
}

function outcomeOfAll(clause: Clause): Outcome | null {
  const { everyone } = clause.pack.grammar
  const { tokens } = clause.sentence
  for (const [at, { word }] of tokens.entries()) {
    if (!everyone?.has(word)) continue
    for (let next = at + 1; next <= at + ALL; next++) {
      const value = clause.markAt.get(next)?.value
      if (value?.is === 'CONDITION') return 'INJURED'
      if (value?.is === 'OUTCOME') return value.outcome === 'CASUALTY' || value.noun ? null : value.outcome
      if (value?.is === 'UNHARMED' || /^[.;:,]$/.test(wordAt(clause, next))) break
    }
  }
  return null
}
