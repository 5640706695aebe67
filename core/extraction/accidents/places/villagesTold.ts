import type { PlaceCode } from '../../../model/claim.ts'
import { opensVillage } from '../../../model/nameSounds.ts'
import { districtOfVillage, districtsOfVillages } from '../../../model/villages.ts'
import type { Context } from '../../rule.ts'
import { fold } from '../../text/fold.ts'
import type { Sentence } from '../../text/sentences.ts'
import { isHome, isPlaced } from './placesTold.ts'

/** Capitalised words one after the other: "Yuxarı Seyidəhmədli", "Yal-Pirəhmədli". */
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’]*(?:[ -]\p{Lu}[\p{L}\p{M}'’]*)*/gu
const WORD = /[^ -]+/g

/** Names of villages have so many words at most ("Göyər Abbas"), and so many letters at least: shorter words are others as often ("Sus"). */
const LONGEST = 2
const SHORTEST = 4

/** The districts of villages that words of a sentence place something in ("in Pirahmadli", "Yanşaqda", "in Upper Seyidahmadli"), where nobody is only at home. */
export function villagesIn(sentence: Sentence, context: Context): readonly PlaceCode[] {
  const districts: PlaceCode[] = []
  for (const { 0: run, index } of sentence.verbatim.matchAll(CAPITALISED)) {
    const words = Array.from(run.matchAll(WORD), (word) => ({ word: word[0], start: index + word.index }))
    for (let at = 0; at < words.length; at++) {
      const found = villageAt(words, at, sentence, context)
      if (found.district !== null) districts.push(found.district)
      at += found.words - 1
    }
  }
  return districts
}

/** The district of a village whose name begins at a word, and how many words it takes: a first word of villages that are not known makes the next one none, too. */
function villageAt(
  words: readonly { readonly word: string; readonly start: number }[],
  at: number,
  sentence: Sentence,
  context: Context,
): { readonly district: PlaceCode | null; readonly words: number } {
  const { start } = words[at] ?? { start: 0 }
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count--) {
    const last = words[at + count - 1]
    if (!last) continue
    const name = { start, end: last.start + last.word.length }
    const district = name.end - start < SHORTEST ? null : districtThere(name, sentence, context)
    if (district !== null) return { district, words: count }
    if (count > 1 && opensVillage(words[at]?.word ?? '')) return { district: null, words: count }
  }
  return { district: null, words: 1 }
}

/** The district of a name, if that is a village's and something was there. */
function districtThere(
  name: { readonly start: number; readonly end: number },
  sentence: Sentence,
  context: Context,
): PlaceCode | null {
  const { grammar } = context.pack
  const written = sentence.verbatim.slice(name.start, name.end)
  const isThere = grammar.locative?.test(fold(written)) === true || isPlaced(sentence, name, context)
  if (!isThere) return null
  const district = districtOfName(written, context)
  return district === null || isHome(sentence, name, context) ? null : district
}

/** The district of a village by a name that may carry one of a language's endings ("под Гадрутом"); of several with a village of that name the only one that the text names. */
function districtOfName(name: string, context: Context): PlaceCode | null {
  for (const written of spellingsOf(name, context)) {
    const known = districtOfVillage(written) ?? onlyNamed(districtsOfVillages(written), context)
    if (known !== null) return known
  }
  return null
}

/** A name as it is written, then without each ending that it may carry. */
function* spellingsOf(name: string, { pack }: Context): Generator<string> {
  yield name
  const folded = fold(name)
  for (const ending of pack.placeSuffixes) if (folded.endsWith(ending)) yield folded.slice(0, -ending.length)
}

/** No article has so many sentences: of more only the first are asked, once for each accident. */
export const WHOLE = 1000

/** "Jamilli", in a text on Tartar: the one district among some that a text names. */
function onlyNamed(districts: readonly PlaceCode[], { sentences, facts }: Context): PlaceCode | null {
  if (districts.length < 2) return null
  const named = new Set(
    sentences
      .slice(0, WHOLE)
      .flatMap((other) => facts(other).places.flatMap(({ place }) => (districts.includes(place) ? [place] : []))),
  )
  return named.size === 1 ? ([...named][0] ?? null) : null
}

const NAMES = /\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*)*/gu

/** The district of a locality as a text writes it: that of two villages, where it is named by both ("between Alkhanli and Horadiz"), only if both are in it. */
export function districtOfLocality(locality: string, context: Context): PlaceCode | null {
  const one = districtOfName(locality, context)
  if (one !== null) return one
  const districts = (locality.match(NAMES) ?? []).map((name) => districtOfName(name, context))
  return districts.length === 2 && districts[0] === districts[1] ? (districts[0] ?? null) : null
}
