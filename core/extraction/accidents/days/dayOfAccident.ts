import { addDays, isDay, type PartialDate } from '../../../model/partialDate.ts'
import type { Context } from '../../rule.ts'
import { positionOf, precedingSentences } from '../../text/paragraph.ts'
import { type Accident, dayOf, districtsOf, NEAR } from '../accident.ts'
import { tellsNoEvent } from '../events/toldBefore.ts'
import { districtsIn } from '../places/placesTold.ts'
import { dayTold, isOnSameDay } from './dayTold.ts'
import { laterDaysIn } from './laterDays.ts'

/** No paragraph has so many sentences: in more, a day is looked for among the nearest. */
const LONGEST_PARAGRAPH = 60

/** One way to the day of an accident whose own sentences tell none; `all` are the accidents of the text. */
type Way = (accident: Accident, context: Context, all: readonly Accident[]) => PartialDate | null

/** An accident without a day happened on the one that the first of these ways finds: the nearest words come first. */
export function dated(accident: Accident, context: Context, all: readonly Accident[] = []): Accident {
  const [first] = accident
  if (!first || dayOf(accident) !== null) return accident
  for (const way of WAYS) {
    const day = way(accident, context, all)
    if (day !== null) return [first.with({ day }), ...accident.slice(1)]
  }
  return accident
}

/** "On the same day, in Gubadli": that of the accident told before it. */
const sameAsLast: Way = (accident, context, all) => {
  const [first] = accident
  const last = first && isOnSameDay(first.sentence, context) ? all[all.indexOf(accident) - 1] : undefined
  return last ? dayOf(last) : null
}

/** "Назавтра", "спустя два дня": so many days after the accident told before. */
const laterThanLast: Way = (accident, context, all) => {
  const days = accident.map(({ sentence }) => laterDaysIn(sentence, context.pack)).find((told) => told !== null)?.days
  const last = all[all.indexOf(accident) - 1]
  const day = last && dayOf(last)
  return days !== undefined && day && isDay(day) ? addDays(day, days) : null
}

/** Most tokens of a weekday alone and its full stop. */
const DAY_ALONE = 2

/** "27 June. In Jabrayil a sapper was killed", "MONDAY. A shepherd was hurt": a date or weekday of a few words heads what happened. */
const dayOfHeading: Way = ([first], context) => {
  const [before] = first ? precedingSentences(first.sentence, context, 1) : []
  const isHeading =
    before !== undefined && before.tokens.length < DATELINE && before.paragraph === first?.sentence.paragraph
  const isDayAlone = (): boolean => before !== undefined && before.tokens.length <= DAY_ALONE
  if (!isHeading || !(context.facts(before).periods.some(({ from }) => from === 0) || isDayAlone())) return null
  const day = dayTold(before, context)
  // "Baku. 13 July. Interfax": a dateline in sentences of its own.
  return before.index < HEAD && day === context.publishedOn ? null : day
}

/** The sentences that a dateline can stand in. */
const HEAD = 3

/** That of the nearest sentence before one of its own, in the same paragraph. */
const dayOfParagraph: Way = (accident, context) => {
  for (const { sentence } of accident.filter(({ event }) => event)) {
    for (const before of precedingSentences(sentence, context, LONGEST_PARAGRAPH)) {
      const day = before.paragraph === sentence.paragraph ? dayTold(before, context) : null
      if (day !== null) return day
    }
  }
  return null
}

/**
 * "The Office gave details of the explosion that rocked Fuzuli on 12 May. | A tractor hit a mine near Veysalli": the day of what the first
 * sentences of a text announce, where nobody is harmed in them and they name no other district.
 */
const dayOfAnnounced: Way = (accident, context, all) => {
  const [first] = accident
  if (!first || all[0] !== accident) return null
  const districts = accident.flatMap((facts) => facts.districts)
  for (const other of precedingSentences(first.sentence, context, NEAR)) {
    const { means, people } = context.facts(other)
    if (other.index >= HEAD || !means.has('EVENT') || means.has('OUTCOME') || people.length > 0) continue
    const there = districtsIn(other, context)
    const day = dayTold(other, context)
    if (day?.length === DAY && (districts.length === 0 || there.some((one) => districts.includes(one)))) return day
  }
  return null
}

/** Sentences of a short report; those of a longer one tell of more than the accident. */
export const REPORT = 15
const MONTH = 7
/** Fewer words are a dateline. */
const DATELINE = 6

/**
 * The day of a report on one accident, or on several without a day, that tells no other: its words may stand far from those of
 * the accident.
 */
const onlyDay: Way = (_, context, all) => {
  const { sentences } = context
  if (all.some((other) => dayOf(other) !== null) || sentences.length > (all.length > 1 ? 2 * REPORT : REPORT))
    return null
  const told = sentences.flatMap((sentence) => {
    const { periods, means } = context.facts(sentence)
    const isAside = sentence.tokens.length < DATELINE || tellsNoEvent(sentence, context)
    if (isAside || means.has('AREA') || periods.some(({ kind }) => kind === 'RUNNING')) return []
    const day = dayTold(sentence, context)
    return day !== null && day.length >= MONTH ? [day] : []
  })
  const days = told.filter((day) => day.length === DAY)
  const [only, ...others] = new Set(days.length > 0 ? days : told)
  return others.length === 0 ? (only ?? null) : null
}

/** "During the reporting period 5 accidents took place": the month that the bulletin is for. */
const monthOfReport: Way = ([first], context) => {
  if (!first) return null
  const { words } = context.facts(first.sentence).times
  if (!words.some(({ value }) => value.is === 'SAME' && value.unit !== null)) return null
  for (const before of precedingSentences(first.sentence, context, LONGEST_PARAGRAPH)) {
    const month = context.facts(before).periods.find(({ start, end }) => start === end && start?.length === MONTH)
    if (month) return month.start
  }
  return null
}

/** How many sentences after an accident tell how it came about. */
const CAME_ABOUT = 3

/** "The brothers found the shell on 10 October": the day that the sentences after an accident tell of people and what they found. */
const dayOfFinding: Way = (accident, context) => {
  const last = accident.at(-1)?.sentence
  if (!last) return null
  const at = positionOf(last, context)
  for (const after of context.sentences.slice(at + 1, at + 1 + CAME_ABOUT)) {
    const { clause, means } = context.facts(after)
    const isOfOthers = clause.marks.every(({ value }) => value.is !== 'PERSON' || value.population === 'DEMINER')
    if (isOfOthers || !means.has('ORDNANCE') || !means.has('FOUND') || means.has('AREA')) continue
    const day = dayTold(after, context)
    if (day !== null && day.length === DAY) return day
  }
  return null
}

const WAYS: readonly Way[] = [
  sameAsLast,
  laterThanLast,
  dayOfHeading,
  dayOfParagraph,
  dayOfAnnounced,
  monthOfReport,
  dayOfFinding,
  onlyDay,
]

/** A report without a day is of the only dated event in its district, where another body tells of that one. */
export function datedByOthers(accident: Accident, all: readonly Accident[]): Accident {
  const [first] = accident
  const [district, ...others] = districtsOf(accident)
  if (!first || dayOf(accident) !== null || !district || others.length > 0 || first.other || first.recalls)
    return accident
  const same = all.filter(
    (other) => other !== accident && dayOf(other) !== null && districtsOf(other).includes(district),
  )
  const days = new Set(same.map(dayOf))
  const [day] = days
  const isOther = same.every((other) => other[0]?.by !== first.by)
  return days.size === 1 && day && day.length === DAY && isOther
    ? [first.with({ day }), ...accident.slice(1)]
    : accident
}
/** Characters of a date to the day. */
const DAY = 10
