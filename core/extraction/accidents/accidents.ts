import { around, lastAmong, lastIndexAmong } from '../lookingBack.ts'
import type { Context } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Accident, dayOf, districtsOf, eventsOf, isHeadline, NEAR, tellsWho } from './accident.ts'
import { ofSameEvent, withDay, withoutPoints, withoutSums } from './accidentCompletion.ts'
import type { AccidentFacts } from './accidentFacts.ts'
import { dated, datedByOthers } from './days/dayOfAccident.ts'
import { eventAndTotal } from './events/besideTotals.ts'
import { eventsToldIn } from './events/eventParts.ts'
import { isOfOtherCause, isTotal } from './events/subject.ts'
import { canLead, canOpen, canTell } from './events/telling.ts'
import { tellsNoEvent } from './events/toldBefore.ts'
import { belongs, contradicts, disagrees, leads, opens, tellsWhere } from './joining.ts'
import { placed } from './places/placeOfAccident.ts'
import { soleAccident } from './soleAccident.ts'

/** Groups the sentences that tell of accidents, in the order in which the text comes to them. */
export function accidentsIn(context: Context): readonly Accident[] {
  const accidents: Accident[] = []
  let pending: Accident = []
  // Sentences that open no report and go on with none can only lead to one: they are read when it comes.
  let waiting: Sentence[] = []
  for (const whole of context.sentences) {
    if (!canTell(whole, context)) {
      waiting.push(whole)
      continue
    }
    const sentence = eventAndTotal(whole, context)?.event ?? whole
    if (isTotal(sentence, context) || isOfOtherCause(sentence, context)) continue
    if (accidents.length === 0 && !canOpen(sentence, context)) {
      waiting.push(sentence)
      continue
    }
    if (tellsNoEvent(sentence, context)) continue
    for (const other of lastAmong(
      waiting,
      LED_BY,
      (one) => !isOfOtherCause(one, context) && !tellsNoEvent(one, context),
    ))
      pending = canLead(other, context) ? eventsToldIn(other, context).reduce(goneOn, pending) : kept(pending, other)
    waiting = []
    for (const facts of eventsToldIn(sentence, context)) {
      const led = [...leading(pending, facts), facts]
      const last = accidents.at(-1)
      // "2 May, Tartar. Two boys handled a shell": a day and place of its own lead on from the last accident.
      const isLed = last !== undefined && led.slice(0, -1).some((lead) => lead.other || contradicts(last, lead))
      const at = isLed
        ? -1
        : lastIndexAmong(
            accidents,
            (accident, index) =>
              belongs(accident, facts, index === accidents.length - 1) &&
              (accident.some(tellsWhere) || completesBare(accident, facts)),
          )
      const accident = accidents[at]
      const isOpened = !accident && (opens(led) || (accidents.length === 0 && isBare(led, context)))
      if (accident && disagrees(accident, facts)) accidents.push([ofSameEvent(facts, accident)])
      else if (accident)
        accidents[at] =
          accident.length < MOST_TOLD ? [...accident, ...completing(accident, led.slice(0, -1)), facts] : accident
      else if (isOpened)
        accidents.push(withDay(accidents[lastIndexAmong(accidents, (other) => eventsOf(other) !== 1)], led, context))
      pending = accident || isOpened ? [] : goneOn(pending, facts)
    }
  }
  const some = withoutPoints(withoutSums(accidents.filter((accident) => accident.some(tellsWhere))))
  const told = some.some((accident) => accident.some(({ harm }) => harm !== null)) ? some : soleAccident(context)
  const first = told.map((accident, at) => {
    const others = around(accidents, at)
    return placed(dated(accident, context, others), others, context)
  })
  // What was placed first can place others: "There too, in Pirahmadli, ... a year ago".
  return first.map((accident, at) => {
    const others = around(first, at)
    return datedByOthers(placed(accident, others, context), others)
  })
}

/** "Two people were injured in a mine blast in a field": the lead of a text that leaves day and place to the sentences after it. */
function isBare([only, ...more]: Accident, context: Context): boolean {
  if (!only || more.length > 0 || only.sentence.index >= LEAD || tellsWhere(only)) return false
  return (
    only.event &&
    only.mines &&
    only.harm !== null &&
    tellsWho(only) &&
    !only.other &&
    only.events === 1 &&
    context.facts(only.sentence).periods.length === 0
  )
}

/** Whether a sentence goes on with a lead of no day and place: it names none either, tells where and when that was, or what led to harm as paragraphs do. */
const completesBare = (accident: Accident, facts: AccidentFacts): boolean =>
  !tellsWhere(facts) ||
  (facts.happened && facts.harm === null) ||
  accident.some((before) => leadsOn(before, facts) && !isSum(before, facts))

/** No article tells of one accident in so many sentences: what comes after them adds nothing. */
const MOST_TOLD = 100

/** What leads to a sentence that goes on with an accident, where it tells a day or district that the accident lacks: "The boys had found it on Sunday near Maraga in Aghdara." */
const completing = (accident: Accident, leads: Accident): Accident =>
  leads.filter(
    (lead) =>
      ((dayOf(accident) === null && lead.day !== null) ||
        (districtsOf(accident).length === 0 && lead.districts.length > 0)) &&
      !lead.other &&
      !lead.recalls,
  )

/** How many sentences back one can lead to an accident: of four that lead on, each with those that stay in mind between. */
const LED_BY = 2 * NEAR

/** What leads to an accident after one more sentence that opens none. */
const goneOn = (before: Accident, facts: AccidentFacts): Accident =>
  leads(facts) ? [...leading(before, facts), facts] : kept(before, facts.sentence)

/** The sentences that lead to one of an accident: of its paragraph or day, as far back as nothing contradicts. */
function leading(before: Accident, facts: AccidentFacts): Accident {
  const first = before.findLastIndex(
    (other) => !leadsOn(other, facts) || contradicts([other], facts) || isSum(other, facts),
  )
  return before.slice(first + 1).slice(-NEAR)
}

/** "Three people set off mines at the weekend. On Saturday ...", "Two blasts happened in April. On 6 April in Tartar ..." counts what is told one by one. */
const isSum = (before: AccidentFacts, facts: AccidentFacts): boolean =>
  before.events !== 1 &&
  facts.people.length + facts.singles.length > 0 &&
  (before.people.length > 0 || (facts.events === 1 && isPlacedAndDated(facts)))

/** Sentences that lead to an accident stay in mind while few follow that say nothing of it ("The text reached us on Monday"). */
const kept = (before: Accident, { index }: Sentence): Accident =>
  before.filter((facts) => {
    const distance = index - facts.sentence.index
    return distance < NEAR - 1 || (distance <= NEAR && facts.event && facts.people.length > 0)
  })

/** A lead that counts the victims of an event and leaves it to the text to say where it was. */
const isUnplaced = (facts: AccidentFacts): boolean =>
  facts.event &&
  facts.mines &&
  facts.people.length > 0 &&
  facts.districts.length === 0 &&
  facts.day === null &&
  facts.locality === null

const isPlacedAndDated = (facts: AccidentFacts): boolean => facts.districts.length > 0 && facts.day?.length === DAY

/** The first sentences of a text. */
const LEAD = 3

/** Characters of a date to the day. */
const DAY = 10

/** Most tokens of the day and place that head an entry. */
const HEADING = 14

/** "3 August, Kalbajar district | Ministry of Defence: a mine wounded two soldiers": a line of day and place heads the entry below it. */
const headsEntry = (before: AccidentFacts, facts: AccidentFacts): boolean =>
  facts.sentence.paragraph - before.sentence.paragraph === 1 &&
  before.sentence.tokens.length <= HEADING &&
  isHeadline(before) &&
  isPlacedAndDated(before) &&
  before.harm === null &&
  facts.districts.length === 0 &&
  facts.day === null

/** Whether a sentence can go on with one before it: in its paragraph, on its day, or with the harm that the lead of a text tells ("The incident took place in Jabrayil"). */
const leadsOn = (before: AccidentFacts, facts: AccidentFacts): boolean =>
  before.sentence.paragraph === facts.sentence.paragraph ||
  headsEntry(before, facts) ||
  (before.day !== null && before.day === facts.day) ||
  (before.later && before.mines && facts.event) ||
  (isHeadline(before) && before.people.length > 0 && facts.event && facts.people.length === 0) ||
  ((facts.happened || facts.event) && facts.harm === null && before.harm !== null && before.mines) ||
  (isUnplaced(before) && facts.districts.length > 0 && facts.harm !== null && !facts.event && facts.day === null) ||
  // "The ministry has commented on the tragedy in Khojaly district. | Today a mine destroyed a minibus"
  (facts.event &&
    facts.districts.length === 0 &&
    before.happened &&
    before.harm === null &&
    before.sentence.index < LEAD &&
    before.districts.length === 1) ||
  // "A girl was injured in Fuzuli. | She picked up a ball that burst in her hand. It was a bomblet."
  (facts.event &&
    facts.mines &&
    facts.harm === null &&
    facts.districts.length === 0 &&
    before.harm !== null &&
    before.sentence.index < LEAD &&
    before.districts.length === 1)
