import type { AppealAction } from '../../model/claim.ts'
import { anyOf, type Concepts, follows, near, type Place, type Wanted } from '../words/concepts.ts'

/** The words of one appeal: what stands with one word of asking, tokens `from` to `to` (exclusive). */
export interface Request {
  readonly from: number
  readonly to: number
}

/** Of whom it is asked, whether maps were spoken of before it, and the documents of its sentence that are maps. */
export interface Asked {
  readonly addressees: readonly Place[]
  readonly hadMaps: boolean
  readonly documents: readonly Place[]
  /** Whether the sentence before speaks of donors. */
  readonly hadDonors: boolean
}

interface Known {
  readonly concepts: Concepts
  readonly hadMaps: boolean
  readonly documents: readonly Place[]
  /** Donors that are asked for support are asked for that of mine action. */
  readonly isOfDonors: boolean
  /** Whether others are asked to ask it of the accused: "must demand the maps from Armenia". */
  readonly isPassedOn: boolean
}

/** The places of concepts inside an appeal. */
type Inside = (wanted: Wanted) => readonly Place[]

const DENIAL = 4
const OBJECT = 16
const CLOSE = 6
/** Most tokens between support and the work it is for. */
const WORK = 24

const ASKED = anyOf('ACCUSED', 'ADDRESSEE')

/** What an appeal asks for, in the model's words; empty where it asks for nothing that the model tells apart. */
export function actionsIn(concepts: Concepts, { from, to }: Request, asked: Asked): readonly AppealAction[] {
  if (asksToAsk(concepts, to)) return ['EXERT_PRESSURE']
  const inside: Inside = (wanted) => concepts.of(wanted).filter((place) => place.from >= from && place.to <= to)
  const isOfDonors =
    concepts.of('DONOR').some((donor) => asked.addressees.some(({ from: at }) => at === donor.from)) ||
    (asked.hadDonors &&
      concepts.of('THEM').some(({ from: at }) => concepts.of('ASK').some((ask) => ask.to === at && ask.from === from)))
  const isPassedOn = concepts.of('MUST').some((must) => must.to === from) && inside('ACCUSED').length > 0
  const documents = asked.documents.filter((place) => place.from >= from && place.to <= to)
  const isOfMaps = asksForWhatStandsBefore(concepts, { from, to }, documents)
  const hadMaps = asked.hadMaps || concepts.of('MAP').some((map) => map.to <= from)
  const specific = ACTIONS.flatMap(([action, isAsked]) =>
    isAsked(inside, { concepts, hadMaps, documents, isOfDonors, isPassedOn }) ||
    (action === 'PROVIDE_MINE_MAPS' && isOfMaps)
      ? [action]
      : [],
  )
  return [...specific, ...(takesMeasures(inside, specific.length > 0) ? (['TAKE_MEASURES'] as const) : [])]
}

/** "Xəritələri Ermənistandan tələb edir": maps right before the word of asking that ends an appeal, with no more between than of whom they are asked. */
const asksForWhatStandsBefore = (concepts: Concepts, { from, to }: Request, documents: readonly Place[]): boolean =>
  concepts.of('ASK').some(
    (ask) =>
      ask.to === to &&
      [...concepts.of('MAP'), ...documents].some((map) => {
        if (map.from < from || map.to > ask.from) return false
        const isOfWhom = (word: Place): boolean => word.from >= map.to && word.to <= ask.from
        const named = new Set(
          concepts
            .of(ASKED)
            .filter(isOfWhom)
            .map((word) => word.from),
        )
        return ask.from - map.to === named.size
      }),
  )

/** "She asks them to urge Armenia to hand over the maps": that others ask the accused is pressure. */
const asksToAsk = (concepts: Concepts, end: number): boolean =>
  concepts
    .of('ASK')
    .some(
      (ask) =>
        ask.from === end &&
        concepts.of('PURPOSE').some((word) => word.to === end) &&
        concepts.of('ACCUSED').some((accused) => follows(ask, accused, 1)),
    )

const ACTIONS: readonly (readonly [AppealAction, (inside: Inside, known: Known) => boolean])[] = [
  ['CONDEMN', (inside) => inside('CONDEMN').length > 0],
  ['HOLD_ACCOUNTABLE', (inside) => inside('ACCOUNT').length > 0],
  ['IMPOSE_SANCTIONS', (inside) => inside('SANCTION').length > 0],
  ['PROVIDE_MINE_MAPS', asksForMaps],
  ['STOP_LAYING_MINES', (inside) => pairs(inside('STOP'), inside('TERROR'), CLOSE)],
  [
    'SUPPORT_MINE_ACTION',
    (inside, { isOfDonors }) =>
      pairs(inside('SUPPORT'), inside('DEMINING'), WORK) || (isOfDonors && inside('SUPPORT').length > 0),
  ],
  [
    'RECOGNISE_URGENCY',
    (inside) => inside('CANNOT_WAIT').length > 0 || pairs(inside('RECOGNISE'), inside('URGENT'), OBJECT),
  ],
  ['EXERT_PRESSURE', (inside, { isPassedOn }) => isPassedOn || inside('PRESSURE').length > 0],
]

const pairs = (first: readonly Place[], second: readonly Place[], most: number): boolean =>
  first.some((a) => second.some((b) => near(a, b, most)))

const MAPS_SPOKEN_OF = anyOf('MAP', 'PAPER', 'THEM')
const DENYING = anyOf('NOT', 'REFUSE', 'LACK')
const GIVING = anyOf('GIVE', 'GAVE', 'GOT')
const LEADING_TO_MAPS = anyOf('ACCUSED', 'ASK', 'PRESSURE')
/** What can stand between those and the maps. */
const OF_MAPS = anyOf('ACCURATE', 'MINE', 'FOR')

/** A verb of giving or getting with maps beside it, or maps that pressure is asked for. Giving that is denied is no wish. */
function asksForMaps(
  inside: Inside,
  { hadMaps, concepts, documents }: Omit<Known, 'isOfDonors' | 'isPassedOn'>,
): boolean {
  const named = hadMaps ? inside(MAPS_SPOKEN_OF) : inside('MAP')
  const maps = documents.length > 0 ? [...named, ...documents] : named
  const denials = inside(DENYING)
  const gifts = inside(GIVING).filter((verb) => !denials.some((word) => follows(word, verb, DENIAL)))
  const ended = inside('STOP').some((stop) => inside('WITHHOLD').some((verb) => follows(stop, verb, 1)))
  const pressed = inside('PRESSURE').some((press) =>
    inside('FOR').some((word) => word.from >= press.to && maps.some((map) => follows(word, map, CLOSE))),
  )
  // "Expects from Armenia full maps", "asked Armenia for the maps", "demand the maps": what is asked for is named right after whom, or the asking.
  // "Asking them to": whom, not what.
  const whom = new Set(inside('THEM').filter((them) => inside('ASK').some((ask) => ask.to === them.from)))
  const isNamed = inside(LEADING_TO_MAPS).some((word) =>
    maps.some((map) => !whom.has(map) && follows(word, map, CLOSE) && concepts.fill(OF_MAPS, word.to, map.from)),
  )
  return (maps.length > 0 && (ended || pressed || isNamed)) || pairs(gifts, maps, OBJECT)
}

/** What a stand can be that is taken. */
const STAND = anyOf('CONDEMN', 'ACCOUNT', 'SANCTION', 'STOP', 'SUPPORT', 'PRESSURE', 'RECOGNISE', 'GIVE')
/** Most tokens of what joins it to a stand ("and to"). */
const JOINED = 2

/** A call for measures counts where the text does not spell them out: not for "measures to", "measures so that" before an action. */
function takesMeasures(inside: Inside, isSpelledOut: boolean): boolean {
  // "called for resolute steps": what is called for needs no verb of its own.
  const isTaken = (measure: Place): boolean =>
    inside('TAKE').some((take) => follows(take, measure, DENIAL) || follows(measure, take, DENIAL)) ||
    inside('FOR').some((word) => follows(word, measure, DENIAL))
  const measures = inside('MEASURE').filter(isTaken)
  // "Measures to demine", "a position condemning it"
  const leads = (measure: Place): boolean =>
    [...inside('PURPOSE'), ...inside(STAND)].some((word) => word.from === measure.to)
  const open = measures.filter((measure) => !isSpelledOut || !leads(measure))
  // "Resolute action: to condemn ..."
  const isLed = (act: Place): boolean =>
    inside('FOR').some((word) => word.to === act.from) || inside('PURPOSE').some((word) => word.from === act.to)
  // "Not to stay silent and to condemn it": the stand is what follows.
  const isNamed = (act: Place): boolean => inside(STAND).some((stand) => follows(act, stand, JOINED))
  const acts = inside('ACT').filter((act) => !isSpelledOut || !(isLed(act) || isNamed(act)))
  return open.length > 0 || acts.length > 0
}
