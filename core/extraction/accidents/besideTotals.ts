import type { Context } from '../rule.ts'
import { partOf, type Sentence } from '../text/sentences.ts'
import { accidentFacts } from './accidentFacts.ts'
import { isAccident, isTotal } from './subject.ts'

/** The part of a sentence that tells of one event, and the one that counts all of a period. */
export interface EventAndTotal {
  readonly event: Sentence
  readonly total: Sentence
}

/** At each joint both sides are read anew: at so many at most. */
const MOST_JOINTS = 6

/** "A shepherd was killed in Aghdam on Monday, and 61 people have died since the war": what each part tells; null where one tells all. */
export function eventAndTotal(sentence: Sentence, context: Context): EventAndTotal | null {
  const { partJoints } = context.pack.grammar
  if (!partJoints || sentence.within || !holdsBoth(sentence, context)) return null
  const { tokens } = sentence
  let joints = 0
  for (let at = 1; at < tokens.length - 1 && joints < MOST_JOINTS; at++) {
    const word = tokens[at]?.word ?? ''
    if (!(/^[,;:]$/.test(word) || partJoints.has(word)) || tokens[at - 1]?.word === ',') continue
    joints++
    const start = partJoints.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
    // "9 killed and 40 injured since 2020": a number alone goes on with the list.
    if (
      context.facts(sentence).clause.quantities.some(({ from, noun }) => from === start && noun?.value.is !== 'PERSON')
    )
      continue
    const [left, right] = [partOf(sentence, 0, at), partOf(sentence, start, tokens.length)]
    if (isEvent(left, context) && isOwnTotal(right, context)) return { event: left, total: right }
    if (isOwnTotal(left, context) && isEvent(right, context)) return { event: right, total: left }
  }
  return null
}

/** Whether a sentence names a district or an explosion, and two harms and a stretch of time with a number of people. */
function holdsBoth(sentence: Sentence, context: Context): boolean {
  if (!countsStretch(sentence, context)) return false
  const { places, means, clause } = context.facts(sentence)
  const isPlaced = means.has('EVENT') || places.some(({ kind }) => kind === 'DISTRICT')
  return isPlaced && clause.marks.filter(({ value }) => value.is === 'OUTCOME').length > 1
}

/** Whether a sentence counts people and names a stretch of time. */
function countsStretch(sentence: Sentence, context: Context): boolean {
  const { people, periods } = context.facts(sentence)
  return (
    people.length > 0 &&
    periods.some(
      ({ kind, start, isWeek }) =>
        kind === 'RUNNING' || (kind === 'BOUNDED' && !isWeek && start !== null && start.length < DAY),
    )
  )
}

/** Whether a sentence counts people over a stretch of time that it names itself. */
const isOwnTotal = (sentence: Sentence, context: Context): boolean =>
  countsStretch(sentence, context) && isTotal(sentence, context)

/** Whether a part tells whom something befell at one place on a day, and counts nothing over a stretch. */
function isEvent(part: Sentence, context: Context): boolean {
  if (isTotal(part, context) || isOwnTotal(part, context)) return false
  const { day, districts, people, singles } = accidentFacts(part, context)
  const tellsWhom = people.length > 0 || singles.some(({ outcome }) => outcome !== null)
  return tellsWhom && districts.length > 0 && (day !== null || isAccident(part, context))
}

/** Characters of a date to the day. */
const DAY = 10
