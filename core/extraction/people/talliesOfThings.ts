import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** Most words from "of" to what is counted, and from that to what was done with it ("of all the mines found"). */
const NEAR = 3

/**
 * "The tally of munitions destroyed is 708,515": a word for a toll counts ordnance where right before words for that and for finding
 * it or making it safe; "the toll of mines has reached 390" counts their victims.
 */
export function isTallyOfThings(
  { value, to }: Mark<Meaning>,
  { tokens }: Sentence,
  { grammar }: LanguagePack,
  marks: readonly Mark<Meaning>[],
): boolean {
  if (value.is !== 'OUTCOME' || !value.total || value.outcome !== 'CASUALTY') return false
  const of = [to - 1, to].find((at) => grammar.of.has(tokens[at]?.word ?? ''))
  if (of === undefined) return false
  const next = marks.filter(({ from }) => from >= to && from <= of + 2 * NEAR)
  const thing = next.find((mark) => COUNTED.has(mark.value.is) && mark.from <= of + NEAR)
  return thing !== undefined && next.some((mark) => DONE.has(mark.value.is) && mark.from <= thing.to + 1)
}

const COUNTED: ReadonlySet<Meaning['is']> = new Set(['ORDNANCE', 'OBJECT'])
const DONE: ReadonlySet<Meaning['is']> = new Set(['FOUND', 'CLEARED'])
