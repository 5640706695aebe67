import type { Context } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Accident, eventsOf, NEAR } from './accident.ts'
import { dated, placed, withDay, withoutSums } from './accidentCompletion.ts'
import type { AccidentFacts } from './accidentFacts.ts'
import { belongs, leads, opens } from './accidentJoining.ts'
import { eventsToldIn } from './eventParts.ts'
import { lastIndexAmong } from './lookingBack.ts'
import { isTotal } from './subject.ts'

/** Groups the sentences that tell of accidents, in the order in which the text comes to them. */
export function accidentsIn(context: Context): readonly Accident[] {
  const accidents: Accident[] = []
  let pending: AccidentFacts | null = null
  for (const sentence of context.sentences) {
    if (isTotal(sentence, context)) continue
    for (const facts of eventsToldIn(sentence, context)) {
      const before: AccidentFacts | null = pending
      pending = null
      const at = lastIndexAmong(accidents, (accident, index) =>
        belongs(accident, facts, index === accidents.length - 1),
      )
      const accident = accidents[at]
      if (accident) accidents[at] = [...accident, facts]
      else {
        const led =
          before && (before.sentence.paragraph === sentence.paragraph || sameDay(before, facts))
            ? [before, facts]
            : [facts]
        if (opens(led))
          accidents.push(withDay(accidents[lastIndexAmong(accidents, (other) => eventsOf(other) !== 1)], led))
        else pending = leads(facts) ? facts : kept(before, sentence)
      }
    }
  }
  return withoutSums(accidents).map((accident) => placed(dated(accident, context), accidents, context))
}

/** A sentence that leads to an accident stays in mind while few follow that say nothing of it ("The text reached us on Monday"). */
const kept = (before: AccidentFacts | null, { index }: Sentence): AccidentFacts | null =>
  before !== null && index - before.sentence.index < NEAR - 1 ? before : null

/** Whether two sentences of different paragraphs tell of the same day. */
const sameDay = (a: AccidentFacts, b: AccidentFacts): boolean => a.day !== null && a.day === b.day
