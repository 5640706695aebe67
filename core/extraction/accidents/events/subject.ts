import type { PeopleCount } from '../../people/people.ts'
import { singlesIn } from '../../people/singles.ts'
import { PARTS_REACH, totalBefore } from '../../people/totalBefore.ts'
import type { Context } from '../../rule.ts'
import { endsIn } from '../../text/endings.ts'
import { leadOfList } from '../../text/listItems.ts'
import { positionOf, precedingSentences, sentencesBefore } from '../../text/paragraph.ts'
import { SentenceNotes } from '../../text/sentenceNotes.ts'
import type { Sentence } from '../../text/sentences.ts'
import { withCompared } from '../../time/earlierPeriod.ts'
import type { PeriodMention } from '../../time/periods.ts'
import type { Clause } from '../../words/clause.ts'
import { tells } from '../../words/sentencePatterns.ts'
import { headingOfEntry } from '../days/datedEntries.ts'
import { isDay, isOfDays } from '../days/dayPeriods.ts'
import { isSaid } from '../days/saidDays.ts'
import { districtsIn, localityIn } from '../places/placesTold.ts'
import { namesMines } from './namingMines.ts'
import { isHarmThere, isOneOfAccidents, isOneOfCounted } from './oneOfEvents.ts'
import { isUndatedTotal, isWiderTotal } from './tolls.ts'

/** Whether a sentence's figures are about explosive ordnance: it says so, or the one it goes on from does; and no other cause of harm is named. */
export const isAboutMines = (sentence: Sentence, context: Context): boolean => ABOUT_MINES.of(sentence, context)

const ABOUT_MINES = new SentenceNotes((sentence, context: Context): boolean => {
  if (context.facts(sentence).means.has('UNRELATED')) return false
  if (namesMines(sentence, context) || countsSinceWar(sentence, context)) return true
  const { means } = context.facts(sentence)
  if (means.has('WAR')) return false
  if (means.has('ORDNANCE')) return true
  if (isOneOfAccidents(sentence, context) || isOneOfCounted(sentence, context)) return true
  const before = sentencesBefore(sentence, context, 3)
  return [...before, ...leadingTo(sentence, before, context), ...headingOfEntry(sentence, context)].some(
    (earlier) =>
      namesMines(earlier, context) ||
      countsSinceWar(earlier, context) ||
      isOneOfAccidents(earlier, context) ||
      (context.facts(earlier).means.has('ORDNANCE') && !context.facts(earlier).means.has('WAR')),
  )
})

/** Whether a sentence counts people harmed since the war's end: in a text on mines they are the victims of those, unless another cause is told. */
function countsSinceWar(sentence: Sentence, context: Context): boolean {
  const facts = context.facts(sentence)
  if (facts.people.length === 0 || facts.means.has('WAR')) return false
  return facts.periods.some(({ kind, start }) => kind === 'RUNNING' && start?.startsWith('2020-11'))
}

/** "The data on victims for the first half": those whom the sentence after it counts. */
const namesVictims = (sentence: Sentence, context: Context): boolean =>
  context.facts(sentence).clause.marks.some(({ value }) => value.is === 'OUTCOME' && value.noun === true)

/** How many sentences after an explosion can tell what exploded. */
const CAUSE = 3

/** The first lines of a text: a headline, a dateline and what they lead to. */
const LEAD = 3

/** Whether something exploded in a sentence, of which those after it say that it was ordnance: "the lorry blew up. ... It had hit a mine." */
export function isToldOfMines(sentence: Sentence, context: Context): boolean {
  const { means, people } = context.facts(sentence)
  // "For four days doctors fought for his life": of what he died, the text goes on to tell.
  const isLead = sentence.index < LEAD && endsIn(sentence.verbatim, '.!?')
  const isDeath = isLead && tells('diedLater', sentence, context.pack)
  const isHarm = !isDeath && !means.has('EVENT') && isLead && isHarmThere(sentence, context)
  if (!(means.has('EVENT') || isDeath || isHarm) || means.has('WAR')) return false
  const at = positionOf(sentence, context)
  const after = context.sentences.slice(at + 1, at + 1 + CAUSE).filter(({ paragraph }, index, [next]) => {
    // A lead that counts people can leave the cause to the whole paragraph after it.
    const isNext = isLead && people.length > 0 && paragraph === next?.paragraph
    return index === 0 || isDeath || isNext || paragraph === sentence.paragraph
  })
  const cause = after.find((other) => context.facts(other).means.has('ORDNANCE'))
  if (cause === undefined || context.facts(cause).means.has('WAR')) return false
  if (context.facts(cause).means.has('UNRELATED')) return false
  // A cause with a day of its own is that of the event; the lead then tells what came of it.
  return !isHarm || !context.facts(cause).periods.some(isDay)
}

/** How many sentences may stand between a total and the last words of mines, none of which speaks of other harm. */
const ONWARD = 5

/** The same for a total that tells its period, whose text may name mines some sentences before: nothing between speaks of harm from anything else. */
export const isTotalOfMines = (sentence: Sentence, context: Context): boolean => TOTALS_OF_MINES.of(sentence, context)

const TOTALS_OF_MINES = new SentenceNotes((sentence, context: Context): boolean => {
  if (sentence.within && isTotalOfMines(sentence.within, context)) return true
  if (isAboutMines(sentence, context)) return true
  const { means: own, periods } = context.facts(sentence)
  if (own.has('WAR') || own.has('UNRELATED')) return false
  const lead = leadOfList(sentence, context)
  if (lead !== null && isAboutMines(lead, context)) return true
  const told = periodsOfTotal(sentence, context)
  if (told?.continues) return isTotalOfMines(told.from, context)
  if (told !== null && isLabel(sentence) && namesMines(told.from, context)) return true
  if (!periods.some((period) => isTotalPeriod(period) || isStretch(period))) return false
  for (const before of precedingSentences(sentence, context, ONWARD)) {
    const { means } = context.facts(before)
    if (isAboutMines(before, context)) return true
    if (HARM.some((is) => means.has(is))) return isTotal(before, context) && isTotalOfMines(before, context)
  }
  return false
})

/** The last sentence of the paragraph before, where nothing of this paragraph up to the sentence speaks of harm: "The data cover ...". */
function leadingTo(sentence: Sentence, before: readonly Sentence[], context: Context): readonly Sentence[] {
  const first = before.at(-1)
  if (!first || first.paragraph !== sentence.paragraph) return []
  const { sentences } = context
  const led = sentences[positionOf(first, context) - 1]
  const harms = before.some((other) => HARM.some((is) => context.facts(other).means.has(is)))
  return harms || !led || led.paragraph === first.paragraph ? [] : [led]
}

const HARM = ['OUTCOME', 'WAR', 'EVENT'] as const
/** "Another serviceman died in a road accident": whether what harmed somebody is told to be no ordnance. */
export function isOfOtherCause(sentence: Sentence, context: Context): boolean {
  const { means, people } = context.facts(sentence)
  if (means.has('UNRELATED')) return true
  if (!means.has('WAR') || !means.has('OUTCOME') || people.length === 0 || means.has('ORDNANCE')) return false
  return context.pack.grammar.oneMore?.articles !== undefined && !namesMines(sentence, context)
}

/** Whether a sentence tells of one event: something exploded or somebody was harmed on a day, or at a place. */
export const isAccident = (sentence: Sentence, context: Context): boolean => OF_ACCIDENTS.of(sentence, context)

const OF_ACCIDENTS = new SentenceNotes((sentence, context: Context): boolean => {
  const facts = context.facts(sentence)
  const { periods } = facts
  const totals = periods.filter(isTotalPeriod)
  if (totals.length > 0) return totals.every((period) => isOfLand(period, sentence, context))
  const isInDistrict = (): boolean => facts.places.some(({ kind }) => kind === 'DISTRICT')
  // What befell people in a week is a total, but at one place it is seldom more than one event.
  const isOfEvent = (period: PeriodMention): boolean => isDay(period) || (isOfDays(period) && isInDistrict())
  const isOfDay = periods.some((period) => isOfEvent(period) && !isSaid(sentence, period, context))
  if (isOfDay && !(isUndatedTotal(sentence, context) && !isInDistrict())) return true
  // Without articles the words for another event also lead to figures ("ранее").
  if (context.pack.grammar.oneMore?.articles && tells('otherEvent', sentence, context.pack)) return true
  if (periods.some(isMonth) && isOneEvent(sentence, context)) return true
  if (!facts.means.has('EVENT')) return false
  const tellsStretch = periods.some(({ kind }) => kind === 'BOUNDED')
  if (tellsStretch && tells('severalEvents', sentence, context.pack)) return false
  return isInDistrict() || singlesIn(facts.clause).some(({ outcome }) => outcome !== null)
})

/** "Their car hit a mine in a district liberated in 2020": words for the land alone make no total of what one mine did. */
function isOfLand({ kind, from, to }: PeriodMention, sentence: Sentence, context: Context): boolean {
  const { times, means } = context.facts(sentence)
  if (kind !== 'RUNNING' || !means.has('EVENT') || !isOneEvent(sentence, context)) return false
  return !times.words.some((word) => STARTS.has(word.value.is) && word.from >= from - 1 && word.to <= to)
}

const STARTS: ReadonlySet<string> = new Set(['SINCE', 'AFTER', 'FROM', 'UNTIL', 'BETWEEN', 'UP_TO_NOW', 'POST'])

/** More people than one mine harms: they are a total, even where no period is told. */
export const CROWD = 10
/** Most people that a mere month and a district leave to one event. */
const FEW = 4

/** Whether few people were harmed at one village, at the place of the event told before, or by one mine: such a month is that of an event, no stretch. */
function isOneEvent(sentence: Sentence, context: Context): boolean {
  const { people } = context.facts(sentence)
  // "In May three civilians hit mines in Aghdam district"
  const areFew = people.length > 0 && people.every(({ value }) => value <= FEW)
  if (areFew && districtsIn(sentence, context).length === 1) return true
  if (people.some(({ value }) => value >= CROWD) || tells('severalEvents', sentence, context.pack)) return false
  const isAtOne = localityIn(sentence, context) !== null || tells('oneMine', sentence, context.pack)
  return isAtOne || context.pack.grammar.samePlace?.test(sentence.folded) === true
}

/** Whether a sentence's numbers of people are totals over a period, its own or that of the sentence it goes on from. */
export const isTotal = (sentence: Sentence, context: Context): boolean =>
  context.facts(sentence).people.length > 0 &&
  !isAccident(sentence, context) &&
  (periodsOfTotal(sentence, context) !== null || isUndatedTotal(sentence, context))

export interface TotalPeriods {
  readonly periods: readonly PeriodMention[]
  /** The sentence that tells them. */
  readonly from: Sentence
  readonly continues: boolean
}

/** The periods that a sentence's totals can cover, or those of the nearest sentence before that it goes on from. */
export function periodsOfTotal(sentence: Sentence, context: Context): TotalPeriods | null {
  const told = context.facts(sentence).periods.filter((period) => isTotalPeriod(period) || isStretch(period))
  const all = withCompared(told, sentence, context, () => periodsBefore(sentence, context)?.periods[0])
  // "Two shepherds ran into a mine a day earlier": one event's.
  const own = all.filter((period) => isTotalPeriod(period) || !isDay(period))
  return own.length > 0 ? { periods: own, from: sentence, continues: false } : periodsBefore(sentence, context)
}

function periodsBefore(sentence: Sentence, context: Context): TotalPeriods | null {
  const lead = leadOfList(sentence, context)
  if (lead !== null) {
    const told = context.facts(lead).periods.filter((period) => isTotalPeriod(period) || isStretch(period))
    if (told.length > 0) return { periods: told, from: lead, continues: context.facts(lead).people.length > 0 }
  }
  for (const before of sentencesBefore(sentence, context, 3)) {
    const { people, periods } = context.facts(before)
    if (isAccident(before, context)) return null
    // "27 cases of mine explosions were opened in 2025. One person died, 34 were injured": too many for one event.
    const isOfSeveral = isUndatedTotal(sentence, context) || tells('severalEvents', before, context.pack)
    const leads = people.length > 0 || (namesMines(before, context) && isOfSeveral) || namesVictims(before, context)
    const told = periods.filter((period) => isTotalPeriod(period) || (leads && isStretch(period)))
    if (told.length > 0 && told.every(isStretch) && isWiderTotal(sentence, before, context)) return null
    if (told.length > 0) return { periods: told, from: before, continues: people.length > 0 }
    // "Onlardan 6-sı hərbçidir. Yaralananlar 54 nəfərdir": what opens a paragraph can go on with the one before it, and lead on.
    const opens = context.sentences[positionOf(before, context) - 1]?.paragraph !== before.paragraph
    const goesOn = before.paragraph === sentence.paragraph || (isLabel(before) && isLabel(sentence))
    if (opens && people.length > 0 && goesOn) return periodsBefore(before, context)
  }
  return periodsOfWhole(sentence, context)
}

/** The one period of the total that a sentence's victims are parts of, some sentences before: "The dead include 40 civilians", a paragraph of its own. */
function periodsOfWhole(sentence: Sentence, context: Context): TotalPeriods | null {
  const { people, clause, means } = context.facts(sentence)
  if (people.length === 0 || means.has('EVENT') || !people.every((count) => isOfVictims(clause, count, people)))
    return null
  const total = totalBefore(clause, precedingSentences(sentence, context, PARTS_REACH), context.facts)
  if (total === null || isAccident(total.from, context)) return null
  const [told, ...others] = context
    .facts(total.from)
    .periods.filter((period) => isTotalPeriod(period) || isStretch(period))
  return told && others.length === 0 ? { periods: [told], from: total.from, continues: true } : null
}

/** Whether a number is of some of those harmed: a part, or the group of a number of victims ("40 of the victims are civilians"); or listed after such a part. */
const isOfVictims = (
  { quantities }: Clause,
  { part, from, population }: PeopleCount,
  [first]: readonly PeopleCount[],
): boolean =>
  part ||
  (population !== 'EVERYONE' &&
    (first?.part || quantities.some((one) => one.from === from && (one.partitive || one.noun?.value.is === 'OUTCOME'))))

/** Most tokens of a line that only labels a number. */
const LABEL = 8

/** "Killed: 58", a line of its own. */
const isLabel = ({ tokens, verbatim }: Sentence): boolean =>
  tokens.length <= LABEL && /: ?\p{Nd}[\p{Nd},. ]*$/u.test(verbatim)

const isTotalPeriod = ({ kind }: PeriodMention): boolean => kind === 'RUNNING' || kind === 'AS_OF'
const isStretch = (period: PeriodMention): boolean => period.kind === 'BOUNDED' && !isDay(period)
const isMonth = ({ kind, start, end }: PeriodMention): boolean =>
  kind === 'BOUNDED' && start === end && start?.length === 7
