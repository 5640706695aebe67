import type { MineMapStatus } from '../../model/claim.ts'
import { type AnyOf, anyOf, type Concepts, follows, near, type Place } from '../words/concepts.ts'

/** A sentence as far as maps go. */
export interface MapSentence {
  readonly concepts: Concepts
  /** Whether maps were spoken of shortly before, so that "papers" can mean them. */
  readonly hadMaps: boolean
  /** Documents that are maps of mines although no word for maps names them. */
  readonly documents: readonly Place[]
  /** Where its numbers stand. */
  readonly numbers: readonly Pick<Place, 'from' | 'to'>[]
  /** Whether verbs come last, so that finished forms are no participles. */
  readonly isVerbLast: boolean
  /** Whether it tells when. */
  readonly isDated: boolean
  /** Whether it names districts. */
  readonly isPlaced: boolean
  /** Whether it counts the mines that maps record. */
  readonly countsMines: boolean
}

/** What a sentence tells of mine maps, and the words that tell it. */
export interface Provision {
  readonly status: MineMapStatus
  readonly at: Place
}

/** Most tokens between maps and the verb they belong to, between a verb and what denies it, and between maps and their fault. */
const OBJECT = 16
const DENIAL = 6
/** The same between words of refusing and what is refused. */
const REFUSAL = 12
const FAULT = 32
/** Most tokens between a share ("a quarter") and what it is found to be. */
const BESIDE = 10

const MEANING_MAPS = anyOf('PAPER', 'THEM')
const MAPS_OR_PAPERS = anyOf('MAP', 'PAPER')
const WITHHOLDING = anyOf('WITHHOLD', 'NOT_GIVE')
const GIVEN = anyOf('GAVE', 'GOT')
const GIVING = anyOf('GIVE', 'GAVE', 'GOT')
const DENYING = anyOf('NOT', 'REFUSE')
const OF_MAPS = anyOf('ACCURATE', 'MINE')
const SUBJECT_OR_BE = anyOf('ACCUSED', 'ADDRESSEE', 'BE')
const WISHING = anyOf('ASK', 'MUST')

/** Maps, and what stands for them where they were spoken of, be it earlier in the sentence. */
function mapsIn(sentence: MapSentence): readonly Place[] {
  const { concepts } = sentence
  const maps = concepts.of('MAP')
  const [first] = maps
  if (!first && !sentence.hadMaps) return sentence.documents
  if (!first) return [...concepts.of(sentence.countsMines ? MEANING_MAPS : 'PAPER'), ...sentence.documents]
  return [
    ...sentence.documents,
    ...concepts.of(MAPS_OR_PAPERS).filter(({ from }) => from >= first.from || sentence.hadMaps),
    ...concepts.of('THEM').filter(({ from }) => from > first.from),
  ]
}

/** Words of which one stands in every sentence that tells that maps were not provided, and in every one that tells any status of maps. */
export const NOT_PROVIDING = anyOf('WITHHOLD', 'NOT_GIVE', 'GIVE', 'GAVE', 'GOT', 'LACK')
export const TELLING_STATUS = anyOf(...NOT_PROVIDING.concepts, 'HANDED', 'INACCURATE', 'MATCH', 'ACCURACY')

/** Where it does not speak of maps, nothing in it can mean them. */
const canTell = (sentence: MapSentence, words: AnyOf): boolean =>
  sentence.concepts.has(words) && (sentence.concepts.has('MAP') || sentence.hadMaps || sentence.documents.length > 0)

/** Every status that a sentence tells of mine maps. */
export function provisionsIn(sentence: MapSentence): readonly Provision[] {
  if (!canTell(sentence, TELLING_STATUS)) return []
  const missing = notProvided(sentence)
  const faulty = inaccurate(sentence)
  const done = missing ? null : handedOver(sentence, faulty !== null)
  return [missing, done, faulty].filter((provision) => provision !== null)
}

/** Words that withhold maps, a verb of giving that is denied or refused, or maps that are said to lack. */
export function notProvided(sentence: MapSentence): Provision | null {
  const { concepts } = sentence
  if (!canTell(sentence, NOT_PROVIDING) || concepts.has('DENY')) return null
  const maps = mapsIn(sentence)
  const hasMapBeside = (verb: Place): boolean => maps.some((map) => near(verb, map, OBJECT))
  const at =
    concepts.of(WITHHOLDING).find(hasMapBeside) ??
    deniedGift(sentence, hasMapBeside) ??
    concepts.of('LACK').find((word) => maps.some((map) => lacks(concepts, word, map)))
  return at ? { status: 'NOT_PROVIDED', at } : null
}

function deniedGift(sentence: MapSentence, hasMapBeside: (verb: Place) => boolean): Place | undefined {
  const { concepts, hadMaps } = sentence
  const maps = mapsIn(sentence)
  const asks = concepts.of('ASK')
  const nothings = concepts.of('NOTHING')
  const done = new Set(concepts.of(GIVEN))
  const refusals = new Set(concepts.of('REFUSE'))
  for (const verb of concepts.of(GIVING))
    for (const word of concepts.of(DENYING)) {
      const isRefusal = refusals.has(word) && !done.has(verb)
      if (!follows(word, verb, isRefusal ? REFUSAL : DENIAL) || asks.some((ask) => follows(word, ask, DENIAL))) continue
      // "places that are not on the maps Armenia gave" denies the places.
      const between = maps.find((map) => map.from >= word.to && map.to <= verb.from)
      if (between && !isRightBefore(concepts, word, between)) continue
      // "Nothing was supplied for these districts": where maps were spoken of, such a denial needs no object.
      const isWhole =
        hadMaps && done.has(verb) && nothings.some((nothing) => nothing.from === word.from || follows(nothing, word, 1))
      if (isWhole || hasMapBeside(verb)) return word
    }
  // "Armenia has given us none", "has given none of the maps": the denial stands behind the verb.
  // "They gave 900 records and received nothing in return": who gives gets no maps.
  const [given] = concepts.of('GAVE')
  const gifts = [...done].filter(
    (verb) => !concepts.of('GOT').some(({ from }) => from === verb.from && given && given.to <= from),
  )
  const isMeant = (verb: Place, nothing: Place): boolean =>
    hadMaps || maps.some((map) => map.to <= verb.from || lacks(concepts, nothing, map))
  return gifts.find((verb) => nothings.some((nothing) => follows(verb, nothing, 2) && isMeant(verb, nothing)))
}

/** "without accurate maps", but not "no Armenian map describes". */
const lacks = (concepts: Concepts, word: Place, map: Place): boolean =>
  map.from >= word.to && isRightBefore(concepts, word, map)

/** Whether only adjectives that maps have stand between. */
const isRightBefore = (concepts: Concepts, word: Place, map: Place): boolean =>
  concepts.fill(OF_MAPS, word.to, map.from)

/** Maps that were given or received: past forms with nothing before them that wishes, plans or asks. */
function handedOver(sentence: MapSentence, isFaulty: boolean): Provision | null {
  const { concepts } = sentence
  const maps = mapsIn(sentence)
  // A participle only describes maps, unless the sentence counts them or tells when or of where.
  const described = concepts.of('HANDED')
  for (const verb of [...concepts.of(GIVEN), ...causedGifts(concepts), ...described]) {
    const map = maps.find((other) => near(verb, other, OBJECT))
    if (!map || isUnreal(concepts, verb)) continue
    // "The maps provided by Armenia are wrong" tells of faults alone, "the maps which Armenia provided are wrong" of both.
    const describes = !sentence.isVerbLast && isFaulty && isParticipleOf(concepts, map, verb)
    if ((described.includes(verb) || describes) && !isExact(sentence, map)) continue
    return { status: 'HANDED_OVER', at: verb }
  }
  return null
}

/** Whether a sentence counts maps or their mines, or tells when or of where they are. */
const isExact = (sentence: MapSentence, map: Place): boolean =>
  sentence.numbers.some((number) => map.from >= number.to && map.from - number.to <= 2) ||
  sentence.countsMines ||
  sentence.isDated ||
  sentence.isPlaced

/** Whether a verb after maps only describes them: nothing between that could be its subject, or make it a clause. */
const isParticipleOf = (concepts: Concepts, map: Place, verb: Place): boolean =>
  map.to <= verb.from && !concepts.of(SUBJECT_OR_BE).some((word) => word.from >= map.to && word.to <= verb.from)

/** "Talks led Armenia to turn over its maps". */
const causedGifts = (concepts: Concepts): readonly Place[] =>
  concepts.of('GIVE').filter((verb) => concepts.of('CAUSED').some((cause) => follows(cause, verb, 2)))

const isUnreal = (concepts: Concepts, verb: Place): boolean =>
  concepts.of('IRREAL').some((word) => follows(word, verb, DENIAL)) ||
  concepts.of(WISHING).some((ask) => ask.to <= verb.from)

/** Maps said to be wrong: by an adjective, by not matching what they show, or by a share of them that is right. */
function inaccurate(sentence: MapSentence): Provision | null {
  const { concepts, hadMaps } = sentence
  const unmatched = concepts.of('MATCH').filter((match) => concepts.of('NOT').some((word) => follows(word, match, 3)))
  const shares = concepts
    .of('ACCURACY')
    .filter(
      (word) =>
        concepts.of('PERCENT').some((percent) => near(word, percent, OBJECT)) ||
        concepts.of('SHARE').some((share) => near(word, share, BESIDE)),
    )
  const at = [...concepts.of('INACCURATE'), ...unmatched, ...shares].find(
    (fault) => hadMaps || mapsIn(sentence).some((map) => near(map, fault, FAULT)),
  )
  return at ? { status: 'INACCURATE', at } : null
}
