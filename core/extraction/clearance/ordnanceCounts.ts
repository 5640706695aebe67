import type { Certainty } from '../../model/casualties.ts'
import type { OrdnanceType } from '../../model/ordnance.ts'
import { endsChange } from '../numbers/changes.ts'
import { isOfGroup } from '../numbers/quantities.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import {
  isCounted,
  kindAfter,
  kindBefore,
  kindOfAll,
  nounBeforeComma,
  nounInside,
  sharedKind,
} from './ordnanceKinds.ts'
import { singleAfter, singleAt } from './singleOrdnance.ts'

/** A number of explosive ordnance, bound to the noun it counts. Tokens of the number. */
export interface OrdnanceMention {
  readonly type: OrdnanceType
  readonly value: number
  readonly certainty: Certainty
  readonly from: number
  readonly to: number
  /** Where its noun, or the number alone, ends in the sentence. */
  readonly end: number
}

/** The numbers of ordnance that a sentence tells, whatever was done with it. `last`: the type told of before it. */
export function ordnanceIn(clause: Clause, last: () => OrdnanceType | null = () => null): readonly OrdnanceMention[] {
  return clause.quantities.flatMap((quantity) => {
    const { noun } = quantity
    const isSuch = noun?.value.is === 'ORDNANCE' && noun.value.such === true
    const type = isSuch ? typeBefore(clause, quantity, last()) : typeOf(clause, quantity)
    if (type === null) return []
    const end = quantity.noun?.end ?? clause.sentence.tokens[quantity.to - 1]?.end ?? 0
    const single = singleAfter(clause, quantity)
    return [{ type, end, ...numberOf(quantity) }, ...(single ? [single] : [])]
  })
}

/** The type that "such finds" means: of the ordnance named last before it. */
function typeBefore(clause: Clause, { from }: Quantity, last: OrdnanceType | null): OrdnanceType {
  const before = clause.marks.findLast((mark) => mark.to <= from && mark.value.is === 'ORDNANCE')
  return (before?.value.is === 'ORDNANCE' ? before.value.type : last) ?? 'EXPLOSIVE_ORDNANCE'
}

const numberOf = ({ value, certainty, from, to }: Quantity): Omit<OrdnanceMention, 'type' | 'end'> => ({
  value,
  certainty,
  from,
  to,
})

function typeOf(clause: Clause, quantity: Quantity): OrdnanceType | null {
  const { noun } = quantity
  if (noun)
    return noun.value.is === 'ORDNANCE'
      ? (kindBefore(clause, quantity) ??
          kindAfter(clause, quantity) ??
          kindOfAll(clause, quantity) ??
          jointType(clause, noun, noun.value.type))
      : null
  if (endsChange(clause.sentence.tokens, quantity.from, clause.pack)) return typeOfFormer(clause, quantity)
  if (isOfPeople(clause, quantity) || isOfGroup(clause, quantity.from) || isOfHarmed(clause, quantity)) return null
  const shared = sharedKind(clause, quantity)
  if (shared) return shared
  const labelled = nounInside(clause, quantity) ?? nounBeforeComma(clause, quantity)
  if (labelled) return labelled
  if (isTakenOut(clause, quantity)) return typeOfFormer(clause, quantity)
  if (isOneOf(clause, quantity)) return rightNoun(clause, quantity) ?? kindOfPart(clause, quantity)
  return (
    leftNoun(clause, quantity, 4, true) ??
    rightNoun(clause, quantity) ??
    (countsOwn(clause, quantity) ? null : leftNoun(clause, quantity, 7, false)) ??
    talliedNoun(clause, quantity)
  )
}

/** "Обезвредило 3 200 мин, в том числе 700 в июне": a part of them, of which only a preposition or nothing follows. */
const isTakenOut = (clause: Clause, { from, to }: Quantity): boolean =>
  clause.markAt.get(from - 1)?.value.is === 'SUBSET' &&
  (clause.pack.grammar.stops.has(wordAt(clause, to)) || /^[.,;]?$/.test(wordAt(clause, to)))

/** What rose or fell to a number is of the type of what it had been. */
function typeOfFormer(clause: Clause, { from }: Quantity): OrdnanceType | null {
  const former = clause.quantities.findLast((other) => other.to <= from)
  return former ? typeOf(clause, former) : null
}

/** Whether a word right after the number names what it counts ("412 runners"). */
function countsOwn({ sentence, pack, markAt }: Clause, { to, partitive }: Quantity): boolean {
  const word = sentence.tokens[to]?.word ?? ''
  const { and, or, stops, passive, measures, bridges, links, as, of, adverb } = pack.grammar
  const isGrammar = [and, or, stops, passive, measures, bridges, links, as, of].some((words) => words.has(word))
  return !partitive && !markAt.has(to) && /^\p{L}/u.test(word) && !isGrammar && !adverb.test(word)
}

const MINES: ReadonlySet<OrdnanceType> = new Set(['MINE', 'ANTI_PERSONNEL_MINE', 'ANTI_VEHICLE_MINE'])
/** Most words between "mines and" and what they are counted with ("other explosive remnants"). */
const JOINED = 4

/** "640 mines and other remnants of war", "45 anti-tank and anti-personnel mines": what one number counts together. */
function jointType(clause: Clause, noun: Mark<Meaning>, type: OrdnanceType): OrdnanceType {
  const { and, or, stops } = clause.pack.grammar
  const joint = wordAt(clause, noun.to)
  if ((!and.has(joint) && !or.has(joint)) || singleAt(clause, noun.to + 1)) return type
  for (let at = noun.to + 1; at <= noun.to + JOINED; at++) {
    const mark = clause.markAt.get(at)
    if (mark?.value.is === 'ORDNANCE') return isCounted(clause, mark) ? type : both(type, mark.value.type)
    const word = wordAt(clause, at)
    if (mark || !/^\p{L}/u.test(word) || (stops.has(word) && !clause.pack.grammar.of.has(word))) return type
  }
  return type
}

function both(a: OrdnanceType, b: OrdnanceType): OrdnanceType {
  if (a === b) return a
  return MINES.has(a) && MINES.has(b) ? 'MINE' : 'EXPLOSIVE_ORDNANCE'
}

/** "three of whom died". */
const isOfPeople = (clause: Clause, { to }: Quantity): boolean =>
  (clause.pack.grammar.whom?.has(wordAt(clause, to + 1)) === true && clause.pack.grammar.of.has(wordAt(clause, to))) ||
  isHarmed(clause, to)

/** "Seven died from mines and 22 were hurt". */
const isHarmed = (clause: Clause, to: number): boolean =>
  [to, to + 1].some((at) => clause.markAt.get(at)?.value.is === 'OUTCOME') &&
  (clause.markAt.get(to)?.value.is === 'OUTCOME' || clause.pack.grammar.passive.has(wordAt(clause, to)))

/** "Seven of its men died from mines and 22 were hurt". */
function isOfHarmed(clause: Clause, { to }: Quantity): boolean {
  const { passive } = clause.pack.grammar
  const at = passive.has(wordAt(clause, to)) ? to + 1 : to
  return clause.markAt.get(at)?.value.is === 'OUTCOME'
}

/** "A mine, one of 54 that were found": the whole is counted beside it. */
const isOneOf = ({ quantities }: Clause, { to, partitive }: Quantity): boolean =>
  partitive && quantities.some(({ from }) => from >= to && from - to <= 2)

/** "Anti-personnel mines account for 22", "unexploded ordnance - 137,772 items"; loosely: with other words between, but no mark. */
function leftNoun(clause: Clause, { from, to }: Quantity, far: number, strict: boolean): OrdnanceType | null {
  // "Нашли непонятный предмет - 102 или 112": numbers to call, of which one is as good as the other.
  if (clause.pack.grammar.or.has(wordAt(clause, to)) && clause.quantities.some((other) => other.from === to + 1))
    return null
  for (let at = from - 1; at >= 0 && at >= from - far; at--) {
    const mark = clause.markAt.get(at)
    if (mark?.value.is === 'ORDNANCE')
      return isCounted(clause, mark) || isOblique(clause, mark) || isRidOf(clause, mark) || isHarmful(clause, mark)
        ? null
        : mark.value.type
    // "anti-personnel mines destroyed: 88", "мин найдено 41"
    const isVerb =
      (mark?.value.is === 'FOUND' || mark?.value.is === 'CLEARED') &&
      (/^[:-]$/.test(wordAt(clause, from - 1)) || (at === from - 1 && /^[.,;:]?$/.test(wordAt(clause, to))))
    if (isVerb) continue
    if (mark && mark.value.is !== 'CERTAINTY') return null
    if (clause.quantities.some((other) => at >= other.from && at < other.to)) return null
    if (strict && !isLink(clause, at)) return null
    if (/^[;|.]$/.test(wordAt(clause, at))) return null
  }
  return null
}

/** "Людей, задетых минами": a case in which nothing is counted. */
const isOblique = (clause: Clause, { to }: Mark<Meaning>): boolean =>
  clause.pack.grammar.oblique?.test(wordAt(clause, to - 1)) === true

/** "Cleared of mines", "cleared 40 hectares of mines": what land is rid of, which no number after it counts. */
function isRidOf(clause: Clause, { from }: Mark<Meaning>): boolean {
  const rid = clause.markAt.get(from - 2)?.value.is
  return (rid === 'CLEARED' || rid === 'AREA') && clause.pack.grammar.sources?.has(wordAt(clause, from - 1)) === true
}

/** "People who have fallen victim to mines ... 399": what harmed those whom the number counts. */
const isHarmful = (clause: Clause, { from }: Mark<Meaning>): boolean =>
  [from - 1, from - 2].some((at) => clause.markAt.get(at)?.value.is === 'OUTCOME')

/** Words that lead to a number, or dots. */
const isLink = (clause: Clause, at: number): boolean =>
  clause.pack.grammar.links.has(wordAt(clause, at)) || /^\.{3,}$/.test(wordAt(clause, at))

const FAR_RIGHT = 12
/** What a number counts instead of ordnance further right, where it stands right after it ("one of its machines"). */
const OTHER_THINGS = new Set<Meaning['is']>(['OBJECT', 'PERSON'])
const BESIDE = 3

/** "3,495 of them ... are listed as anti-personnel", "the remaining 5,034 as anti-tank", "612 were cluster bomblets". */
function rightNoun(clause: Clause, { to, partitive }: Quantity): OrdnanceType | null {
  const { grammar } = clause.pack
  const next = wordAt(clause, to)
  if (!partitive && !grammar.passive.has(next) && !grammar.as.has(next)) return null
  for (let at = to; at < to + FAR_RIGHT; at++) {
    const mark = clause.markAt.get(at)
    // "The three of them set off a mine".
    if (mark?.value.is === 'ORDNANCE')
      return isCounted(clause, mark) || singleAt(clause, mark.from - 1) ? null : mark.value.type
    if (mark && (mark.value.is === 'OUTCOME' || mark.value.is === 'AREA')) return null
    if (mark && at - to <= BESIDE && OTHER_THINGS.has(mark.value.is)) return null
    if (/^[,;:.|]$/.test(wordAt(clause, at)) || clause.quantities.some((other) => other.from === at)) return null
  }
  return null
}

/** "3 of the 45 mines found were anti-tank mines". */
function kindOfPart(clause: Clause, { to }: Quantity): OrdnanceType | null {
  const whole = clause.quantities.find(({ from }) => from >= to)
  const from = whole?.noun?.to ?? Number.POSITIVE_INFINITY
  const { passive } = clause.pack.grammar
  const kind = clause.marks.find((mark) => mark.from >= from && mark.value.is === 'ORDNANCE')
  if (kind?.value.is !== 'ORDNANCE' || isCounted(clause, kind)) return null
  return kind.from - from <= FAR_RIGHT && passive.has(wordAt(clause, kind.from - 1)) ? kind.value.type : null
}

/** Most tokens between "the number of mines" and the number. */
const TALLY = 16

/** "The number of mines found since the war has exceeded 120,000". */
function talliedNoun(clause: Clause, { from }: Quantity): OrdnanceType | null {
  const { of, tallies } = clause.pack.grammar
  const first = clause.quantities.find((other) => other.noun === null || other.from >= from)
  if (first?.from !== from) return null
  const noun = clause.marks.findLast((mark) => mark.to <= from && mark.value.is === 'ORDNANCE')
  const counted = clause.marks.find(
    (mark) =>
      mark.value.is === 'ORDNANCE' &&
      of.has(wordAt(clause, mark.from - 1)) &&
      tallies.has(wordAt(clause, mark.from - 2)),
  )
  if (counted?.value.is !== 'ORDNANCE' || !noun || counted.from > from || from - noun.to > TALLY) return null
  return isCounted(clause, counted) ? null : jointType(clause, counted, counted.value.type)
}
