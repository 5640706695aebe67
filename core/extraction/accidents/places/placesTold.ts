import type { PlaceCode } from '../../../model/claim.ts'
import { placeByName } from '../../../model/places.ts'
import { DISTRICT_OF_TOWN } from '../../../model/towns.ts'
import type { LocalityPattern } from '../../languages/language.ts'
import { isNoName } from '../../people/names.ts'
import type { PlaceMention } from '../../places.ts'
import type { Context } from '../../rule.ts'
import { fold } from '../../text/fold.ts'
import type { Sentence } from '../../text/sentences.ts'

/** The districts that a sentence names, those first that its words place something in ("in Aghdam", "Lachin district"), those last where somebody is only from, hospitals' left out. */
export function districtsIn(sentence: Sentence, context: Context): readonly PlaceCode[] {
  const { ofOrigin } = context.pack.grammar
  const { folded } = sentence
  const districts = context
    .facts(sentence)
    .places.filter((place) => place.kind === 'DISTRICT' && !isHome(sentence, place, context))
  if (districts.length === 0) return townsIn(sentence, context)
  const own = districts.filter(({ start, end }) => !ofOrigin?.test(`${folded.slice(0, start)}\n${folded.slice(end)}`))
  const placed = own.filter((place) => isPlaced(sentence, place, context))
  return [...new Set([...placed, ...own, ...districts].map(({ place }) => place))]
}

/** "Жители Физулинского района подорвались у села Туг": whether all the districts that a sentence names are those that somebody is from. */
export function namesOrigins(sentence: Sentence, context: Context): boolean {
  const { ofOrigin } = context.pack.grammar
  const { folded } = sentence
  const districts = context.facts(sentence).places.filter(({ kind }) => kind === 'DISTRICT')
  return (
    ofOrigin !== undefined &&
    districts.length > 0 &&
    districts.every(({ start, end }) => ofOrigin.test(`${folded.slice(0, start)}\n${folded.slice(end)}`))
  )
}

/** The district of a town that its words place something in ("near Hadrut"). */
function townsIn(sentence: Sentence, context: Context): readonly PlaceCode[] {
  if (!context.pack.words.holds(sentence, DISTRICT_OF_TOWN)) return []
  const districts = sentence.tokens.flatMap(({ word, start, end }) => {
    const place = DISTRICT_OF_TOWN.get(word)
    if (place === undefined) return []
    const town: PlaceMention = { place, kind: 'DISTRICT', start, end }
    return isPlaced(sentence, town, context) && !isHome(sentence, town, context) ? [place] : []
  })
  return [...new Set(districts)]
}

/** The districts that it names only as somebody's home, or for a hospital. */
export const homesIn = (sentence: Sentence, context: Context): readonly PlaceCode[] =>
  context
    .facts(sentence)
    .places.filter((place) => place.kind === 'DISTRICT' && isHome(sentence, place, context))
    .map(({ place }) => place)

/** Most characters of the words that say of a place whose home or hospital it is. */
const HOME = 60

/** "A resident of Barda", "the hospital in Aghdam", "Aghdam hospital": where somebody comes from, or was taken to. */
export function isHome(
  sentence: Sentence,
  { start, end }: Pick<PlaceMention, 'start' | 'end'>,
  context: Context,
): boolean {
  const { folded } = sentence
  const { homeBefore, homeAfter, hospitalOf } = context.pack.grammar
  if (isOfSomebody(sentence, start, context)) return true
  if (hospitalOf?.test(`${folded.slice(Math.max(0, start - HOME), start)}\n${folded.slice(end, end + HOME)}`))
    return true
  if (homeBefore?.test(folded.slice(Math.max(0, start - HOME), start))) return true
  return homeAfter?.test(folded.slice(end - 1, end + HOME)) === true
}

/** "A mechanic from Goygol", "two herders of Tartar". */
function isOfSomebody(sentence: Sentence, start: number, context: Context): boolean {
  const { tokens } = sentence
  const { clause } = context.facts(sentence)
  const { sources } = context.pack.grammar
  const at = tokens.findIndex((token) => token.start >= start)
  return sources?.has(tokens[at - 1]?.word ?? '') === true && clause.markAt.get(at - 2)?.value.is === 'PERSON'
}

/** Whether words beside a name place something in it ("in Aghdam", "Lachin district"). */
export function isPlaced(
  { tokens }: Sentence,
  { start, end }: Pick<PlaceMention, 'start' | 'end'>,
  { pack }: Context,
): boolean {
  const before = tokens.findLastIndex((token) => token.end <= start)
  const after = tokens.find((token) => token.start >= end)
  const { placeBefore, placeAfter, of } = pack.grammar
  const [word = '', kind = ''] = [tokens[before]?.word, tokens[before - 1]?.word]
  return placeBefore.has(word) || placeAfter.has(after?.word ?? '') || (of.has(word) && placeAfter.has(kind))
}

/** "A Fuzuli village" names no village. */
const isDistrict = (name: string): boolean => placeByName(name)?.kind === 'DISTRICT'

/** Longer runs are no names, and patterns for names would try each of their letters as a beginning. */
const LONGEST_NAME = 60
const NO_NAME = /[\p{L}'’-]{60,}/gu

/** Whether a run between blanks is long enough to hold one, which few texts have and which is told faster than by that pattern. */
const holdsLongRun = (flat: string): boolean => {
  for (let start = 0; start < flat.length; ) {
    const end = flat.indexOf(' ', start)
    if ((end < 0 ? flat.length : end) - start >= LONGEST_NAME) return true
    if (end < 0) return false
    start = end + 1
  }
  return false
}

/** Village or town as the text writes it, unless it is only where somebody lives. */
export const localityIn = (sentence: Sentence, context: Context): string | null =>
  localityBy(context.pack.grammar.localities, sentence, context, (named) => named)

/** The same of a sentence that tells of an explosion, where a bare name can be a village ("near Talish"). */
export const localityOfExplosion = (sentence: Sentence, context: Context): string | null =>
  localityBy(context.pack.grammar.localitiesOfExplosions, sentence, context, (named, start) => {
    const name = nameIn(named, context)
    return name !== null && !isKnown(sentence, start, name, context) ? name : null
  })

/** `nameOf` takes what a pattern finds, and where; it gives null where that is no village. */
function localityBy(
  all: readonly LocalityPattern[],
  sentence: Sentence,
  context: Context,
  nameOf: (named: string, start: number) => string | null,
): string | null {
  const { words, grammar } = context.pack
  const patterns = all.filter((one) => words.holds(sentence, one.words))
  if (patterns.length === 0) return null
  const { home } = grammar
  const blanks = /[^\S ]/.test(sentence.verbatim) ? sentence.verbatim.replace(/\s/g, ' ') : sentence.verbatim
  const flat = holdsLongRun(blanks) ? blanks.replace(NO_NAME, (run) => ' '.repeat(run.length)) : blanks
  for (const { finds } of patterns) {
    if (flat.search(finds) < 0) continue
    for (const { 1: named, index, 0: found } of flat.matchAll(finds)) {
      if (named === undefined || isDistrict(named)) continue
      if (home.test(flat.slice(Math.max(0, index - 40), index))) continue
      const name = nameOf(named, index + found.indexOf(named))
      if (name !== null) return name
    }
  }
  return null
}

/** A name without the word that is none of it ("near Talish Monday"); null where that is all it is. */
function nameIn(named: string, { pack }: Context): string | null {
  const [first = '', second] = named.split(' ').map(fold)
  if (isNoName(first, pack)) return null
  return second !== undefined && isNoName(second, pack) ? named.slice(0, named.indexOf(' ')) : named
}

/** Whether a name is a place of the gazetteer, or of where somebody is at home or in hospital. */
function isKnown(sentence: Sentence, start: number, name: string, context: Context): boolean {
  const end = start + name.length
  const { places } = context.facts(sentence)
  if (places.some((place) => place.start <= start && end <= place.end)) return true
  return isHome(sentence, { start, end }, context)
}
