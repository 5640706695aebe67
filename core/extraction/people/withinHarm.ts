import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Mark, marksIn } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** Fewest words of harm that somebody can stand between. */
const AROUND = 3

/**
 * "Спасти его помощника не удалось", "meyiti _ aparılıb": who stands between the words of harm, in place of any word, is whom the harm befell;
 * it is told by the words after them.
 */
export function withPeopleWithinHarm(
  marks: readonly Mark<Meaning>[],
  { tokens }: Sentence,
  { terms, grammar }: LanguagePack,
): readonly Mark<Meaning>[] {
  if (!marks.some(canHold)) return marks
  return marks.flatMap((mark) => {
    if (!canHold(mark)) return [mark]
    const first = mark.from + 1
    const within = marksIn(terms, tokens.slice(first, mark.to - 1)).find(({ value }) => value.is === 'PERSON')
    const [from, to] = within ? [within.from + first, within.to + first] : [0, 0]
    // "Escaped with minor injuries"
    if (!within || grammar.attributive?.words.has(tokens[from]?.word ?? '')) return [mark]
    return [
      { ...within, from, to },
      { ...mark, from: to, start: tokens[to]?.start ?? mark.start },
    ]
  })
}

const canHold = ({ value, from, to }: Mark<Meaning>): boolean =>
  value.is === 'OUTCOME' && !value.noun && to - from >= AROUND
