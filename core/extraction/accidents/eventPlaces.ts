import type { PlaceCode } from '../../model/claim.ts'
import { placeByName } from '../../model/places.ts'
import { DISTRICT_OF_TOWN } from '../../model/towns.ts'
import type { PlaceMention } from '../places.ts'
import type { Context } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'

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
function isHome(sentence: Sentence, { start, end }: PlaceMention, context: Context): boolean {
  const { folded } = sentence
  const { homeBefore, homeAfter, hospitalOf } = context.pack.grammar
  if (isOfSomebody(sentence, start, context)) return true
  if (hospitalOf?.test(`${folded.slice(Math.max(0, start - HOME), start)}\n${folded.slice(end, end + HOME)}`))
    return true
  if (homeBefore?.test(folded.slice(Math.max(0, start - HOME), start))) return true
  return homeAfter?.test(folded.slice(end, end + HOME)) === true
}

/** "A mechanic from Goygol", "two herders of Tartar". */
function isOfSomebody(sentence: Sentence, start: number, context: Context): boolean {
  const { tokens } = sentence
  const { clause } = context.facts(sentence)
  const { sources } = context.pack.grammar
  const at = tokens.findIndex((token) => token.start >= start)
  return sources?.has(tokens[at - 1]?.word ?? '') === true && clause.markAt.get(at - 2)?.value.is === 'PERSON'
}

function isPlaced({ tokens }: Sentence, { start, end }: PlaceMention, { pack }: Context): boolean {
  const before = tokens.findLast((token) => token.end <= start)
  const after = tokens.find((token) => token.start >= end)
  const { placeBefore, placeAfter } = pack.grammar
  return placeBefore.has(before?.word ?? '') || placeAfter.has(after?.word ?? '')
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

const ANY_WORD = { has: () => true }

/** Village or town as the text writes it, unless it is only where somebody lives. */
export function localityIn(sentence: Sentence, context: Context): string | null {
  const { words, grammar } = context.pack
  const { localities, localityWords, home } = grammar
  const patterns = localities.filter((_, at) => words.holds(sentence, localityWords[at] ?? ANY_WORD))
  if (patterns.length === 0) return null
  const blanks = /[^\S ]/.test(sentence.verbatim) ? sentence.verbatim.replace(/\s/g, ' ') : sentence.verbatim
  const flat = holdsLongRun(blanks) ? blanks.replace(NO_NAME, (run) => ' '.repeat(run.length)) : blanks
  for (const pattern of patterns.filter((one) => flat.search(one) >= 0))
    for (const match of flat.matchAll(pattern))
      if (match[1] && !isDistrict(match[1]) && !home.test(flat.slice(Math.max(0, match.index - 40), match.index)))
        return match[1]
  return null
}
