import { type PlaceWords, placesIn } from '../places.ts'
import { SentenceNotes } from '../text/sentenceNotes.ts'
import type { Sentence } from '../text/sentences.ts'
import { lexiconOf, type Mark, marksOfSentence, type Term } from '../words/lexicon.ts'
import type { LexiconGroup } from '../words/lexiconGroup.ts'
import type { Voice } from './speakers.ts'

/** Words that tell what and where a text is about. Phrases as in `lexicon.ts`. */
export interface RelevanceWords {
  /** Explosive ordnance and its clearance, in words that mean nothing else. */
  readonly ordnance: readonly string[]
  /** This land's agency for mine action, whose name tells both what and where. */
  readonly agency?: readonly string[]
  /** Words that also mean pits: they count where nothing in the text speaks of those. */
  readonly mines?: readonly string[]
  /** Azerbaijan, its bodies and lands beside the districts of the gazetteer. */
  readonly here: readonly string[]
  /** Other lands that have mines. */
  readonly elsewhere: readonly string[]
  /** Whether texts in the language that name no land at all are about Azerbaijan. */
  readonly isHome?: boolean
  /** Mines that ore is dug from, and mining of coins and data. */
  readonly otherMines: readonly string[]
  /** Words of films, novels and plays, in whose tales people set off mines, too. */
  readonly fiction?: readonly string[]
}

/** What a text is about. */
export interface Scope {
  /** Whether it can carry a statement on explosive ordnance in Azerbaijan; only claims found in it then show that it does. */
  readonly isPossible: boolean
  /** Whether it carries one even if no claim is found: a body speaks of ordnance in several sentences. */
  readonly isCertain: boolean
  /** Whether a sentence tells of another land. */
  readonly isElsewhere: (sentence: Sentence) => boolean
}

/** What sentences speak of: one bit each, so that those of a sentence make one number. */
const ORDNANCE = 1
const MINES = 2
export const HERE = 4
export const ELSEWHERE = 8
const OTHER_MINES = 16
const FICTION = 32
type Topics = number

const holds = (topics: Topics | undefined, topic: Topics): boolean => ((topics ?? 0) & topic) !== 0
const SENTENCES_FOR_CERTAINTY = 2
/** A review of a film or novel speaks of it in so many sentences. */
const SENTENCES_OF_A_TALE = 3

export type ScopeReader = (voices: readonly Voice[]) => Scope

/** The words of a sentence that tell what and where it is about. */
export type TopicMarks = (sentence: Sentence) => readonly Mark<Topics>[]

/** Tells whether a text is about explosive ordnance in Azerbaijan, and which of its sentences are about other lands. `isHome`: as in `RelevanceWords`. */
export function scopeReader(marksOf: TopicMarks, places: PlaceWords, isHome = false): ScopeReader {
  const topicsOf = topicReader(marksOf, places)
  return (voices) => scopeOf(voices, topicsOf, isHome)
}

function scopeOf(voices: readonly Voice[], topicsOf: (sentence: Sentence) => Topics, isHome: boolean): Scope {
  const topics = voices.map(({ sentence }) => topicsOf(sentence))
  const count = (topic: Topics): number => topics.filter((found) => holds(found, topic)).length
  const abroad = elsewhereOf(voices, topics)
  const areMinesExplosive = count(OTHER_MINES) === 0
  const isOfOrdnance = (at: number): boolean => holds(topics[at], areMinesExplosive ? ORDNANCE | MINES : ORDNANCE)
  const ordnance = voices.filter(({ sentence }, at) => isOfOrdnance(at) && !abroad.has(sentence.index))
  const isSpoken = ({ cited }: Voice): boolean => cited.some(({ bodies }) => bodies[0]?.code !== 'OTHER')
  const spoken = ordnance.filter(isSpoken)
  const fiction = count(FICTION)
  const isTale = fiction >= SENTENCES_OF_A_TALE && fiction >= ordnance.length && spoken.length === 0
  const isAbout = isHere(topics, isHome) || hasEntry(voices, topics)
  const isPossible = isAbout && ordnance.length > 0 && ordnance.length >= count(OTHER_MINES) && !isTale
  const isCertain =
    isPossible &&
    ordnance.length >= SENTENCES_FOR_CERTAINTY &&
    spoken.length > 0 &&
    ordnance.length * 3 >= voices.length
  return { isPossible, isCertain, isElsewhere: (sentence) => abroad.has(sentence.index) }
}

/** Whether a text is about this land: it names it more often than others, or as often and first. */
function isHere(topics: readonly Topics[], isHome: boolean): boolean {
  const here = topics.filter((found) => holds(found, HERE)).length
  const elsewhere = topics.filter((found) => holds(found, ELSEWHERE)).length
  const first = topics.find((found) => holds(found, HERE | ELSEWHERE))
  if (isHome && here + elsewhere === 0) return true
  return here > elsewhere || (here > 0 && here === elsewhere && holds(first, HERE))
}

/** Whether a survey of many lands has an entry on this one: "Azerbaijan. Mines have killed ...". */
const hasEntry = (voices: readonly Voice[], topics: readonly Topics[]): boolean =>
  voices.some(
    ({ sentence }, at) =>
      sentence.tokens.length <= ENTRY &&
      holds(topics[at], HERE) &&
      voices[at - 1]?.sentence.paragraph !== sentence.paragraph &&
      voices[at + 1]?.sentence.paragraph === sentence.paragraph,
  )

/** The name of a land and a sign. */
const ENTRY = 2

/** Finds the words of topics, in each sentence once. `group`: as in `lexiconOf`. */
export function topicMarks(words: RelevanceWords, group?: LexiconGroup): TopicMarks {
  const terms: readonly Term<Topics>[] = [
    { value: ORDNANCE | HERE, phrases: words.agency ?? [] },
    { value: ORDNANCE, phrases: words.ordnance },
    { value: MINES, phrases: words.mines ?? [] },
    { value: HERE, phrases: words.here },
    { value: ELSEWHERE, phrases: words.elsewhere },
    { value: OTHER_MINES, phrases: words.otherMines },
    { value: FICTION, phrases: words.fiction ?? [] },
  ]
  const lexicon = lexiconOf(terms, undefined, group)
  const found = new SentenceNotes((sentence) => marksOfSentence(lexicon, sentence))
  return (sentence) => found.of(sentence)
}

function topicReader(marksOf: TopicMarks, places: PlaceWords): (sentence: Sentence) => Topics {
  return (sentence) => {
    let topics = 0
    for (const { value } of marksOf(sentence)) topics |= value
    if (holds(topics, HERE)) return topics
    const isNamed = placesIn(sentence, places).some(({ kind }) => kind !== 'COUNTRY')
    return isNamed ? topics | HERE : topics
  }
}

/**
 * Sentences that name another land and not this one, and those after them that name neither: in the paragraph, or, where
 * this land was not named yet, in the text.
 */
function elsewhereOf(voices: readonly Voice[], topics: readonly Topics[]): ReadonlySet<number> {
  const abroad = new Set<number>()
  let isAbroad = false
  let wasHere = false
  voices.forEach(({ sentence }, at) => {
    if (wasHere && voices[at - 1]?.sentence.paragraph !== sentence.paragraph) isAbroad = false
    if (holds(topics[at], HERE)) wasHere = true
    if (holds(topics[at], HERE)) isAbroad = false
    else if (holds(topics[at], ELSEWHERE)) isAbroad = true
    if (isAbroad) abroad.add(sentence.index)
  })
  return abroad
}
