import { addDays, isDay, type PartialDate } from '../../../model/partialDate.ts'
import type { Context } from '../../rule.ts'
import { precedingSentences, sentencesBefore } from '../../text/paragraph.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { PeriodMention } from '../../time/periods.ts'
import { WAR_END } from '../../time/warEndDay.ts'
import { tells } from '../../words/sentencePatterns.ts'
import { laterDeathsIn } from '../people/deathsAdded.ts'
import { dayOfMonth, monthOfDays } from './dayOfMonth.ts'
import { isSaid } from './saidDays.ts'
import { inStatedYear } from './statedYear.ts'
import { weekday } from './weekdayTold.ts'

/** The day of an event: stated, relative to publication, or the last such day of the week before it; else the month or year that is stated. */
export const dayTold = (sentence: Sentence, context: Context): PartialDate | null =>
  isOfDeath(sentence, context) || laterDeathsIn(sentence, context)?.isAlone
    ? dayOfInjury(sentence, context)
    : dayNamed(sentence, context)

/** Most tokens from what somebody died of to its day ("wounded in Aghdam on 8 May"). */
const HURT_ON = 4

/** "A sapper died in hospital on Tuesday who had been wounded on 8 May": the day right after what a clause of its own says the dead died of. */
function dayAfterInjury(sentence: Sentence, context: Context): PartialDate | null {
  const { clause, periods } = context.facts(sentence)
  const { relative } = context.pack.grammar
  const died = clause.marks.find(({ value }) => value.is === 'OUTCOME' && value.outcome === 'KILLED')
  if (!died) return null
  const opens = sentence.tokens.findIndex(({ word }, at) => at >= died.to && (word === ',' || relative?.has(word)))
  const hurt = clause.marks.find(
    ({ value, from }) => opens >= 0 && from > opens && value.is === 'OUTCOME' && value.outcome === 'INJURED',
  )
  if (!hurt) return null
  const end = hurt.to + HURT_ON
  const stated = periods.find(
    ({ start, end: to, from }) => from >= hurt.to && from < end && start === to && start?.length === DAY,
  )
  return stated?.start ?? weekday(sentence, context, { from: hurt.to, to: Math.min(end, sentence.tokens.length) })
}

/** "Çərşənbə günü mina ilə yaralanan sapyor dünən vəfat edib": where verbs come last, the day before the participle is that of the event. */
function dayOfInjury(sentence: Sentence, context: Context): PartialDate | null {
  const { verbLast } = context.pack.grammar
  if (!verbLast) return dayAfterInjury(sentence, context)
  const { clause, periods } = context.facts(sentence)
  const isInjury = ({ value, to }: (typeof clause.marks)[number]): boolean =>
    value.is === 'OUTCOME' && value.outcome === 'INJURED' && verbLast.test(sentence.tokens[to - 1]?.word ?? '')
  const hurt = clause.marks.find(isInjury)
  const dead = clause.marks.find(({ value }) => value.is === 'OUTCOME' && value.outcome === 'KILLED')
  if (!hurt || !dead || dead.from < hurt.to) return null
  const stated = periods.find(({ start, end, to }) => to <= hurt.from && start === end && start?.length === DAY)
  return stated?.start ?? weekday(sentence, context, { spoken: true, to: hurt.from })
}

function dayNamed(sentence: Sentence, context: Context): PartialDate | null {
  const { periods, times } = context.facts(sentence)
  const dates = periods.filter(({ kind, start, end }) => (kind === 'BOUNDED' || kind === 'BARE') && start === end)
  const exact = exactAmong(dates, sentence, context)
  const isEarlier = times.words.some(({ value }) => value.is === 'EARLIER')
  // "14 May: on Sunday a mine ...": the date only heads the entry.
  const heads = exact?.kind === 'BARE' && exact.from === 0 && /^[:.]$/.test(sentence.tokens[exact.to]?.word ?? '')
  return (
    (heads ? weekday(sentence, context) : null) ??
    (isEarlier ? dayBeforeStated(sentence, exact, context) : null) ??
    eveOfTold(sentence, exact, context) ??
    inStatedYear(exact, periods, sentence) ??
    dayOfMonth(sentence, context) ??
    weekday(sentence, context) ??
    (isEarlier ? dayBefore(sentence, context) : null) ??
    nextDay(sentence, context) ??
    sameDay(sentence, context) ??
    vagueAmong(dates, sentence) ??
    (isEarlier ? yearBefore(sentence, context) : null) ??
    monthOfDays(sentence, context)
  )
}

/** The first day that is not told of a speech. */
function exactAmong(dates: readonly PeriodMention[], sentence: Sentence, context: Context): PeriodMention | null {
  const days = dates.filter(({ start }) => start?.length === DAY)
  if (days.length === 0) return null
  const isSameDay = context.pack.grammar.sameDay?.test(sentence.folded) === true
  return days.find((day) => isSameDay || !isSaid(sentence, day, context)) ?? null
}

/** The month or year that is stated; of "a year ago, in March 2025" the month, which tells more. */
function vagueAmong(dates: readonly PeriodMention[], { tokens }: Sentence): PartialDate | null {
  const isHeading = tokens.length <= HEADING
  let vague: PartialDate | null = null
  for (const { kind, start } of dates) {
    if (start === null || start.length === DAY || !(kind === 'BOUNDED' || isHeading)) continue
    if (vague === null || start.length > vague.length) vague = start
  }
  return vague
}

/** "Died in hospital on Thursday": the day of a death after an event that the sentence does not tell, or tells before ("who hit a mine"). */
function isOfDeath(sentence: Sentence, context: Context): boolean {
  const { diedLater, verbLast } = context.pack.grammar
  if (diedLater === undefined || !tells('diedLater', sentence, context.pack)) return false
  const died = sentence.folded.search(diedLater)
  const { clause, periods } = context.facts(sentence)
  const day = periods.find(({ start, end }) => start === end && start?.length === 10)
  // Where verbs come last, the day of the death stands before the words for it; elsewhere right before ("Сегодня в больнице скончался") or after.
  const isAfter = day !== undefined && (verbLast !== undefined || (sentence.tokens[day.to - 1]?.end ?? 0) >= died - 1)
  if (isOfInjury(sentence, died, context)) return false
  return clause.marks.every(({ value, from, to, start, end }) => {
    const isEvent = value.is === 'EVENT' || (value.is === 'OUTCOME' && value.event === true)
    // Of a weekday only the words for the death tell where it stands: right after them.
    if (!isEvent || !day) return !isEvent || end <= died
    return start <= died ? isAfter && to <= day.from : day.from < from
  })
}

/** "On 5 May a man was wounded and died in hospital", "a sapper hurt on 5 May died of his wounds": a day before the death that is told of the injury. */
function isOfInjury(sentence: Sentence, died: number, context: Context): boolean {
  const { dying, passive, and, but } = context.pack.grammar
  if (!dying) return false
  const { clause, periods } = context.facts(sentence)
  const day = periods.find(({ start, end }) => start === end && start?.length === DAY) ?? weekdayIn(sentence, context)
  const verb = sentence.tokens.findIndex(({ start }) => start >= died)
  if (day === undefined || day.to > verb) return false
  const isJoined = (from: number): boolean =>
    sentence.tokens.slice(from, verb).some(({ word }) => and.has(word) || but?.has(word))
  return clause.marks.some(({ value, from, to }) => {
    const isHarm = value.is === 'EVENT' || (value.is === 'OUTCOME' && value.outcome !== 'KILLED' && !value.noun)
    const isTold = passive.has(sentence.tokens[from - 1]?.word ?? '') || isJoined(to)
    // "After Thursday's blast one of the wounded died in hospital"
    const isOwned = value.is === 'EVENT' && sentence.tokens[day.to]?.word === "'s" && from === day.to + 1
    return isHarm && to <= verb && (from < day.from || isTold || isOwned)
  })
}

/** Tokens of the first weekday that a sentence names in full. */
function weekdayIn(
  { tokens }: Sentence,
  { pack: { calendar } }: Context,
): Pick<PeriodMention, 'from' | 'to'> | undefined {
  const from = tokens.findIndex(({ word }) => word.length >= 4 && calendar.weekdays.has(word))
  return from < 0 ? undefined : { from, to: from + 1 }
}

/** Most tokens of a heading that is a date alone ("August.", "March 2023."). */
const HEADING = 3

/** How many sentences back a day is looked for. */
const MEMORY = 3

/** Characters of a day. */
const DAY = 10

/** "The police, on 25 April, write that two were hurt when a shell went off the day before": of the day that leads to what happened. */
function dayBeforeStated(sentence: Sentence, stated: PeriodMention | null, context: Context): PartialDate | null {
  const { times, clause } = context.facts(sentence)
  const [earlier] = times.words.filter(({ value }) => value.is === 'EARLIER' && value.unit === 'DAY')
  const day = stated?.start
  if (!earlier || !stated || !day || !isDay(day) || context.pack.grammar.verbLast) return null
  const happened = clause.marks.find(({ value }) => value.is === 'OUTCOME' || value.is === 'EVENT')
  const parted = sentence.tokens.slice(happened?.to ?? 0, earlier.from).some(({ word }) => /^[,;:]$/.test(word))
  return happened && stated.to <= happened.from && happened.to <= earlier.from && !parted ? addDays(day, -1) : null
}

/** "16 декабря министерство сообщило о подрыве. Накануне машина попала на мину": the day before the one that the sentence before tells. */
function eveOfTold(sentence: Sentence, stated: PeriodMention | null, context: Context): PartialDate | null {
  const { eve } = context.pack.grammar
  if (!eve || !stated || !eve.has(sentence.tokens[stated.from]?.word ?? '')) return null
  const [before] = sentencesBefore(sentence, context, 1).filter(({ paragraph }) => paragraph === sentence.paragraph)
  const day = before ? (dayNamed(before, context) ?? daySpoken(before, context)) : null
  return day !== null && isDay(day) ? addDays(day, -1) : null
}

/** "The day before": the one that the sentence before tells, else that of the statement. */
function dayBefore(sentence: Sentence, context: Context): PartialDate | null {
  const { words } = context.facts(sentence).times
  const earlier = words
    .map(({ value }) => value)
    .find((value) => value.is === 'EARLIER' && (value.unit === 'DAY' || value.days !== undefined))
  if (earlier?.is !== 'EARLIER') return null
  // "On Friday a soldier was wounded. Doctors say he will live. A day earlier ...": the nearest that tells a day.
  const told = sentencesBefore(sentence, context, MEMORY)
    .filter(({ paragraph }) => earlier.days !== undefined || paragraph === sentence.paragraph)
    .map((before) => dayNamed(before, context) ?? daySpoken(before, context))
    .find((before) => before !== null)
  // "İki gün əvvəl Ağdamda mina partlayıb": of a day that the text does not tell before, it is that of the statement.
  const isOfStatement = (): boolean =>
    earlier.days === undefined ||
    precedingSentences(sentence, context, MEMORY).every((before) => dayNamed(before, context) === null)
  const day = told ?? (isOfStatement() ? context.issuedOn : null)
  return day !== null && isDay(day) ? addDays(day, -(earlier.days ?? 1)) : null
}

/** "The next day another went off": after the day that the sentence before tells. */
function nextDay(sentence: Sentence, context: Context): PartialDate | null {
  if (!tells('nextDay', sentence, context.pack)) return null
  const [before] = sentencesBefore(sentence, context, 1)
  const day = before ? dayTold(before, context) : null
  return day !== null && isDay(day) ? addDays(day, 1) : null
}

/** "The same day", "həmin gün". */
export function isOnSameDay(sentence: Sentence, { pack }: Context): boolean {
  const { sameDay: thatDay } = pack.grammar
  return thatDay ? thatDay.test(sentence.folded) : tells('thatDay', sentence, pack)
}

/** "The same day": that of the nearest sentence before that tells one, be it the day on which somebody spoke. */
function sameDay(sentence: Sentence, context: Context): PartialDate | null {
  if (!isOnSameDay(sentence, context)) return null
  for (const before of precedingSentences(sentence, context, MEMORY)) {
    const day = dayTold(before, context) ?? daySpoken(before, context)
    if (day !== null) return day
  }
  return null
}

/** A day of which nothing is told but what somebody said, or since which somebody was missing; not the war's end, which totals count from. */
function daySpoken(sentence: Sentence, context: Context): PartialDate | null {
  const { periods } = context.facts(sentence)
  const stated = periods.find(
    ({ kind, start, end }) => start?.length === DAY && (start === end || (kind === 'RUNNING' && start !== WAR_END)),
  )
  return stated?.start ?? weekday(sentence, context, { spoken: true })
}

/** "A year ago". */
function yearBefore(sentence: Sentence, context: Context): PartialDate | null {
  const facts = context.facts(sentence)
  const { ago } = context.pack.grammar
  const isAgo = facts.times.words.some(
    ({ value, to }) => value.is === 'EARLIER' && value.unit === 'YEAR' && ago?.has(sentence.tokens[to - 1]?.word ?? ''),
  )
  return isAgo && facts.saidOn !== null ? String(Number(facts.saidOn.slice(0, 4)) - 1) : null
}
