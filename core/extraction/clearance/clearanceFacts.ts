import type { Certainty } from '../../model/casualties.ts'
import type { Context } from '../rule.ts'
import { listItemOf } from '../tables/listHeading.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Meaning } from '../words/terms.ts'
import { type OrdnanceMention, ordnanceIn } from './ordnanceCounts.ts'

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
const LOOK_BACK = 6

/** What a sentence says was cleared or found. Land only surveyed or planned, and mines laid or mapped, are left out. */
export function clearanceIn(sentence: Sentence, context: Context): ClearanceFacts {
  const { clause } = context.facts(sentence)
  const goesOn = (): boolean => continuesClearance(sentence, context, LOOK_BACK) || leadsToClearance(sentence, context)
  const areas = clause.quantities.flatMap(({ noun, value, certainty, from, to }): AreaMention[] =>
    noun?.value.is === 'AREA' &&
    !isRate(sentence, noun.end, context) &&
    wasDone(sentence, context, from, 'AREA', goesOn)
      ? [{ hectares: round(value * noun.value.hectares), isInHectares: noun.value.hectares === 1, certainty, from, to }]
      : [],
  )
  const listed = areas.length === 0 ? listedArea(sentence, context) : null
  if (listed) return { areas: [listed], ordnance: [] }
  const ordnance = ordnanceIn(clause).filter((mention) => wasDone(sentence, context, mention.from, 'ORDNANCE', goesOn))
  return { areas: withoutConverted(areas), ordnance }
}

/** "20 square metres a day": how fast, not how much. */
const isRate = ({ folded }: Sentence, end: number, { pack }: Context): boolean =>
  pack.grammar.rate?.test(folded.slice(end, end + 20)) ?? false

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
function wasDone(
  sentence: Sentence,
  context: Context,
  at: number,
  what: 'AREA' | 'ORDNANCE',
  goesOn: () => boolean,
): boolean {
  const { clause } = context.facts(sentence)
  const distance = (from: number): number =>
    Math.abs(from - at) +
    25 * barriers(sentence, Math.min(from, at), Math.max(from, at)) +
    COMMA * commas(sentence, Math.min(from, at), Math.max(from, at))
  const verbs = clause.marks.filter(({ value }) => DONE.has(value.is) || NOT_DONE.has(value.is))
  const relevant = what === 'AREA' ? verbs.filter(({ value }) => value.is !== 'LAID' && value.is !== 'MAP') : verbs
  const nearest = relevant.toSorted((a, b) => distance(a.from) - distance(b.from))[0]
  return nearest ? DONE.has(nearest.value.is) : goesOn()
}

/** What a comma between a number and a verb counts as many tokens as. */
const COMMA = 2

const commas = ({ tokens }: Sentence, a: number, b: number): number =>
  tokens.slice(a, b).filter(({ word }) => word === ',').length

const barriers = ({ tokens }: Sentence, a: number, b: number): number =>
  tokens.slice(a, b).filter(({ word }) => word === ';' || word === '|').length

/** Whether one of the sentences before tells of clearance, with nothing but lists and headings between. */
function continuesClearance(sentence: Sentence, context: Context, most: number): boolean {
  const at = context.sentences.indexOf(sentence)
  for (let back = 1; back <= most; back++) {
    const before = context.sentences[at - back]
    if (!before) return false
    const { means, clause } = context.facts(before)
    const counts = clause.quantities.some(({ noun }) => noun?.value.is === 'ORDNANCE' || noun?.value.is === 'AREA')
    const leads = before.folded.endsWith(':')
    if ((counts || leads) && (means.has('FOUND') || means.has('CLEARED'))) return true
    const list = counts || before.verbatim.length < 60
    if (!list) return false
  }
  return false
}

/** Where verbs come last: whether a list that the sentence is an item of ends in a verb of clearance. */
function leadsToClearance(sentence: Sentence, context: Context): boolean {
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
