import type { Certainty } from '../../model/casualties.ts'
import type { Context } from '../rule.ts'
import { listItemOf } from '../tables/listHeading.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Clause, Quantity } from '../words/clause.ts'
import { wasDone } from './done.ts'
import { findsIn } from './finds.ts'
import { countsBare, gappedAreas } from './gappedAreas.ts'
import { followsClearance } from './goingOn.ts'
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

/** Nobody reports on less, in hectares: a deminer's pace is told in square metres. */
const SMALLEST = 0.01

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
  const done: OrdnanceMention[] = []
  for (const mention of isOfClearance ? [...named, ...finds] : named) {
    if (countsPeople(mention, sentence, context) || isRate(sentence, mention, mention.end, context)) continue
    if (endsListOf(done.at(-1), mention, clause) || wasDone(sentence, context, mention.from, 'ORDNANCE'))
      done.push(mention)
  }
  return done
}

/** Most words between the last thing of a list and the sign that ends it ("munitions there, ..."). */
const AFTER_LIST = 1

/** "Had found 98 mines and 1,377 munitions there, without saying how much land was checked": what ends a list was found as what stands before it was, whatever verb comes next. */
function endsListOf(
  last: OrdnanceMention | undefined,
  { from, end }: OrdnanceMention,
  { sentence, pack }: Clause,
): boolean {
  if (last === undefined || last.from > from) return false
  const { tokens } = sentence
  const isJoined = tokens
    .slice(last.to, from)
    .every(({ word, start }) => start < last.end || word === ',' || pack.grammar.and.has(word))
  if (!isJoined) return false
  const after = tokens.findIndex(({ start }) => start >= end)
  return after < 0 || tokens.slice(after, after + AFTER_LIST + 1).some(({ word }) => /^[.,;]$/.test(word))
}

/** "The death toll of mines is 71, and 500 mines were destroyed": whether a number without a noun counts people. */
const countsPeople = ({ from }: OrdnanceMention, sentence: Sentence, context: Context): boolean => {
  const { clause, people } = context.facts(sentence)
  return (
    people.some((count) => count.from === from) &&
    clause.quantities.some((one) => one.from === from && one.noun?.value.is !== 'ORDNANCE')
  )
}

/** "Ministry of Defence - 142", under "Clearance by operator, in hectares". */
function listedArea(sentence: Sentence, context: Context): AreaMention | null {
  const item = listItemOf(sentence, context)
  if (item === null || context.facts(sentence).clause.quantities.some(({ noun }) => noun !== null)) return null
  const { clause, means } = context.facts(item.heading)
  const unit = clause.marks.find(({ value }) => value.is === 'AREA')?.value
  const isDone =
    means.has('CLEARED') ||
    context.pack.concepts(item.heading).has('DEMINING') ||
    (!means.has('OUTCOME') && !means.has('LAID') && followsClearance(item.heading, context))
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
