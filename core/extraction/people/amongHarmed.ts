import type { Outcome } from '../../model/casualties.ts'
import { type Clause, wordAt } from '../words/clause.ts'

/** Most tokens from somebody to the words for those among whom they are. */
const AMONG = 8

/** "A conscript being one of the wounded", "a child was among the dead": what befell those of whom somebody, up to a token, is one. */
export function amongHarmed(clause: Clause, to: number): Outcome | null {
  const { passive, verbLast } = clause.pack.grammar
  if (verbLast) return null
  for (let at = to; at < to + AMONG; at++) {
    const mark = clause.markAt.get(at)
    const isLed = clause.sentence.tokens.slice(to, at).some(({ word }) => passive.has(word))
    if (mark?.value.is === 'SUBSET' && mark.value.outcome && isLed) return mark.value.outcome
    const isOne = wordAt(clause, at - 1) === 'one'
    if (mark?.value.is === 'OUTCOME') return mark.value.noun && isOne && isLed ? mark.value.outcome : null
    // "A conscript of the internal troops"
    const isCorps = mark?.value.is === 'PERSON' && !mark.value.one
    if ((mark && mark.value.is !== 'SUBSET' && !isCorps) || /^[,;:.()]$/.test(wordAt(clause, at))) return null
  }
  return null
}
