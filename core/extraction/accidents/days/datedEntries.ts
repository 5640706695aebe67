import type { Context } from '../../rule.ts'
import { endsIn } from '../../text/endings.ts'
import { precedingSentences } from '../../text/paragraph.ts'
import type { Sentence } from '../../text/sentences.ts'

/** So many sentences stand at most between an entry of a list and the line above the list. */
const LONGEST = 30
/** Most tokens of a sign, a number and a day of the week before the date of an entry. */
const BEFORE_DATE = 3
/** Most tokens of an entry's date that is a sentence of its own ("6 January."). */
const DATE_ALONE = 5

const NONE: readonly never[] = []

/**
 * The line above a list of which each line opens with a day ("4 March, Aghdam: ...", "6 January. In the village ..."), where the sentence
 * opens such a line or follows its date; none for others, and where what stands above is no heading but a sentence.
 */
export function headingOfEntry(sentence: Sentence, context: Context): readonly Sentence[] {
  if (sentence.index === 0) return NONE
  const [date] = precedingSentences(sentence, context, 1)
  const isAfterDate = (): boolean => date !== undefined && date.tokens.length <= DATE_ALONE && opensEntry(date, context)
  if (!(opensLine(sentence, context) ? opensEntry(sentence, context) : isAfterDate())) return NONE
  const above = precedingSentences(sentence, context, LONGEST).find(
    (other) => opensLine(other, context) && !opensEntry(other, context),
  )
  return above && !endsIn(above.verbatim, '.!?…;') ? [above] : NONE
}

const opensLine = ({ start }: Sentence, { text }: Context): boolean =>
  start === 0 || /[\n\r]\s*(?:\p{Nd}{1,2}[.)]\s*)?$/u.test(text.slice(Math.max(0, start - 8), start))

function opensEntry(sentence: Sentence, context: Context): boolean {
  if (!opensLine(sentence, context)) return false
  const { tokens } = sentence
  return context
    .facts(sentence)
    .periods.some(
      ({ start, end, from }) =>
        start?.length === 10 &&
        start === end &&
        from <= BEFORE_DATE &&
        tokens.slice(0, from).every(({ word }) => !/^\p{L}/u.test(word)),
    )
}
