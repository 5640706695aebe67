import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { calibreAt, modelAt } from './uncounted.ts'

const NOUNS = new Set<Meaning['is']>(['PERSON', 'ORDNANCE', 'AREA', 'OBJECT', 'OUTCOME', 'DISPLACED', 'EVENT'])

const ADJECTIVES = new Set<Meaning['is']>(['CLEARED', 'FOUND', 'UNCLEARED', 'LAID'])

const MOST_ADJECTIVES = 4
/** Letters of the longest word that ends like a locative and is none ("daha"). */
const PARTICLE = 4

/** The noun that a number at `at` counts, past adjectives and measures. */
export function nounAfter(clause: Clause, start: number): Pick<Quantity, 'noun' | 'partitive'> {
  const { grammar } = clause.pack
  const present = whoWasThere(clause, start)
  if (present) return { noun: present, partitive: false }
  let adjectives = 0
  for (let at = start; adjectives <= MOST_ADJECTIVES; ) {
    at += modelAt(clause, at) || calibreAt(clause, at)
    if (at === start && wordAt(clause, at) === '-' && clause.markAt.get(at + 1)?.value.is === 'AREA') at++
    // "Biri 11 yaşlı uşaq": their age is no other number.
    if (grammar.ages?.has(wordAt(clause, at + 1)) && /^\d/.test(wordAt(clause, at))) at += 2
    const mark = clause.markAt.get(at)
    const word = wordAt(clause, at)
    if (mark?.value.is === 'OBJECT' && isOfPerson(clause, mark)) {
      adjectives++
      at = mark.to
      continue
    }
    if (mark && isNoun(clause, mark, start)) return { noun: mark, partitive: false }
    if (mark?.value.is === 'SUBSET') return { noun: null, partitive: at === start }
    // "Bir zolaqda çalışan sapyor": what is counted is where somebody works.
    if (!mark && at === start && word.length > PARTICLE && grammar.locative?.test(word)) break
    if (mark && !ADJECTIVES.has(mark.value.is)) break
    if (grammar.of.has(word)) {
      if (at === start) return { noun: areaOfWhole(clause, at + 1), partitive: true }
      if (!grammar.measures.has(wordAt(clause, at - 1))) break
    } else if (
      !/^\p{L}/u.test(word) ||
      grammar.stops.has(word) ||
      grammar.indefinite?.has(word) ||
      clause.pack.numbers.words.has(word)
    )
      break
    adjectives++
    at = mark?.to ?? at + 1
  }
  return { noun: null, partitive: false }
}

/** "6,218 of its hectares": the unit that a part shares with its whole, past one word that says whose it is. */
function areaOfWhole(clause: Clause, at: number): Mark<Meaning> | null {
  const mark = clause.markAt.get(at + 1)
  return mark?.value.is === 'AREA' && /^\p{L}/u.test(wordAt(clause, at)) ? mark : null
}

/** Most tokens from a participle that says where people were to the word for them. */
const WHERE = 6

/** "Оба ехавших в машине человека": the people whom a participle with words of its own stands before. */
function whoWasThere(clause: Clause, start: number): Mark<Meaning> | null {
  if (!clause.pack.grammar.present?.test(wordAt(clause, start))) return null
  for (let at = start; at <= start + WHERE; at++) {
    const mark = clause.markAt.get(at)
    if (mark?.value.is === 'PERSON') return mark
    if (mark?.value.is === 'OUTCOME' || mark?.value.is === 'EVENT' || /^[,;:.()-]$/.test(wordAt(clause, at)))
      return null
  }
  return null
}

/** "Two cattle owners": what names an object only says who the people after it are; not "in 70 cases people died". */
function isOfPerson(clause: Clause, { to }: Mark<Meaning>): boolean {
  const next = clause.markAt.get(to)
  const { agents, bridges } = clause.pack.grammar
  return agents !== undefined && next?.value.is === 'PERSON' && next.from === to && !bridges.has(wordAt(clause, to))
}

/** Nouns count at any distance; of what befell people only nouns do, and participles right beside the number ("44 killed"). */
function isNoun(clause: Clause, { value, from }: Mark<Meaning>, start: number): boolean {
  if (!NOUNS.has(value.is)) return false
  if (value.is !== 'OUTCOME' || value.noun) return true
  return from === start || (from === start + 1 && clause.pack.grammar.adverb.test(wordAt(clause, start)))
}
