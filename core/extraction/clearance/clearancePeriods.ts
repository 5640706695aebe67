import { firstDay, lastDay } from '../../model/partialDate.ts'
import type { Context } from '../rule.ts'
import { endsIn } from '../text/endings.ts'
import { positionOf, precedingSentences, sentencesBefore } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import { withCompared } from '../time/earlierPeriod.ts'
import { standsAside } from '../time/othersPeriods.ts'
import type { PeriodMention } from '../time/periods.ts'
import type { Quantity } from '../words/clause.ts'
import { dayOfFind, dayToldLast, onlyDay, type ToldBy } from './daysOfFinds.ts'
import { isDay, periodsOf } from './periodsOf.ts'

const LOOK_BACK = 7
/** Items of lists and rows of tables between count for nothing, so many at most. */
const LISTED = 20
const isItem = ({ verbatim, tokens }: Sentence): boolean =>
  /^[-–—•*|·]|^\p{L}\)|\s\|\s/u.test(verbatim) ||
  (tokens.length <= SHORTEST_LINE && /\p{Nd}(?:\s\p{L}{1,8})?$/u.test(verbatim))
/** A shorter line that ends in a number is a row of a list. */
const SHORTEST_LINE = 10
/** "2. Finds", "3." */
const isHeading = ({ tokens, verbatim }: Sentence): boolean => tokens.length <= HEADING && !/\p{L}\.$/u.test(verbatim)
const HEADING = 4

/** The periods of a sentence, else of the nearest before it that tells one. */
export function periodsTold(
  sentence: Sentence,
  context: Context,
): { periods: readonly PeriodMention[]; from: Sentence } {
  const own = withCompared(periodsOf(sentence, context), sentence, context, () => lastTold(sentence, context)?.period)
  if (own.length > 0) return { periods: own, from: sentence }
  const told = lastTold(sentence, context) ?? nextTold(sentence, context) ?? onlyDay(sentence, context)
  return told ? { periods: [told.period], from: told.from } : { periods: [], from: sentence }
}

/** The one period of the sentence right after in the same paragraph, where it tells no number of its own: "The work was done between 12 and 18 May." */
function nextTold(sentence: Sentence, context: Context): ToldBy | null {
  const next = context.sentences[positionOf(sentence, context) + 1]
  if (next?.paragraph !== sentence.paragraph || countedIn(next, context).length > 0) return null
  // "The work had begun in February 2021" tells no stretch.
  if (context.pack.grammar.openAct?.tells.test(next.folded) || context.facts(next).means.has('UNCLEARED')) return null
  const [period, other] = periodsOf(next, context).filter(isStretch)
  return period?.kind === 'BOUNDED' && !other ? { period, from: next } : null
}

/** The last period that the sentences before one tell. */
export function lastTold(sentence: Sentence, context: Context): ToldBy | null {
  const told = dayToldLast(sentence, context) ?? dayOfFind(sentence, context) ?? bareBefore(sentence, context)
  if (told) return told
  const item = itemOf(sentence, context)
  const before: Sentence[] = []
  for (const earlier of precedingSentences(sentence, context, LOOK_BACK + LISTED)) {
    if (before.length === LOOK_BACK) break
    if (item !== null && earlier.paragraph !== sentence.paragraph && itemOf(earlier, context) !== null) continue
    if (!(isHeading(earlier) || isItem(earlier)) || periodsOf(earlier, context).length > 0) before.push(earlier)
  }
  const isOverall = context.pack.grammar.overall?.test(sentence.folded) === true
  const isSource = (earlier: Sentence, period: PeriodMention): boolean =>
    period.kind === 'RUNNING' || (canLead(earlier, context) && !(isOverall && countsArea(earlier, context)))
  const teller = (tells: (period: PeriodMention) => boolean): Sentence | undefined =>
    before.find((earlier) => ownPeriods(earlier, context).some((period) => tells(period) && isSource(earlier, period)))
  const tells = teller(isStretch) ? isStretch : teller(isMonth) ? isMonth : isYear
  const from =
    tells === isYear
      ? before.find((earlier) => namesYear(earlier, context) && periodsOf(earlier, context).some(isYear))
      : teller(tells)
  const all = from ? ownPeriods(from, context).filter((period) => tells(period) && isSource(from, period)) : []
  // "Cleared 5,120 hectares in August, against 4,800 in July": what a sentence counts first is what the text is about.
  const last = from && countsOf(from, context) > 0 ? (all.find(({ start }) => start !== null) ?? all[0]) : all.at(-1)
  if (!last || !from) return null
  const latest = { period: last, from }
  return topicOf(latest, sentence, before, context) ?? wholeOf(latest, sentence, before, context) ?? latest
}

/**
 * "56,000 hectares were cleared in 2023, 3,316 of them in December. | Fuzuli leads with 13,905 hectares": what districts had more of than was
 * cleared at all in the time told last is of the time told before that.
 */
function wholeOf({ from }: ToldBy, sentence: Sentence, before: readonly Sentence[], context: Context): ToldBy | null {
  const most = largestArea(from, context)
  if (most === 0 || from.paragraph === sentence.paragraph) return null
  const own = [sentence, ...before.filter(({ paragraph }) => paragraph === sentence.paragraph)]
  const parts = own.filter((one) => context.facts(one).places.some(({ kind }) => kind === 'DISTRICT'))
  const part = Math.max(...parts.map((one) => largestArea(one, context)))
  if (part <= most) return null
  const whole = before
    .slice(before.indexOf(from) + 1)
    .find((earlier) => largestArea(earlier, context) >= part && ownPeriods(earlier, context).some(isSpan))
  const period = whole && ownPeriods(whole, context).find(isSpan)
  return period ? { period, from: whole } : null
}

/** In the unit that it is told in; 0 where none is. */
const largestArea = (sentence: Sentence, context: Context): number =>
  Math.max(
    0,
    ...context.facts(sentence).clause.quantities.map(({ noun, value }) => (noun?.value.is === 'AREA' ? value : 0)),
  )

/** A stretch, a month or a year. */
const isSpan = (period: PeriodMention): boolean => isStretch(period) || isMonth(period) || isYear(period)

/** How many areas and numbers of ordnance a sentence counts. */
const countsOf = (sentence: Sentence, context: Context): number =>
  context
    .facts(sentence)
    .clause.quantities.filter(({ noun }) => noun?.value.is === 'AREA' || noun?.value.is === 'ORDNANCE').length

/**
 * What a text is about, where the period that it told last is only that of figures beside it: of an earlier stretch that they are compared with,
 * or, in a paragraph of their own, of the year so far or all the time since a baseline.
 */
function topicOf(last: ToldBy, sentence: Sentence, before: readonly Sentence[], context: Context): ToldBy | null {
  const { period, from } = last
  if (countsOf(from, context) === 0 || from.verbatim.endsWith(':')) return null
  const isApart = from.paragraph !== sentence.paragraph
  const isAside = (topic: PeriodMention): boolean => {
    if (topic.kind === 'RUNNING' || topic.start === null || topic.end === null || isDay(topic)) return false
    if (period.kind === 'RUNNING') return isApart
    if (period.start === null || period.end === null) return false
    const isEarlier = lastDay(period.end) < firstDay(topic.start)
    const holds = firstDay(period.start) <= firstDay(topic.start) && lastDay(period.end) >= lastDay(topic.end)
    return isEarlier || (isApart && holds && !(period.start === topic.start && period.end === topic.end))
  }
  for (const earlier of before.slice(before.indexOf(from) + 1)) {
    const topic = ownPeriods(earlier, context).find(
      (told) => (isStretch(told) || isMonth(told)) && canLead(earlier, context),
    )
    if (topic) return isAside(topic) ? { period: topic, from: earlier } : null
  }
  return null
}

/** Whether a sentence can name the year that figures after it are of: a question, a heading, or one on mine action that counts nothing itself ("ANAMA looked back on 2024"). */
const namesYear = (sentence: Sentence, context: Context): boolean =>
  isAsked(sentence) ||
  (context.facts(sentence).clause.quantities.length === 0 && context.pack.concepts(sentence).has('DEMINING'))

/** What all there is amounts to is no figure of the stretch that another area was told of. */
const countsArea = (sentence: Sentence, context: Context): boolean =>
  context.facts(sentence).clause.quantities.some(({ noun }) => noun?.value.is === 'AREA')

/** Its numbers: of "avqustun 4-dən 10-dək" the days of the stretch count nothing. */
function countedIn(sentence: Sentence, context: Context): readonly Quantity[] {
  const { clause, periods } = context.facts(sentence)
  return clause.quantities.filter(({ from, to }) => !periods.some((period) => period.from <= from && to <= period.to))
}

/** Whether the stretch that a sentence tells can be that of clearance told after it: it tells of clearance itself, or counts nothing and of nobody harmed. */
function canLead(sentence: Sentence, context: Context): boolean {
  const { means } = context.facts(sentence)
  if (means.has('CLEARED') || means.has('FOUND') || context.pack.concepts(sentence).has('DEMINING')) return true
  const counted = countedIn(sentence, context).map(({ noun }) => noun?.value.is)
  if (counted.some((is) => is === 'AREA' || is === 'ORDNANCE')) return true
  return counted.length === 0 && !means.has('OUTCOME') && !means.has('WAR')
}

/** The year or month that is all the sentence right before, of the same paragraph, tells of the time of its own figures: "In its report for 2022 42,000 hectares ... Of these". */
function bareBefore(sentence: Sentence, context: Context): ToldBy | null {
  const [from] = sentencesBefore(sentence, context, 1)
  if (!from || from.paragraph !== sentence.paragraph) return null
  const counts = context
    .facts(from)
    .clause.quantities.some(({ noun }) => noun?.value.is === 'AREA' || noun?.value.is === 'ORDNANCE')
  const [period, ...others] = periodsOf(from, context)
  return counts && period?.kind === 'BARE' && others.length === 0 ? { period, from } : null
}

const NUMBERED = /^\(?\p{Nd}{1,2}[.)]/u
/** Items of prose have at least so many sentences, their number among them. */
const PROSE = 3

/** The paragraph of a sentence where it is an item of a numbered list that tells of one thing each ("5. Barda. In the workshop ..."); null for others. */
function itemOf(sentence: Sentence, context: Context): number | null {
  const at = positionOf(sentence, context)
  const isOwn = (other: Sentence | undefined): boolean => other?.paragraph === sentence.paragraph
  let first = at
  while (first > 0 && isOwn(context.sentences[first - 1])) first--
  const isLong = isOwn(context.sentences[first + PROSE - 1])
  return isLong && NUMBERED.test(context.sentences[first]?.verbatim ?? '') ? sentence.paragraph : null
}

const isStretch = (period: PeriodMention): boolean => period.kind !== 'BARE' && !isDay(period)
/** A month told without more ("its April report") covers what the report tells. */
const isMonth = ({ start, end }: PeriodMention): boolean => start === end && start?.length === 7
/** A mere year is that of the answer, where a question or a heading names it. */
const isYear = ({ start, end }: PeriodMention): boolean => start === end && start?.length === 4
const isAsked = ({ verbatim, tokens }: Sentence): boolean =>
  endsIn(verbatim, '?') || (tokens.length <= SHORTEST_LINE && !endsIn(verbatim, '.!…'))

/** Those that figures after the sentence can be of: none in parentheses beside a number. */
const ownPeriods = (sentence: Sentence, context: Context): readonly PeriodMention[] =>
  periodsOf(sentence, context).filter((period) => !standsAside(sentence, period))
