import type { PlaceCode } from '../model/claim.ts'
import type { Place } from '../model/place.ts'
import { PLACES } from '../model/places.ts'
import type { LanguagePack } from './languages/language.ts'
import { isCapitalAt } from './text/capitals.ts'
import { fold } from './text/fold.ts'
import { SentenceNotes } from './text/sentenceNotes.ts'
import type { Sentence } from './text/sentences.ts'
import type { WordSet } from './words/lexiconGroup.ts'

/** A place of the gazetteer, named in a sentence. Offsets count in the sentence. */
export interface PlaceMention {
  readonly place: PlaceCode
  readonly kind: Place['kind']
  readonly start: number
  readonly end: number
}

interface Name {
  readonly words: readonly string[]
  readonly place: Place
}

/** What a language adds to the names of places. */
export type PlaceWords = Pick<LanguagePack, 'placeSuffixes' | 'placeAdjectives' | 'words'>

const WORD = /[\p{L}\p{M}'-]+/gu
const LONGEST_NAME = 5

const NAMES: ReadonlyMap<string, readonly Name[]> = byFirstLetters()

/** The places that a sentence names, in its order; of overlapping names the longest. A name begins with a capital letter and may carry the language's endings. */
export function placesIn(sentence: Sentence, pack: PlaceWords): readonly PlaceMention[] {
  const { placeSuffixes, words } = pack
  const named = NAMED.of(sentence)
  if (named.suffixes !== placeSuffixes) {
    named.suffixes = placeSuffixes
    named.mentions = words.holds(sentence, BEGINNINGS) ? placesRead(sentence, pack) : NONE
  }
  return named.mentions
}

const NONE: readonly PlaceMention[] = []

/** Words that a name can begin with, whatever its ending. */
const BEGINNINGS: WordSet = {
  has: (word) =>
    NAMES.get(word.slice(0, 3))?.some(
      ({ words: [first = ''] }) => first.startsWith(word) || word.startsWith(first.slice(0, -1)),
    ) === true,
}

interface Named {
  suffixes: readonly string[] | null
  mentions: readonly PlaceMention[]
}

/** The places of each sentence, with the endings that names could carry when it was last read. */
const NAMED = new SentenceNotes((): Named => ({ suffixes: null, mentions: [] }))

function placesRead(sentence: Sentence, { placeSuffixes, placeAdjectives }: PlaceWords): readonly PlaceMention[] {
  const mentions: PlaceMention[] = []
  let last = 0
  const { verbatim, folded } = sentence
  const hasHyphen = folded.includes('-')
  for (const { start, word } of sentence.tokens) {
    // A small letter is the same when folded.
    const isSmall = verbatim.charCodeAt(start) === folded.charCodeAt(start)
    if (start < last || (isSmall && (placeAdjectives === undefined || word.length < SHORTEST_ADJECTIVE))) continue
    if (!isSmall && !hasHyphen && !NAMES.has(folded.slice(start, start + 3))) continue
    if (!(isSmall ? isAdjective(sentence, start, placeAdjectives) : isCapital(sentence, start))) continue
    const found = nameAt(sentence.folded, start, placeSuffixes)
    if (found) mentions.push({ place: found.place.code, kind: found.place.kind, start, end: found.end })
    else if (hasHyphen) mentions.push(...placeOnRoad(sentence, start, placeSuffixes))
    last = found?.end ?? mentions.at(-1)?.end ?? last
  }
  return mentions
}

const SHORTEST_ADJECTIVE = 8

/** Most characters of an adjective and the beginning of its noun. */
const ADJECTIVE = 40

/** "Близ губадлинского села": an adjective of a place before what is there, which some languages write small. */
const isAdjective = ({ folded }: Sentence, at: number, adjectives: RegExp | undefined): boolean =>
  adjectives?.test(folded.slice(at, at + ADJECTIVE)) === true && !/[\p{L}-]/u.test(folded.charAt(at - 1))

/** A name in a word that a hyphen joins to another. */
const PART = /[\p{L}\p{M}']{4,}/gu

/** "The Shusha-Turshsu road": the one place that a part of such a word names; a road between two is in neither. */
function placeOnRoad({ folded, verbatim }: Sentence, at: number, suffixes: readonly string[]): readonly PlaceMention[] {
  const word = wordFrom(folded, at)?.text ?? ''
  if (!word.includes('-')) return []
  const named = Array.from(word.matchAll(PART)).flatMap(({ 0: part, index }) => {
    const start = at + index
    const found = isCapitalAt(verbatim, start) ? nameAt(part, 0, suffixes) : null
    const end = start + part.length
    return found?.end === part.length ? [{ place: found.place.code, kind: found.place.kind, start, end }] : []
  })
  return named.length === 1 ? named : []
}

/** Whether a word begins there with a capital letter, and not a part of a word that a hyphen or an apostrophe joins. */
const isCapital = ({ verbatim, folded }: Sentence, at: number): boolean =>
  isCapitalAt(verbatim, at) && !/^['-]/.test(folded.charAt(at - 1))

function nameAt(folded: string, at: number, suffixes: readonly string[]): { place: Place; end: number } | null {
  const first = wordFrom(folded, at)
  if (first === null) return null
  for (const { words, place } of NAMES.get(first.text.slice(0, 3)) ?? []) {
    let { end } = first
    const isNamed = words.every((name, nth) => {
      const word = nth === 0 ? first : wordFrom(folded, end)
      end = word?.end ?? end
      return word !== null && fits(word.text, name, suffixes)
    })
    if (isNamed) return { place, end }
  }
  return null
}

/** The first word from an offset on. */
function wordFrom(folded: string, at: number): { readonly text: string; readonly end: number } | null {
  WORD.lastIndex = at
  const [text] = WORD.exec(folded) ?? []
  return text === undefined ? null : { text, end: WORD.lastIndex }
}

/** Whether a word is `name`, or `name` with one of the endings: on the whole name, or in place of its last letter ("Шуша", "Шуше"). */
function fits(word: string, name: string, suffixes: readonly string[]): boolean {
  if (word === name) return true
  return suffixes.some(
    (suffix) =>
      word === name + suffix || (word.endsWith(suffix) && name.length > 3 && word === name.slice(0, -1) + suffix),
  )
}

function byFirstLetters(): ReadonlyMap<string, readonly Name[]> {
  const names = PLACES.flatMap((place) =>
    [place.name, ...place.alternateNames].map((name) => ({ words: fold(name).match(WORD) ?? [], place })),
  ).filter((name) => name.words.length > 0 && name.words.length <= LONGEST_NAME)
  const groups = new Map<string, Name[]>()
  for (const name of names.sort((a, b) => b.words.length - a.words.length)) {
    const key = (name.words[0] ?? '').slice(0, 3)
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  return groups
}
