import type { Context } from '../rule.ts'
import { precedingSentences } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import { isFind } from './finds.ts'
import { ordnanceIn } from './ordnanceCounts.ts'

const LOOK_BACK = 6
/** Items that count something themselves are no distance; so many at most. */
const LONGEST_LIST = 20

/** Marks of what harms people, or of events. */
const HARM = ['OUTCOME', 'EVENT', 'WAR', 'UNCLEARED', 'LAID', 'MAP'] as const
/** So many sentences back a text can tell of clearance before a report on it. */
const FAR_BACK = 30

/** "For the year as a whole the book shows 9,870 hectares, 402 anti-personnel mines and ...": of clearance, land and several kinds of ordnance are counted side by side without a verb. */
export function isReport(sentence: Sentence, context: Context): boolean {
  const { clause, means } = context.facts(sentence)
  if (HARM.some((is) => means.has(is))) return false
  const kinds = new Set<string>(means.has('ORDNANCE') ? ordnanceIn(clause).map(({ type }) => type) : [])
  if (clause.quantities.some(({ noun }) => noun?.value.is === 'AREA')) kinds.add('AREA')
  if (kinds.size < 2 || !REPORTED.some((kind) => kinds.has(kind))) return false
  return isInReport(sentence, context)
}

/** Of these one at least is counted in a report. */
const REPORTED = ['AREA', 'ANTI_PERSONNEL_MINE', 'ANTI_VEHICLE_MINE']

/** Whether the text told of clearance before. */
export const isInReport = (sentence: Sentence, context: Context): boolean =>
  precedingSentences(sentence, context, FAR_BACK).some((before) => {
    const { means } = context.facts(before)
    return means.has('CLEARED') || means.has('FOUND') || context.pack.concepts(before).has('DEMINING')
  })

/** So many sentences before one can count what was cleared, which it goes on from. */
const NEAR = 3

/** Whether one of the sentences right before counts land cleared or ordnance found. */
export const followsClearance = (sentence: Sentence, context: Context): boolean =>
  precedingSentences(sentence, context, NEAR).some((before) => {
    const { means, clause } = context.facts(before)
    const isCounted = clause.quantities.some(({ noun }) => noun?.value.is === 'AREA' || noun?.value.is === 'ORDNANCE')
    return isCounted && (means.has('CLEARED') || means.has('FOUND'))
  })

/** So many sentences after what was cleared a text can tell how much land that is. */
const AREA_AFTER = 4

/** "12 mines were found in August. The area: 4,015.6 ha": a sentence that begins with the word for land, after one on clearance. */
export const isAreaOfReport = (sentence: Sentence, context: Context): boolean =>
  context.pack.grammar.areaHead?.test(sentence.folded) === true &&
  !HARM.some((is) => context.facts(sentence).means.has(is)) &&
  precedingSentences(sentence, context, AREA_AFTER).some(
    (before) =>
      context.facts(before).means.has('CLEARED') ||
      context.facts(before).means.has('FOUND') ||
      isReport(before, context),
  )

/** Most characters of the words that only tell which figure follows. */
const BEFORE = 80

/** "In 2022 the figure was 42,000 hectares", "the result for last year: 53,081 hectares": "it had managed 17,400": an area with its time that words for a figure lead to, in a text on clearance. */
export function isTallied(sentence: Sentence, at: number, context: Context): boolean {
  const { means, times } = context.facts(sentence)
  const start = sentence.tokens[at]?.start ?? 0
  const { tallied, did } = context.pack.grammar
  const isLed = tallied?.test(sentence.folded.slice(Math.max(0, start - BEFORE), start)) === true
  return (
    times.items.length > 0 &&
    (isLed || did?.has(sentence.tokens[at - 1]?.word ?? '') === true) &&
    !HARM.some((is) => means.has(is)) &&
    (isInReport(sentence, context) || context.pack.concepts(sentence).has('DEMINING'))
  )
}

/** "How much land is it? In that time, 64.2 hectares.": an area with its time, in what somebody who clears land answers. */
export function isAnswer(sentence: Sentence, context: Context): boolean {
  const { means, times } = context.facts(sentence)
  if (times.items.length === 0 || HARM.some((is) => means.has(is))) return false
  const asked = precedingSentences(sentence, context, LOOK_BACK).find(
    ({ paragraph, verbatim }) => paragraph !== sentence.paragraph || verbatim.endsWith('?'),
  )
  return asked?.verbatim.endsWith('?') === true && isInReport(sentence, context)
}

/** Whether one of the sentences before tells of clearance, with nothing but lists, headings and short sentences between; strictly: no sentence of another paragraph. */
export function continuesClearance(sentence: Sentence, context: Context, isStrict: boolean): boolean {
  const at = context.sentences.indexOf(sentence)
  let others = 0
  for (let back = 1; others < LOOK_BACK && back <= LONGEST_LIST; back++) {
    const before = context.sentences[at - back]
    if (!before) return false
    const { means, clause } = context.facts(before)
    const counts =
      clause.quantities.some(
        (one) => one.noun?.value.is === 'ORDNANCE' || one.noun?.value.is === 'AREA' || isFind(clause, one),
      ) ||
      // "The number of mines found is 9,118".
      (means.has('ORDNANCE') && clause.quantities.length > 0 && ordnanceIn(clause).length > 0)
    const leads = /[:?]["»]?$/u.test(before.folded) || context.pack.grammar.leads?.test(before.folded) === true
    if ((counts || leads) && !means.has('MAP') && (means.has('FOUND') || means.has('CLEARED'))) return true
    const isProse = isStrict && before.paragraph !== sentence.paragraph && /\p{L}{2}\.$/u.test(before.verbatim)
    const list = counts || (before.verbatim.length < 60 && !isProse)
    if (!list) return false
    if (!counts) others++
  }
  return false
}

const ITEM = /^[-–—•*|·]|^\p{L}\)|[;,]$/u

/** "Winter wheat was sown on 4,000 hectares", after land cleared: whether an area, that is no item of a list nor part of another, is told of what it is used for. */
export function isLandUsed(sentence: Sentence, context: Context): boolean {
  const { landUse } = context.pack.grammar
  if (!landUse?.test(sentence.folded) || ITEM.test(sentence.folded)) return false
  return !context.facts(sentence).clause.quantities.some(({ partitive }) => partitive)
}

/** Where verbs come last: whether a list that the sentence is an item of ends in a verb of clearance. */
export function leadsToClearance(sentence: Sentence, context: Context): boolean {
  if (!context.pack.grammar.verbLast) return false
  const at = context.sentences.indexOf(sentence)
  let before = sentence
  for (const item of context.sentences.slice(at + 1, at + 1 + LOOK_BACK)) {
    const { means } = context.facts(item)
    if (!/[;,]$/u.test(before.folded)) return false
    if (means.has('FOUND') || means.has('CLEARED')) return true
    before = item
  }
  return false
}
