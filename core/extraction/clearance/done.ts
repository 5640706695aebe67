import type { Context } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Clause, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import {
  continuesClearance,
  isAnswer,
  isAreaOfReport,
  isLandUsed,
  isReport,
  isTallied,
  leadsToClearance,
} from './goingOn.ts'
import { isListedClearance } from './listedClearance.ts'
import { isCompleted, isShare } from './shares.ts'

const DONE = new Set<Meaning['is']>(['CLEARED', 'FOUND'])
const NOT_DONE = new Set<Meaning['is']>(['UNCLEARED', 'LAID', 'MAP'])
/** So far into a sentence the first number can stand where it goes on with a count of ordnance over other sentences. */
const LEAD = 6

type Counted = 'AREA' | 'ORDNANCE'

/** Whether a sentence whose own words do not tell what was done goes on with clearance that the text told of before. */
function goesOn(sentence: Sentence, context: Context, what: Counted): boolean {
  // "The maps show 400,000 mines": what maps hold was not found, whatever the text told before.
  if (what === 'ORDNANCE' && context.pack.concepts(sentence).has('MAP')) return false
  const isLed = (context.facts(sentence).clause.quantities[0]?.from ?? 0) <= LEAD
  if (what === 'AREA' && isLandUsed(sentence, context)) return false
  return continuesClearance(sentence, context, what === 'ORDNANCE' && !isLed) || leadsToClearance(sentence, context)
}

/** Whether the nearest verb of the number's own clause tells of land cleared or ordnance found; without one, whether the sentence goes on with such. */
export function wasDone(sentence: Sentence, context: Context, at: number, what: Counted): boolean {
  if (what === 'AREA' && (isShare(sentence, context) || isCompleted(sentence, context, at))) return true
  const { clause } = context.facts(sentence)
  const distance = (from: number): number =>
    Math.abs(from - at) +
    25 * barriers(sentence, Math.min(from, at), Math.max(from, at)) +
    COMMA * commas(sentence, Math.min(from, at), Math.max(from, at)) +
    ands(sentence, context, Math.min(from, at), Math.max(from, at))
  const acts = clause.marks.filter(({ value }) => DONE.has(value.is) || NOT_DONE.has(value.is))
  const verbs = acts.filter(
    (mark, nth) =>
      !isAttribute(sentence, context, mark, acts[nth + 1]) &&
      !isOfMaps(clause, mark, nth === 0 ? undefined : acts[nth - 1]),
  )
  const isVerbLast = context.pack.grammar.verbLast !== undefined
  const relevant = verbs.filter(({ value, to }) =>
    // "basdırdığı 4 minanı tapıb": a participle of laying right before the number only describes what was found.
    what === 'AREA'
      ? value.is !== 'LAID' && value.is !== 'MAP'
      : !(value.is === 'LAID' && isVerbLast && to === at && verbs.length > 1),
  )
  const nearest = relevant.toSorted((a, b) => distance(a.from) - distance(b.from))[0]
  if (!nearest) {
    const isOfReport =
      what === 'AREA' &&
      (isAnswer(sentence, context) || isAreaOfReport(sentence, context) || isTallied(sentence, at, context))
    return (
      isOfReport ||
      goesOn(sentence, context, what) ||
      isReport(sentence, context) ||
      isListedClearance(sentence, context)
    )
  }
  if (what === 'AREA' && isDetection(sentence, context, nearest)) return isTallied(sentence, at, context)
  return (
    DONE.has(nearest.value.is) &&
    !isToCome(acts, nearest) &&
    !isOpenAct(sentence, context, nearest) &&
    !(what === 'AREA' && isHandedOver(sentence, context, nearest))
  )
}

/** "Will clear", "is to demine", "not yet cleared": words right before a verb that say it was not done. */
const isToCome = (acts: readonly Mark<Meaning>[], { from }: Mark<Meaning>): boolean =>
  acts.some(({ value, to }) => value.is === 'UNCLEARED' && to === from)

/** "Hectares of previously contaminated land were declared safe": what the land was, where the same clause goes on to what became of it. */
function isAttribute(
  sentence: Sentence,
  { pack: { grammar } }: Context,
  { value, from, to }: Mark<Meaning>,
  next: Mark<Meaning> | undefined,
): boolean {
  if (value.is !== 'UNCLEARED' || !next || !DONE.has(next.value.is)) return false
  const { tokens } = sentence
  const adverb = grammar.adverb.test(tokens[from - 1]?.word ?? '') ? 1 : 0
  const goesOn = commas(sentence, to, next.from) + barriers(sentence, to, next.from) === 0
  return goesOn && grammar.of.has(tokens[from - 1 - adverb]?.word ?? '')
}

/** "Maps for Aghdam were found and given to us": what was found are maps. */
function isOfMaps(clause: Clause, { value, from }: Mark<Meaning>, before: Mark<Meaning> | undefined): boolean {
  if (value.is !== 'FOUND' || before?.value.is !== 'MAP' || from - before.to > SUBJECT) return false
  const isCounted = clause.quantities.some((number) => number.from >= before.to && number.from < from)
  return !isCounted && clause.pack.grammar.passive.has(clause.sentence.tokens[from - 1]?.word ?? '')
}

/** Most tokens between maps and the verb that they are the subject of. */
const SUBJECT = 6

/** "3,000 hectares of minefields were identified": land that is found is not cleared. */
const isDetection = ({ folded }: Sentence, { pack }: Context, { value, start, end }: Mark<Meaning>): boolean =>
  value.is === 'FOUND' && (pack.grammar.detection?.test(folded.slice(start, end)) ?? false)

/** "Clearance of 120 hectares began": named by a noun, and not said to be done. */
function isOpenAct(sentence: Sentence, context: Context, verb: Mark<Meaning>): boolean {
  const { clause } = context.facts(sentence)
  const { of, openAct } = context.pack.grammar
  if (verb.value.is !== 'CLEARED' || !openAct) return false
  const isNoun = openAct.noun?.test(sentence.folded.slice(verb.start, verb.end)) ?? of.has(wordAt(clause, verb.to - 1))
  if (!isNoun) return false
  const others = clause.marks.some((mark) => mark !== verb && DONE.has(mark.value.is))
  return !others && openAct.tells.test(sentence.folded)
}

/** "23,000 hectares of cleared land were handed over": what was done with land that is called cleared. */
function isHandedOver(sentence: Sentence, context: Context, verb: Mark<Meaning>): boolean {
  const { clause } = context.facts(sentence)
  const isAdjective = context.pack.grammar.of.has(sentence.tokens[verb.from - 1]?.word ?? '')
  return isAdjective && clause.marks.some(({ value, from }) => value.is === 'UNCLEARED' && from >= verb.to)
}

/** What a comma between a number and a verb counts as many tokens as. */
const COMMA = 2

function commas({ tokens }: Sentence, a: number, b: number): number {
  let count = 0
  for (let at = a; at < b; at++) if (tokens[at]?.word === ',') count++
  return count
}

/** Between a number and a verb just as near on its other side, "and" parts. */
const ands = ({ tokens }: Sentence, { pack }: Context, a: number, b: number): number =>
  tokens.slice(a, b).some(({ word }) => pack.grammar.and.has(word)) ? 0.5 : 0

function barriers({ tokens }: Sentence, a: number, b: number): number {
  let count = 0
  for (let at = a; at < b; at++) if (tokens[at]?.word === ';' || tokens[at]?.word === '|') count++
  return count
}
