import type { Certainty } from '../../model/casualties.ts'
import type { Context } from '../rule.ts'
import { listItemOf } from '../tables/listHeading.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Clause, Quantity } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { findsIn } from './finds.ts'
import { countsBare, gappedAreas } from './gappedAreas.ts'
import {
  continuesClearance,
  followsClearance,
  isAnswer,
  isAreaOfReport,
  isReport,
  isTallied,
  leadsToClearance,
} from './goingOn.ts'
import { type OrdnanceMention, ordnanceIn } from './ordnanceCounts.ts'
import { isRate } from './rates.ts'
import { areaBefore, aroundOf, lastType } from './toldBefore.ts'

/** A cleared area, in hectares. Tokens of the number. */
export interface AreaMention {
  readonly hectares: number
  /** Whether the text itself counts in hectares. */
  readonly isInHectares: boolean
  readonly certainty: Certainty
  readonly from: number
  readonly to: number
}

export interface ClearanceFacts {
  readonly areas: readonly AreaMention[]
  readonly ordnance: readonly OrdnanceMention[]
}

const DONE = new Set<Meaning['is']>(['CLEARED', 'FOUND'])
const NOT_DONE = new Set<Meaning['is']>(['UNCLEARED', 'LAID', 'MAP'])
/** So far into a sentence the first number can stand where it goes on with a count of ordnance over other sentences. */
const LEAD = 6
/** Nobody reports on less, in hectares: a deminer's pace is told in square metres. */
const SMALLEST = 0.01
type Counted = 'AREA' | 'ORDNANCE'

const NOTHING: ClearanceFacts = { areas: [], ordnance: [] }

/** What a sentence says was cleared or found. Land only surveyed or planned, and mines laid or mapped, are left out. */
export function clearanceIn(sentence: Sentence, context: Context): ClearanceFacts {
  const { clause } = context.facts(sentence)
  const before = clause.quantities.length + clause.fractions.length > 0 ? areaBefore(sentence, context) : null
  const isArea = before !== null || clause.quantities.some(isOfLand) || clause.fractions.some(isOfLand)
  const shared = isArea && countsBare(clause) ? gappedAreas(clause, aroundOf(sentence, context), before) : []
  const areas = isArea ? areasIn(sentence, context, shared) : []
  const listed = areas.length === 0 ? listedArea(sentence, context) : null
  if (listed) return { areas: [listed], ordnance: [] }
  const isShared = ({ from }: OrdnanceMention): boolean => shared.some(({ quantity }) => quantity.from === from)
  const ordnance = ordnanceOf(sentence, context, isArea).filter((mention) => !isShared(mention))
  return areas.length + ordnance.length === 0 ? NOTHING : { areas: withoutConverted(whole(areas, clause)), ordnance }
}

const isOfLand = ({ noun }: Quantity): boolean => noun?.value.is === 'AREA'

/** Its cleared areas, those among them that share the unit of another. */
function areasIn(sentence: Sentence, context: Context, shared: ReturnType<typeof gappedAreas>): readonly AreaMention[] {
  const { quantities, fractions } = context.facts(sentence).clause
  const units = new Map(shared.map(({ quantity, unit }) => [quantity, unit]))
  const areas: AreaMention[] = []
  for (const quantity of [...quantities, ...fractions].toSorted((a, b) => a.from - b.from)) {
    const { noun } = units.get(quantity) ?? quantity
    if (noun?.value.is !== 'AREA' || isRate(sentence, quantity, noun.end, context)) continue
    const { certainty, from, to } = quantity
    const hectares = quantity.value * noun.value.hectares
    if (hectares < SMALLEST || !wasDone(sentence, context, from, 'AREA')) continue
    areas.push({ hectares: round(hectares), isInHectares: noun.value.hectares === 1, certainty, from, to })
  }
  return areas
}

/** Its ordnance found. `isArea`: whether it counts land too, so that what names no ordnance can be some. */
function ordnanceOf(sentence: Sentence, context: Context, isArea: boolean): readonly OrdnanceMention[] {
  const { clause, means } = context.facts(sentence)
  const namesOrdnance = means.has('ORDNANCE')
  if (clause.quantities.length === 0 || !(namesOrdnance || means.has('FOUND'))) return []
  const named = namesOrdnance ? ordnanceIn(clause, () => lastType(sentence, context)) : []
  const finds = findsIn(clause).filter(({ from }) => !named.some((one) => one.from === from))
  const isOfClearance =
    finds.length > 0 &&
    (isArea || namesOrdnance || context.pack.concepts(sentence).has('DEMINING') || followsClearance(sentence, context))
  return (isOfClearance ? [...named, ...finds] : named).filter(
    (mention) =>
      !isRate(sentence, mention, mention.end, context) && wasDone(sentence, context, mention.from, 'ORDNANCE'),
  )
}

/** Whether a sentence whose own words do not tell what was done goes on with clearance that the text told of before. */
function goesOn(sentence: Sentence, context: Context, what: Counted): boolean {
  // "The maps show 400,000 mines": what maps hold was not found, whatever the text told before.
  if (what === 'ORDNANCE' && context.pack.concepts(sentence).has('MAP')) return false
  const isLed = (context.facts(sentence).clause.quantities[0]?.from ?? 0) <= LEAD
  return continuesClearance(sentence, context, what === 'ORDNANCE' && !isLed) || leadsToClearance(sentence, context)
}

/** "Ministry of Defence - 142", under "Clearance by operator, in hectares". */
function listedArea(sentence: Sentence, context: Context): AreaMention | null {
  const item = listItemOf(sentence, context)
  if (item === null || context.facts(sentence).clause.quantities.some(({ noun }) => noun !== null)) return null
  const { clause, means } = context.facts(item.heading)
  const unit = clause.marks.find(({ value }) => value.is === 'AREA')?.value
  const isDone = means.has('CLEARED') || context.pack.concepts(item.heading).has('DEMINING')
  if (unit?.is !== 'AREA' || !isDone || means.has('UNCLEARED')) return null
  const { value, from, to } = item.number
  return { hectares: round(value * unit.hectares), isInHectares: unit.hectares === 1, certainty: 'EXACT', from, to }
}

const round = (hectares: number): number => Math.round(hectares * 1e4) / 1e4
/** Square metres of a hectare. */
const LESS_THAN_A_HECTARE = 1

/** "1 430 hectares and 6 527 square metres" are one area. */
function whole(areas: readonly AreaMention[], { quantities, pack, sentence }: Clause): readonly AreaMention[] {
  const endOf = (area: AreaMention): number => quantities.find(({ from }) => from === area.from)?.noun?.to ?? area.to
  const goesOn = (area: AreaMention, next: AreaMention | undefined): next is AreaMention =>
    next !== undefined &&
    area.isInHectares &&
    Number.isInteger(area.hectares) &&
    next.hectares < LESS_THAN_A_HECTARE &&
    sentence.tokens.slice(endOf(area), next.from).every(({ word }) => pack.grammar.and.has(word)) &&
    next.from - endOf(area) <= 1
  const rests = new Set(areas.filter((area, at) => at > 0 && goesOn(areas[at - 1] ?? area, area)))
  if (rests.size === 0) return areas
  return areas.flatMap((area, at) => {
    if (rests.has(area)) return []
    const next = areas[at + 1]
    return [goesOn(area, next) ? { ...area, hectares: round(area.hectares + next.hectares), to: next.to } : area]
  })
}

/** The first area and those that are not the same in another unit; of two units the hectares count, as stated. */
function withoutConverted(areas: readonly AreaMention[]): readonly AreaMention[] {
  const [first, ...rest] = areas
  if (!first) return []
  const same = rest.find((area) => area.isInHectares && !first.isInHectares && isSameArea(area, first))
  return [same ?? first, ...rest.filter((area) => !isSameArea(area, first))]
}

const isSameArea = (a: AreaMention, b: AreaMention | undefined): boolean =>
  b !== undefined && Math.abs(a.hectares - b.hectares) < 1 + b.hectares / 100

/** Whether the nearest verb of the number's own clause tells of land cleared or ordnance found; without one, whether the sentence goes on with such. */
function wasDone(sentence: Sentence, context: Context, at: number, what: Counted): boolean {
  const { clause } = context.facts(sentence)
  const distance = (from: number): number =>
    Math.abs(from - at) +
    25 * barriers(sentence, Math.min(from, at), Math.max(from, at)) +
    COMMA * commas(sentence, Math.min(from, at), Math.max(from, at)) +
    ands(sentence, context, Math.min(from, at), Math.max(from, at))
  const acts = clause.marks.filter(({ value }) => DONE.has(value.is) || NOT_DONE.has(value.is))
  const verbs = acts.filter(
    (mark, nth) => !isAttribute(sentence, context, mark, acts[nth + 1]) && !isOfMaps(clause, mark, acts[nth - 1]),
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
    return isOfReport || goesOn(sentence, context, what) || isReport(sentence, context)
  }
  if (what === 'AREA' && isDetection(sentence, context, nearest)) return false
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
  if (verb.value.is !== 'CLEARED' || !openAct || !of.has(sentence.tokens[verb.to - 1]?.word ?? '')) return false
  const others = clause.marks.some((mark) => mark !== verb && DONE.has(mark.value.is))
  return !others && openAct.test(sentence.folded)
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
