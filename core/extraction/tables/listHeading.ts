import type { NumberMention } from '../numbers/numbers.ts'
import type { Context } from '../rule.ts'
import { endsIn } from '../text/endings.ts'
import { precedingSentences } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import { datedTokens } from '../time/datedTokens.ts'

/** An item of a list that only names something and ends in a number: "Aghdam - 12". */
export interface ListItem {
  /** The line above the list, which tells what its numbers count. */
  readonly heading: Sentence
  readonly number: NumberMention
}

const LONGEST_ITEM = 12
const LONGEST_LIST = 12

/** The sentence as such an item, under a heading without numbers of its own; null where it is none. */
export function listItemOf(sentence: Sentence, context: Context): ListItem | null {
  const number = numberAtEnd(sentence, context)
  if (number === null) return null
  for (const before of precedingSentences(sentence, context, LONGEST_LIST)) {
    if (numberAtEnd(before, context) !== null) continue
    const isHeading = !endsIn(before.verbatim, '.!?…') && context.facts(before).clause.quantities.length === 0
    return isHeading ? { heading: before, number } : null
  }
  return null
}

/** The one number of a short line, after a dash, a colon, dots or some blanks at its end. */
function numberAtEnd(sentence: Sentence, context: Context): NumberMention | null {
  const { tokens, verbatim } = sentence
  if (tokens.length > LONGEST_ITEM || verbatim.includes('|')) return null
  const { numbers: all, times } = context.facts(sentence)
  if (all.at(-1)?.to !== tokens.length) return null
  const dated = datedTokens(times)
  const numbers = all.filter(({ from }) => !dated.has(from))
  const [number] = numbers
  if (!number || numbers.length > 1 || number.from === 0 || number.to !== tokens.length) return null
  const before = tokens[number.from - 1]
  const isApart = (tokens[number.from]?.start ?? 0) - (before?.end ?? 0) >= COLUMN
  const isLed = isApart || /^(?:[-:]|\.{3,})$/.test(before?.word ?? '')
  return isLed || isOfPlaceAlone(sentence, number, context) ? number : null
}

/** "Aghdam 12", "- Fuzuli district 5": a line that names a place and nothing else before its number. */
function isOfPlaceAlone(sentence: Sentence, { from }: NumberMention, context: Context): boolean {
  const { tokens, verbatim } = sentence
  const [place, ...others] = context.facts(sentence).places
  if (!place || others.length > 0 || /\p{L}/u.test(verbatim.slice(0, place.start))) return false
  const between = tokens.filter((token, at) => token.start >= place.end && at < from)
  return between.every(({ word }) => context.pack.grammar.placeAfter.has(word))
}

/** So many blanks part the columns of a list. */
const COLUMN = 2
