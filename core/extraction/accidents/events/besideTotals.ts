import type { Context } from '../../rule.ts'
import { SentenceNotes } from '../../text/sentenceNotes.ts'
import { partOf, type Sentence } from '../../text/sentences.ts'
import type { PeriodMention } from '../../time/periods.ts'
import { tellsWho } from '../accident.ts'
import { AccidentFacts } from '../accidentFacts.ts'
import { isAccident, isTotal } from './subject.ts'

/** The part of a sentence that tells of one event, and the one that counts all of a period. */
export interface EventAndTotal {
  readonly event: Sentence
  readonly total: Sentence
}

/** At each joint both sides are read anew: at so many at most. */
const MOST_JOINTS = 6

/** "A shepherd was killed in Aghdam on Monday, and 61 people have died since the war": what each part tells; null where one tells all. */
export const eventAndTotal = (sentence: Sentence, context: Context): EventAndTotal | null =>
  PARTED.of(sentence, context)

const PARTED = new SentenceNotes((sentence, context: Context): EventAndTotal | null => {
  const { partJoints } = context.pack.grammar
  if (!partJoints || sentence.within || !holdsBoth(sentence, context)) return null
  const { tokens } = sentence
  const { periods, clause } = context.facts(sentence)
  const stretches = periods.filter(isStretch)
  const harms = clause.marks.filter(({ value }) => value.is === 'OUTCOME')
  let joints = 0
  for (let at = 1; at < tokens.length - 1 && joints < MOST_JOINTS; at++) {
    const word = tokens[at]?.word ?? ''
    if (!(/^[,;:]$/.test(word) || partJoints.has(word)) || tokens[at - 1]?.word === ',') continue
    joints++
    const start = partJoints.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
    // Each part tells of harm. "9 killed and 40 injured since 2020": a number alone goes on with the list.
    if (!harms.some(({ to }) => to <= at) || !harms.some(({ from }) => from >= start)) continue
    if (clause.quantities.some(({ from, noun }) => from === start && noun?.value.is !== 'PERSON')) continue
    const [isOfLeft, isOfRight] = [stretches.some(({ to }) => to <= at), stretches.some(({ from }) => from >= start)]
    if (!isOfLeft && !isOfRight) continue
    const [left, right] = [partOf(sentence, 0, at), partOf(sentence, start, tokens.length)]
    if (isOfRight && isEvent(left, context) && isOwnTotal(right, context)) return { event: left, total: right }
    if (isOfLeft && isOwnTotal(left, context) && isEvent(right, context)) return { event: right, total: left }
  }
  return null
})

/** Whether a sentence names a district or an explosion, and two harms and a stretch of time with a number of people. */
function holdsBoth(sentence: Sentence, context: Context): boolean {
  const facts = context.facts(sentence)
  if (facts.people.length === 0) return false
  if (facts.clause.marks.filter(({ value }) => value.is === 'OUTCOME').length < 2) return false
  if (!countsStretch(sentence, context)) return false
  return facts.means.has('EVENT') || facts.places.some(({ kind }) => kind === 'DISTRICT')
}

/** Whether a sentence counts people and names a stretch of time. */
function countsStretch(sentence: Sentence, context: Context): boolean {
  const facts = context.facts(sentence)
  return facts.people.length > 0 && facts.periods.some(isStretch)
}

const isStretch = ({ kind, start, isWeek }: PeriodMention): boolean =>
  kind === 'RUNNING' || (kind === 'BOUNDED' && !isWeek && start !== null && start.length < DAY)

/** Whether a sentence counts people over a stretch of time that it names itself. */
const isOwnTotal = (sentence: Sentence, context: Context): boolean =>
  countsStretch(sentence, context) && isTotal(sentence, context)

/** Whether a part tells whom something befell at one place on a day, and counts nothing over a stretch. */
function isEvent(part: Sentence, context: Context): boolean {
  if (isTotal(part, context) || isOwnTotal(part, context)) return false
  const facts = new AccidentFacts(part, context)
  return tellsWho(facts) && facts.districts.length > 0 && (facts.day !== null || isAccident(part, context))
}

/** Characters of a date to the day. */
const DAY = 10
