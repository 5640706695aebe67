import { endsChange } from '../numbers/changes.ts'
import type { PlaceMention } from '../places.ts'
import { isCompared } from '../time/comparedNumbers.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Meaning } from '../words/terms.ts'
import { hasOwnSubject, OTHER, unitAfter } from './ownSubjects.ts'

/** The tokens of words of time. */
type Span = Pick<Quantity, 'from' | 'to'>
/** What a sentence names of places and times. */
interface Around {
  readonly places: readonly PlaceMention[]
  readonly times: readonly Span[]
}

/** Most tokens between a number and the district that it is told of. */
const BESIDE = 3

/** Whether a sentence counts something without a noun, which can share the unit of an area. */
export const countsBare = ({ quantities, fractions }: Clause): boolean =>
  fractions.length > 0 || quantities.some(({ noun }) => noun === null)

/**
 * Numbers that go on counting in the unit of an area before them: "3,400 hectares ... 1,250 of them", "4,300 hectares, 2,000 in
 * Aghdam and 1,300 in Fuzuli", "ANAMA cleared 2,100 hectares, the Defence Ministry 600". Each with the area whose unit it shares.
 */
export function gappedAreas(
  clause: Clause,
  around: Around,
  before: Quantity | null,
): readonly { readonly quantity: Quantity; readonly unit: Quantity }[] {
  const quantities = [...clause.quantities, ...clause.fractions].toSorted((a, b) => a.from - b.from)
  const carried = before && goesOnInUnit(clause, before, around) ? before : null
  return quantities.flatMap((quantity, at) => {
    if (quantity.noun !== null || isOfOrdnance(clause, quantity)) return []
    const unit = quantities.slice(0, at).findLast(isUnit) ?? carried ?? unitAfter(clause, quantity, quantities[at + 1])
    if (unit?.noun?.value.is !== 'AREA') return []
    const isPart =
      quantity.value < unit.value &&
      ((quantity.partitive && !isOfNamed(clause, quantity)) ||
        isTakenOut(clause, quantity) ||
        isOfDistrict(clause, quantity, around.places) ||
        isParallel(clause, quantity, unit) ||
        repeatsPreposition(clause, quantity, unit))
    const isDone =
      unit === carried &&
      (isCleared(clause, quantity) || isOfThese(clause, quantity) || isSameMeasure(clause, quantity, around))
    const isOfOwn =
      isOfOtherTime(clause, quantity, around.times) ||
      hasOwnSubject(clause, quantity) ||
      isOfTime(clause, quantity, around.times) ||
      isBeforeTime(clause, quantity, around.times) ||
      isCleared(clause, quantity) ||
      isSameMeasure(clause, quantity, around) ||
      unit.from >= quantity.to
    return isPart || isDone || isOfOwn ? [{ quantity, unit }] : []
  })
}

/** Whether a number is told in a unit that others after it can share: "2,412 hectares in the two districts, of which Lachin had 1,530" and "500 га, на 3 процента больше прошлогодних 400" go on in hectares. */
const isUnit = ({ noun }: Quantity): boolean => noun !== null && noun.value.is !== 'OBJECT'

/** "Cleared 640 hectares, 49 of the anti-tank mines were dug up": a part of ordnance, not of land. */
function isOfOrdnance(clause: Clause, { to }: Quantity): boolean {
  const { articles, of, these } = clause.pack.grammar
  if (!of.has(wordAt(clause, to))) return false
  const next = wordAt(clause, to + 1)
  return clause.markAt.get(articles?.has(next) || these?.has(next) ? to + 2 : to + 1)?.value.is === 'ORDNANCE'
}

/** "Kəndlərdən yalnız beşində": a part of what stands right before it, and of no land. */
const isOfNamed = ({ markAt }: Clause, { from }: Quantity): boolean =>
  [from - 1, from - 2].some((at) => markAt.get(at)?.value.is === 'OBJECT')

/** "Of which 33,410 this year". */
const isTakenOut = ({ markAt }: Clause, { from }: Quantity): boolean => markAt.get(from - 1)?.value.is === 'SUBSET'

/** Whether a sentence goes on in the unit of the one before: "The army cleared 151, ...", "Aghdam 61,200, Fuzuli 54,050". */
function goesOnInUnit(clause: Clause, { value }: Quantity, around: Around): boolean {
  const [first, second] = clause.quantities
  if (!first || first.noun !== null) return false
  if (isCleared(clause, first)) return true
  if (clause.marks.some((mark) => HARMED.has(mark.value.is))) return false
  if (isOfThese(clause, first) && first.value < value) return true
  if (isSameMeasure(clause, first, around)) return true
  if (wordAt(clause, first.from - 1) === '-' && isOfTime(clause, first, around.times)) return true
  const countsPeople = clause.quantities.some(({ noun }) => noun?.value.is === 'PERSON')
  if (countsPeople || clause.pack.grammar.returning.test(clause.sentence.folded)) return false
  return [first, second].every((part) => part && part.value < value && isOfDistrict(clause, part, around.places))
}

/** What numbers tell that go on with people in the sentence after one on land: "The three of them had set off a mine". */
const HARMED = new Set<Meaning['is']>(['OUTCOME', 'DISPLACED', 'EVENT'])

/** "2,000 of these", "of those, 1,250 were in Aghdam". */
function isOfThese(clause: Clause, { from, to }: Quantity): boolean {
  const { of, these } = clause.pack.grammar
  const isPart = (at: number): boolean => of.has(wordAt(clause, at)) && these?.has(wordAt(clause, at + 1)) === true
  return isPart(to) || isPart(from - 2) || (wordAt(clause, from - 1) === ',' && isPart(from - 3))
}

/** "In the first five months of this year it was 17,400", "in Zangilan alone it was 2,950": a number that stands for the same of another time or place. */
function isSameMeasure(clause: Clause, { from, to }: Quantity, { places, times }: Around): boolean {
  const { did, passive, same, tallied, talliedAfter } = clause.pack.grammar
  const verb = wordAt(clause, from - 1)
  const before = clause.sentence.folded.slice(0, clause.sentence.tokens[from]?.start ?? 0)
  const isLed = tallied?.test(before.slice(-TALLIED)) === true
  const isSame = isLed || (passive.has(verb) && same?.has(wordAt(clause, from - 2)) === true) || did?.has(verb) === true
  const isElsewhere = places.some(({ kind }) => kind !== 'COUNTRY') || times.length > 0
  const next = wordAt(clause, to)
  const isEnd = /^[.,;]?$/.test(next) || times.some((time) => time.from === to)
  return isSame && isElsewhere && (isEnd || talliedAfter?.test(next) === true)
}

/** Most characters of the words that only tell which figure follows. */
const TALLIED = 80

/** A bare number right after a verb of clearance, or one word more ("очищено полностью 231"), at the end of its clause; right before one after a joint ("and 88,000 cleared by June", "when 13,215 were cleared"). */
function isCleared(clause: Clause, { from, to }: Quantity): boolean {
  const { and, passive, when } = clause.pack.grammar
  const done = passive.has(wordAt(clause, to)) ? to + 1 : to
  const joint = wordAt(clause, from - 1)
  if ((and.has(joint) || when?.has(joint)) && clause.markAt.get(done)?.value.is === 'CLEARED') return true
  const word = wordAt(clause, from - 1)
  const isPlain = /^\p{L}/u.test(word) && !clause.markAt.has(from - 1) && !clause.pack.grammar.stops.has(word)
  const verb = isPlain ? from - 2 : from - 1
  return clause.markAt.get(verb)?.value.is === 'CLEARED' && /^[.,;]?$/.test(wordAt(clause, to))
}

/** "В феврале - 1 880", "за второе полугодие - 5 350", "(the week before: 1,710)", "прошлогодних 53 760": a number that ends its clause, right after words of time. */
function isOfTime(clause: Clause, { from, to }: Quantity, times: readonly Span[]): boolean {
  const next = wordAt(clause, to)
  const lead = /^[-:]$/.test(wordAt(clause, from - 1)) ? from - 1 : from
  const isEnd = /^[.,;)]?$/.test(next) || clause.pack.grammar.and.has(next)
  return isEnd && times.some((time) => time.to === lead || time.to === from)
}

/** "4,890 hectares in March and 5,120 in April", "1,276 hectares (988 in 2024)": a number that goes on to a time of its own. */
function isBeforeTime(clause: Clause, { from, to }: Quantity, times: readonly Span[]): boolean {
  const { and, but } = clause.pack.grammar
  const word = wordAt(clause, from - 1)
  const isJoined = /^[,(]$/.test(word) || and.has(word) || but?.has(word) === true
  const ends = (next: string): boolean => /^[.,;)]?$/.test(next) || and.has(next)
  return isJoined && times.some((time) => time.from === to && ends(wordAt(clause, time.to)))
}

/** "54,000 hectares, against 46,000 in 2022", "compared with 4,988 a year earlier": what an area is compared with, of another time. */
function isOfOtherTime(clause: Clause, quantity: Quantity, times: readonly Span[]): boolean {
  const { from, to } = quantity
  // "The 3,840 of March" leaves open whether a month or a deed is meant.
  if (clause.pack.grammar.of.has(wordAt(clause, to))) return false
  const isChanged = endsChange(clause.sentence.tokens, from, clause.pack) || isRise(clause, from)
  return (isChanged || isCompared(clause, quantity)) && times.some((time) => time.from >= to && time.from - to <= 1)
}

/** "Has grown from 12,000 hectares in 2021 to 45,000 in 2022": a number that another with its noun leads to. */
function isRise(clause: Clause, from: number): boolean {
  const { links, sources } = clause.pack.grammar
  const former = clause.quantities.findLast((other) => other.to <= from && other.noun !== null)
  return (
    former !== undefined &&
    links.has(wordAt(clause, from - 1)) &&
    sources?.has(wordAt(clause, former.from - 1)) === true
  )
}

/** "2,000 were in Aghdam", "1,300 in Fuzuli", "Fuzuli 1,300", "Fuzuli district - 1,300", "Fuzuli (1,300)", "Fuzuli with 711", "Lachin had 1,530". */
function isOfDistrict(clause: Clause, { from, to }: Quantity, places: readonly PlaceMention[]): boolean {
  const { tokens } = clause.sentence
  const { did, links, passive, placeAfter, stops } = clause.pack.grammar
  const before = wordAt(clause, from - 1)
  const isInside = before === '(' && wordAt(clause, to) === ')'
  const isLed = before !== '(' && (links.has(before) || did?.has(before) === true)
  const last = isInside || isLed ? from - 2 : from - 1
  const lead = placeAfter.has(wordAt(clause, last)) ? last - 1 : last
  return places.some(({ kind, start, end }) => {
    if (kind === 'COUNTRY') return false
    const first = tokens.findIndex((token) => token.start >= start)
    const between = tokens.slice(to, first)
    const isAfter =
      first > to && between.length <= BESIDE && between.every(({ word }) => passive.has(word) || stops.has(word))
    return isAfter || tokens[lead]?.end === end || tokens[last]?.end === end
  })
}

/** "Its best month was June, with 7,204 hectares, and its poorest February, with 2,011": the same word leads to both. */
function isParallel(clause: Clause, { from, to }: Quantity, unit: Quantity): boolean {
  const word = wordAt(clause, from - 1)
  const next = wordAt(clause, to)
  return (
    clause.pack.grammar.stops.has(word) &&
    word === wordAt(clause, unit.from - 1) &&
    (next === '' || /^[.,;]$/.test(next))
  )
}

/** Most tokens from an area to the preposition that the next repeats ("hectares of it went to"). */
const TO_PREPOSITION = 4

/** "3,100 hectares fell to ANAMA, 1,904 to private companies and 1,200 to the army": the preposition after the area again. */
function repeatsPreposition(clause: Clause, { from, to }: Quantity, { noun }: Quantity): boolean {
  const { and, of, stops } = clause.pack.grammar
  const before = wordAt(clause, from - 1)
  if (noun === null || !(before === ',' || and.has(before))) return false
  const next = wordAt(clause, to) === '-' ? to + 1 : to
  const word = wordAt(clause, next)
  if (!stops.has(word) || of.has(word) || clause.markAt.has(next)) return false
  const isOther = Array.from({ length: BESIDE }, (_, at) => clause.markAt.get(next + 1 + at)?.value.is).some(
    (is) => OTHER.has(is) && is !== 'OBJECT',
  )
  return !isOther && clause.sentence.tokens.slice(noun.to, noun.to + TO_PREPOSITION).some((one) => one.word === word)
}
