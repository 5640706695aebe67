import { sentencesBefore } from './paragraph.ts'
import type { Context } from './rule.ts'
import type { Sentence } from './sentences.ts'

/** Whether a sentence's figures are about explosive ordnance: it says so, or the one it goes on from does; and no other cause of harm is named. */
export function isAboutMines(sentence: Sentence, context: Context): boolean {
  if (namesMines(sentence, context)) return true
  const { means } = context.facts(sentence)
  if (means.has('WAR')) return false
  if (means.has('ORDNANCE')) return true
  return sentencesBefore(sentence, context, 3).some(
    (before) =>
      namesMines(before, context) ||
      (context.facts(before).means.has('ORDNANCE') && !context.facts(before).means.has('WAR')),
  )
}

/** Shells and munitions alone are named in accounts of battles too. */
function namesMines(sentence: Sentence, context: Context): boolean {
  const { clause } = context.facts(sentence)
  const ordnance = clause.marks.some(({ value }) => value.is === 'ORDNANCE' && value.type !== 'UNEXPLODED_ORDNANCE')
  return ordnance || context.pack.grammar.subject.test(sentence.folded)
}

/** Whether a sentence tells of one event: something exploded on a day, or at a place, and no running total is told. */
export function isAccident(sentence: Sentence, context: Context): boolean {
  const { periods, places, means } = context.facts(sentence)
  if (periods.some(({ kind }) => kind === 'RUNNING' || kind === 'AS_OF') && !hasDay(sentence, context)) return false
  const local = places.some(({ kind }) => kind === 'DISTRICT')
  return (
    (means.has('EVENT') || hasDay(sentence, context)) &&
    (hasDay(sentence, context) || local) &&
    !hasTotal(sentence, context)
  )
}

const hasDay = (sentence: Sentence, context: Context): boolean =>
  context
    .facts(sentence)
    .periods.some(({ kind, start }) => (kind === 'BOUNDED' || kind === 'BARE') && start?.length === 10)

const hasTotal = (sentence: Sentence, context: Context): boolean =>
  context.facts(sentence).periods.some(({ kind }) => kind === 'RUNNING' || kind === 'AS_OF')
