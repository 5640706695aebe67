import type { AppealAction } from '../../model/claim.ts'
import type { Sentence } from '../text/sentences.ts'
import { anyOf, type Concepts, follows, type Place } from '../words/concepts.ts'
import type { Request } from './appealActions.ts'

const ADDRESSED = anyOf('ADDRESSEE', 'PUBLIC')

/** Whom an appeal names right after its word of asking, before what it asks for; in a passive or beside a duty, before it. */
export function addressedBy(concepts: Concepts, at: Place, { from, to }: Request, before: number): readonly Place[] {
  const pressure = concepts.of('PRESSURE')
  // "To put pressure on Armenia" with its words in another order is asked of others.
  const isAccused = (place: Place): boolean =>
    concepts.of('ACCUSED').some((accused) => accused.from < place.to && place.from < accused.to)
  const all = concepts
    .of(ADDRESSED)
    .filter((place) => !(isAccused(place) && pressure.some((word) => follows(place, word, 0))))
  const first = firstAction(concepts, from, to)
  const inside = all.filter((place) => place.from >= from && place.to <= Math.min(to, first))
  if (inside.length > 0) return inside.slice(0, namedTogether(concepts, inside))
  const isPassive = concepts.of('BE').some((be) => be.to === at.from)
  const isDuty = concepts.of('MUST').some((must) => must.from >= at.to && must.from - at.to <= 2)
  return isPassive || isDuty ? all.filter((place) => place.from >= before && place.to <= at.from) : []
}

/** How many of the places stand before the word that leads to what is asked for: "to condemn", but not "to the UN". */
function namedTogether(concepts: Concepts, places: readonly Place[]): number {
  const ends = concepts.of('PURPOSE').filter((word) => !places.some((place) => place.from === word.to))
  const end = ends.find((word) => word.from >= (places[0]?.to ?? 0))?.from ?? Number.POSITIVE_INFINITY
  return places.filter((place) => place.to <= end).length
}

const ACTS = anyOf('CONDEMN', 'GIVE', 'SANCTION', 'PRESSURE', 'STOP', 'SUPPORT', 'RECOGNISE', 'TAKE', 'ACCOUNT')

/** Where what is asked for begins. */
export const firstAction = (concepts: Concepts, from: number, to: number): number =>
  concepts.of(ACTS).find((place) => place.from >= from && place.to <= to)?.from ?? to

/** Whether what is asked is advice to the public. */
export const isForPublic = (concepts: Concepts, request: Request, addressed: readonly Place[]): boolean => {
  const isPublic = (place: Place): boolean => concepts.of('PUBLIC').some(({ from }) => from === place.from)
  return request.to > request.from && addressed.length > 0 && addressed.every(isPublic)
}

/** Whom the speaker turns to before the word of asking: "addresses foreign states, asking them to", "turned to the UN with a request to". */
export function turnedTo(concepts: Concepts, at: Place, before: number): readonly Place[] {
  const named = concepts.of('ADDRESSEE').filter((place) => place.from >= before && place.to <= at.from)
  const first = named.findIndex(
    (place) =>
      (before > 0 && place.from - before <= 1) || concepts.of('TURN_TO').some((word) => follows(word, place, 1)),
  )
  return first < 0 ? [] : named.slice(first)
}

/** What is asked for against the accused is not asked of them. */
const AGAINST: ReadonlySet<AppealAction> = new Set([
  'CONDEMN',
  'HOLD_ACCOUNTABLE',
  'IMPOSE_SANCTIONS',
  'EXERT_PRESSURE',
])

/** Of whom it is asked. */
export const askedFor = (action: AppealAction, addressees: readonly Place[], concepts: Concepts): readonly Place[] =>
  AGAINST.has(action)
    ? addressees.filter(
        ({ from, to }) => !concepts.of('ACCUSED').some((accused) => accused.from < to && from < accused.to),
      )
    : addressees

/** Their names as the sentence writes them. */
export const wordsOf = (sentence: Sentence, places: readonly Place[]): readonly string[] => [
  ...new Set(places.map(({ start, end }) => sentence.verbatim.slice(start, end))),
]
