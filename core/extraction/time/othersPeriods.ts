import { endsChange, verbOfChange, verbOfFormer } from '../numbers/changes.ts'
import { placesIn } from '../places.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { type Clause, partBetweenSemicolons, wordAt } from '../words/clause.ts'
import { isCompared } from './comparedNumbers.ts'
import type { PeriodMention } from './periodReader.ts'

/** A figure stands at least so many tokens before words that lead to another one. */
const OWN = 2

/**
 * Whether a period belongs to another number than the one at a token: that of a comparison ("5,512 hectares, against 4,988 in March"),
 * of parentheses ("312 mines (287 in May) and 140 shells"), of what follows a semicolon, or of the part that is taken out of it
 * ("of the 134,000 hectares, 14,000 in 2024").
 */
export function isOfAnother(clause: Clause, at: number, period: PeriodMention): boolean {
  const { sentence } = clause
  const { grammar } = clause.pack
  const { tokens } = sentence
  if (standsAside(sentence, period, at) || isOfFormer(clause, at, period)) return true
  if (at >= period.from) return isOfCompared(clause, at, period)
  const between = tokens.slice(at, period.from).map(({ word }) => word)
  const compared = between.findIndex(
    (word, nth) => grammar.compared?.has(word) || (nth > 0 && endsChange(tokens, at + nth, clause.pack)),
  )
  if (compared > OWN && between.slice(compared).some(isNumber)) return true
  if (between.includes(';') && !tellsTimeAlone(clause, period)) return true
  if (isOfPart(clause, at, period)) return true
  const [of, article] = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? '']
  const isWhole = grammar.of.has(of) && grammar.articles?.has(article) === true
  return isWhole && between.slice(between.indexOf(',')).some(isNumber) && between.includes(',')
}

/** Most tokens between a number and the period that it is told of ("1,000 hectares in February"). */
const TOLD_OF = 3

/**
 * "1,200 hectares, up from 1,000 in February, and 300 mines", "more than in February (1,000), and 300 mines": whether a period before a number is
 * that of one which another is compared with, or of one in parentheses right after it.
 */
const isOfCompared = (clause: Clause, at: number, { from, to }: PeriodMention): boolean =>
  clause.quantities.some((number) => {
    if (number.from === at) return false
    const isInside = wordAt(clause, to) === '(' && number.from === to + 1 && number.from < at
    if (isInside && (number.noun?.value.is === 'AREA' || wordAt(clause, number.to) === ')')) return true
    return number.to <= from && from - number.to <= TOLD_OF && isCompared(clause, number)
  })

/** "In 2024 deaths fell from nine in 2023 to four": whether a period between the verb and the number is of the other one. */
const isOfFormer = (clause: Clause, at: number, { from, to }: PeriodMention): boolean => {
  if (to > at) return false
  const verb = verbOfChange(clause, at) ?? verbOfFormer(clause, at)
  return verb !== null && (clause.sentence.tokens[from]?.start ?? 0) > verb
}

const isNumber = (word: string): boolean => /^\p{Nd}/u.test(word)

/** "...; the work ran from 14 April to 6 June": whether the part between semicolons in which a period stands counts nothing. */
function tellsTimeAlone(clause: Clause, { from, to }: PeriodMention): boolean {
  const part = partBetweenSemicolons(clause, from, to)
  return !clause.quantities.some(
    (number) => number.from >= part.from && number.to <= part.to && !(number.from >= from && number.to <= to),
  )
}

/** Whether a period stands in parentheses that hold a number of their own ("1,002 mines (first half of 2024: 1,377)"), and the number at a token does not. */
export function standsAside({ tokens }: Sentence, { from, to }: PeriodMention, at = -1): boolean {
  const open = tokens.slice(0, from).findLastIndex(({ word }) => word === '(')
  const isInside = open >= 0 && !tokens.slice(open, from).some(({ word }) => word === ')')
  if (!isInside) return false
  const rest = tokens.slice(to).findIndex(({ word }) => word === ')')
  const close = rest < 0 ? tokens.length : to + rest
  if (at > open && at < close) return false
  return [...tokens.slice(open, from), ...tokens.slice(to, close)].some(({ word }) => isNumber(word))
}

/** Where the words begin that lead to a period, a dash among them: "из них 12 - в нынешнем году". */
export function openingOf({ from }: Pick<PeriodMention, 'from'>, { sentence: { tokens }, pack }: Clause): number {
  const led = pack.grammar.stops.has(tokens[from - 1]?.word ?? '') ? from - 1 : from
  return tokens[led - 1]?.word === '-' ? led - 1 : from
}

/** Most tokens of words for where a part was counted. */
const PLACE = 6

/** "12 of them in Aghdam district in 2022": whether nothing stands between two tokens but where. */
export function namesPlace(clause: Clause, from: number, to: number): boolean {
  if (to <= from || to - from > PLACE) return false
  const { sentence, pack } = clause
  const { stops, placeAfter } = pack.grammar
  const places = placesIn(sentence, pack)
  const isOfPlace = ({ start, end }: Token): boolean => places.some((place) => place.start <= start && end <= place.end)
  const between = sentence.tokens.slice(from, to)
  return (
    between.some(isOfPlace) &&
    between.every(
      (token) => isOfPlace(token) || token.word === '-' || stops.has(token.word) || placeAfter.has(token.word),
    )
  )
}

/** Most tokens from the words of a part to its period, and from that to its number. */
const PART = 5

/** "25 300 hectares, including 14 000 in June" and "... , including in June 14 000": the words of a part lead to the period, a number follows. */
const opensPart = (markAt: Clause['markAt'], quantities: Clause['quantities'], at: number, from: number): boolean =>
  [from - 1, from - 2].some((before) => before > at && markAt.get(before)?.value.is === 'SUBSET') &&
  quantities.some((part) => part.from > from && part.from - from <= PART)

/** Tokens of "of them". */
const OF_THEM = 2

/** "146,300 hectares had been cleared, of which 33,410 this year": whether the period stands right at a part that is taken from the number. */
const isOfPart = (clause: Clause, at: number, period: PeriodMention): boolean => {
  const { quantities, markAt } = clause
  const from = openingOf(period, clause)
  if (opensPart(markAt, quantities, at, from)) return true
  return quantities.some((part) => {
    const told = part.noun !== null && part.noun.to <= from ? Math.max(part.noun.to, part.to) : part.to
    const end = part.partitive && clause.pack.grammar.of.has(wordAt(clause, told)) ? told + OF_THEM : told
    const isPart = markAt.get(part.from - 1)?.value.is === 'SUBSET' || part.partitive
    // "246, including 40 civilians, since 2020": a comma closes what is told of the part.
    const isBeside = end === from || (end === from - 1 && wordAt(clause, end) !== ',') || namesPlace(clause, end, from)
    return part.from > at && isBeside && isPart
  })
}
