import type { Certainty } from '../model/casualties.ts'
import type { LanguagePack } from './languages/language.ts'
import { type Mark, marksIn } from './lexicon.ts'
import { certaintyOfNoun, isOrdinal, tailOf } from './numberEndings.ts'
import { numbersIn } from './numbers.ts'
import { datedTokens } from './periodItems.ts'
import type { Sentence } from './sentences.ts'
import type { Meaning } from './terms.ts'

/** A number with how the text qualifies it and the noun it counts. Tokens `from` (a qualifier included) to `to` (exclusive). */
export interface Quantity {
  readonly value: number
  readonly certainty: Certainty
  readonly from: number
  readonly to: number
  /** The noun right of it, in its own clause; null where there is none ("51 of whom were killed"). */
  readonly noun: Mark<Meaning> | null
  /** Whether it counts a part of what was named before ("14 of them"). */
  readonly partitive: boolean
}

/** A sentence as the rules of figures see it. */
export interface Clause {
  readonly sentence: Sentence
  readonly pack: LanguagePack
  readonly marks: readonly Mark<Meaning>[]
  readonly quantities: readonly Quantity[]
  /** The mark that begins at, or covers, each token. */
  readonly markAt: ReadonlyMap<number, Mark<Meaning>>
}

/** Reads the meanings and quantities of a sentence. */
export function clauseOf(sentence: Sentence, pack: LanguagePack): Clause {
  const marks = marksIn(pack.terms, sentence.tokens)
  const markAt = new Map(
    marks.flatMap((mark) => Array.from({ length: mark.to - mark.from }, (_, at) => [mark.from + at, mark] as const)),
  )
  const dated = datedTokens(sentence, pack)
  const bare = { sentence, pack, marks, quantities: [], markAt }
  const quantities = numbersIn(sentence.tokens, pack.numbers)
    .filter((number) => !dated.has(number.from) && !markAt.has(number.from) && !isLabelled(bare, number))
    .map((number) => quantityOf(bare, number))
    .filter((quantity) => !pack.grammar.pairs.has(wordAt(bare, quantity.from)) || isPair(bare, quantity))
    .filter((quantity) => !isYear(bare, quantity))
    .filter((quantity, at, all) => all[at + 1]?.from !== quantity.to)
  return { ...bare, quantities }
}

interface Bare {
  readonly value: number
  readonly from: number
  readonly to: number
}

const wordAt = ({ sentence }: Clause, at: number): string => sentence.tokens[at]?.word ?? ''

/** Money, times of day, percentages, ranges, ordinals and numbered things count nothing. */
function isLabelled(clause: Clause, { from, to }: Bare): boolean {
  const { grammar, calendar } = clause.pack
  const { tokens } = clause.sentence
  const [before, after] = [wordAt(clause, from - 1), wordAt(clause, to)]
  if (isOrdinal(clause, to) || grammar.labels.has(before) || /^[%°$€£]$/.test(after)) return true
  const touches = (at: number): boolean => tokens[at]?.start === tokens[at - 1]?.end
  if (touches(to) && (calendar.ordinals.has(after) || (/^\p{L}/u.test(after) && !clause.markAt.has(to)))) return true
  if (grammar.hyphenated && after === '-' && touches(to) && touches(to + 1)) return true
  const digit = /^\p{Nd}/u
  return (
    (/^[:/-]$/.test(before) && touches(from) && touches(from - 1) && digit.test(wordAt(clause, from - 2))) ||
    (/^[:/-]$/.test(after) && touches(to) && touches(to + 1) && digit.test(wordAt(clause, to + 1)))
  )
}

function quantityOf(clause: Clause, number: Bare): Quantity {
  const before = clause.markAt.get(number.from - 1)
  const after = clause.markAt.get(number.to)
  const left = qualifies(before, 'BEFORE') ? before : undefined
  const right = left === undefined && qualifies(after, 'AFTER') ? after : undefined
  const mark = left ?? right
  const from = left?.from ?? number.from
  const tail = tailOf(clause, right?.to ?? number.to)
  const { to } = tail
  const found = nounAfter(clause, to)
  const told = mark?.value.is === 'CERTAINTY' ? mark.value.certainty : null
  const certainty = told ?? tail.certainty ?? certaintyOfNoun(clause, found.noun) ?? 'EXACT'
  const { grammar } = clause.pack
  const group = grammar.of.has(wordAt(clause, from - 1)) && grammar.groups.has(wordAt(clause, from - 2))
  if (group) return { value: number.value, certainty, from, to, noun: null, partitive: true }
  return { value: number.value, certainty, from, to, noun: found.noun, partitive: found.partitive || tail.part }
}

/** "both men", "both were hurt"; not "both killed and injured", nor "both soldiers and civilians". */
function isPair(clause: Clause, { noun, to }: Quantity): boolean {
  const { and, pairs, bridges } = clause.pack.grammar
  if (!noun) return bridges.has(wordAt(clause, to))
  if (noun.value.is === 'OUTCOME') return bridges.has(wordAt(clause, noun.from))
  return noun.value.is === 'PERSON' && (!and.has(wordAt(clause, noun.to)) || pairs.has(wordAt(clause, noun.to + 1)))
}

/** Four digits that look like a year, as they stand before a name ("the 2020 war") or after "the", count nothing. */
function isYear(clause: Clause, { from, to, value, noun, partitive, certainty }: Quantity): boolean {
  if (!/^(?:19|20)\d\d$/.test(wordAt(clause, to - 1)) || String(value) !== wordAt(clause, to - 1)) return false
  if (certainty !== 'EXACT' || partitive) return false
  const before = wordAt(clause, from - 1)
  const named = clause.pack.calendar.beforeYear.has(before) || clause.pack.grammar.articles?.has(before) === true
  return noun === null || noun.from > to + 1 || named
}

const qualifies = (mark: Mark<Meaning> | undefined, side: 'BEFORE' | 'AFTER'): boolean =>
  mark?.value.is === 'CERTAINTY' && !mark.value.serves && (mark.value.side === side || mark.value.side === 'BOTH')

const NOUNS = new Set<Meaning['is']>(['PERSON', 'ORDNANCE', 'AREA', 'OBJECT', 'OUTCOME', 'DISPLACED', 'EVENT'])
const ADJECTIVES = new Set<Meaning['is']>(['CLEARED', 'FOUND', 'UNCLEARED', 'LAID'])
const MOST_ADJECTIVES = 4

/** The noun that a number at `at` counts, past adjectives and measures. */
function nounAfter(clause: Clause, start: number): Pick<Quantity, 'noun' | 'partitive'> {
  const { grammar } = clause.pack
  let adjectives = 0
  for (let at = start; adjectives <= MOST_ADJECTIVES; ) {
    const mark = clause.markAt.get(at)
    const word = wordAt(clause, at)
    if (mark && isNoun(clause, mark, start)) return { noun: mark, partitive: false }
    if (mark?.value.is === 'SUBSET') return { noun: null, partitive: at === start }
    if (mark && !ADJECTIVES.has(mark.value.is)) break
    if (grammar.of.has(word)) {
      if (at === start) return { noun: null, partitive: true }
      if (!grammar.measures.has(wordAt(clause, at - 1))) break
    } else if (!/^\p{L}/u.test(word) || grammar.stops.has(word) || clause.pack.numbers.words.has(word)) break
    adjectives++
    at = mark?.to ?? at + 1
  }
  return { noun: null, partitive: false }
}

/** Nouns count at any distance; of what befell people only nouns do, and participles right beside the number ("44 killed"). */
function isNoun(clause: Clause, { value, from }: Mark<Meaning>, start: number): boolean {
  if (!NOUNS.has(value.is)) return false
  if (value.is !== 'OUTCOME' || value.noun) return true
  return from === start || (from === start + 1 && clause.pack.grammar.adverb.test(wordAt(clause, start)))
}
