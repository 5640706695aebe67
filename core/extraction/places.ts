import type { PlaceCode } from '../model/claim.ts'
import type { Place } from '../model/place.ts'
import { PLACES } from '../model/places.ts'
import type { LanguagePack } from './languages/language.ts'
import { fold } from './text/fold.ts'
import type { Sentence } from './text/sentences.ts'

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

const WORD = /[\p{L}\p{M}'-]+/gu
const LONGEST_NAME = 5

const NAMES: ReadonlyMap<string, readonly Name[]> = byFirstLetters()

/** The places that a sentence names, in its order; of overlapping names the longest. A name begins with a capital letter and may carry the language's endings. */
export function placesIn(
  sentence: Sentence,
  { placeSuffixes }: Pick<LanguagePack, 'placeSuffixes'>,
): readonly PlaceMention[] {
  const words = Array.from(sentence.folded.matchAll(WORD))
  const mentions: PlaceMention[] = []
  for (let at = 0; at < words.length; ) {
    const name = isCapital(sentence, words[at]?.index ?? 0) ? nameAt(words, at, placeSuffixes) : null
    const first = words[at]
    const last = words[at + (name?.words.length ?? 1) - 1]
    if (name && first && last)
      mentions.push({
        place: name.place.code,
        kind: name.place.kind,
        start: first.index,
        end: last.index + last[0].length,
      })
    at += name?.words.length ?? 1
  }
  return mentions
}

const isCapital = (sentence: Sentence, at: number): boolean => /^\p{Lu}/u.test(sentence.verbatim.slice(at, at + 2))

function nameAt(words: readonly RegExpExecArray[], at: number, suffixes: readonly string[]): Name | null {
  const candidates = NAMES.get((words[at]?.[0] ?? '').slice(0, 3)) ?? []
  return (
    candidates.find((name) => name.words.every((word, offset) => fits(words[at + offset]?.[0], word, suffixes))) ?? null
  )
}

/** Whether a word is `name`, or `name` with one of the endings: on the whole name, or in place of its last letter ("Шуша", "Шуше"). */
function fits(word: string | undefined, name: string, suffixes: readonly string[]): boolean {
  if (word === undefined) return false
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
