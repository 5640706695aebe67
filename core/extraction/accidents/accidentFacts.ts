import { authorityKey } from '../../model/authority.ts'
import type { Outcome, Population } from '../../model/casualties.ts'
import type { PlaceCode } from '../../model/claim.ts'
import type { OrdnanceType } from '../../model/ordnance.ts'
import type { PartialDate } from '../../model/partialDate.ts'
import { ageMatches } from '../people/ages.ts'
import type { PeopleTold } from '../people/asides.ts'
import type { PeopleCount } from '../people/people.ts'
import type { Single } from '../people/singles.ts'
import type { Context } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Clause } from '../words/clause.ts'
import { tells } from '../words/sentencePatterns.ts'
import { laterDeathsIn } from './deathsAdded.ts'
import { dayTold } from './eventDays.ts'
import { districtsIn, homesIn, localityIn, namesOrigins } from './eventPlaces.ts'
import { eventsIn } from './eventsCounted.ts'
import { groupIn, harmTold, isOfAll, isPinned, ordnanceTypes, tellsOfEvent, tellsThatItHappened } from './harmTold.ts'
import { peopleToldIn } from './peopleTold.ts'
import { isAboutMines, isToldOfMines } from './subject.ts'

type Told = Omit<AccidentFacts, 'sentence' | 'with'>

/** What is found out so far: of each name, so that the engine reads all of them alike. */
type Known = { -readonly [Name in keyof Told]: Told[Name] | undefined }

const NOTHING: Known = {
  by: undefined,
  day: undefined,
  isPinned: undefined,
  districts: undefined,
  locality: undefined,
  ordnance: undefined,
  people: undefined,
  singles: undefined,
  parts: undefined,
  named: undefined,
  group: undefined,
  isOfAll: undefined,
  harm: undefined,
  event: undefined,
  happened: undefined,
  unharmed: undefined,
  mines: undefined,
  events: undefined,
  other: undefined,
  later: undefined,
  recalls: undefined,
  homes: undefined,
  isOfOrigin: undefined,
}

/** What one sentence tells of an accident, each thing read once and only if it is asked for: of sentences that only lead to one, few are. */
export class AccidentFacts {
  readonly sentence: Sentence
  readonly #context: Context
  readonly #known: Known

  constructor(sentence: Sentence, context: Context, known: Known = { ...NOTHING }) {
    this.sentence = sentence
    this.#context = context
    this.#known = known
  }

  /** The same sentence, taken to tell some of it otherwise. */
  with(told: Partial<Told>): AccidentFacts {
    return new AccidentFacts(this.sentence, this.#context, { ...this.#known, ...told })
  }

  /** Whose words it gives, as `authorityKey` names the body. */
  get by(): string {
    const known = this.#known
    if (known.by === undefined) known.by = authorityKey(this.#context.attributedTo(this.sentence))
    return known.by
  }

  get day(): PartialDate | null {
    const known = this.#known
    if (known.day === undefined) known.day = dayTold(this.sentence, this.#context)
    return known.day
  }

  /** Whether it names the event by its day. */
  get isPinned(): boolean {
    const known = this.#known
    if (known.isPinned === undefined) known.isPinned = isPinned(this.sentence, this.#context)
    return known.isPinned
  }

  get districts(): readonly PlaceCode[] {
    const known = this.#known
    if (known.districts === undefined) known.districts = districtsIn(this.sentence, this.#context)
    return known.districts
  }

  get locality(): string | null {
    const known = this.#known
    if (known.locality === undefined) known.locality = localityIn(this.sentence, this.#context)
    return known.locality
  }

  get ordnance(): readonly OrdnanceType[] {
    const known = this.#known
    if (known.ordnance === undefined) known.ordnance = ordnanceTypes(this.#clause)
    return known.ordnance
  }

  get people(): readonly PeopleCount[] {
    const known = this.#known
    return known.people ?? this.#peopleRead().people
  }

  get singles(): readonly Single[] {
    const known = this.#known
    return known.singles ?? this.#peopleRead().singles
  }

  /** Those named in the singular as part of a number, with its outcome. */
  get parts(): readonly Single[] {
    const known = this.#known
    return known.parts ?? this.#peopleRead().parts
  }

  /** How many people it gives an age or a year of birth for. */
  get named(): number {
    const known = this.#known
    if (known.named === undefined) known.named = ageMatches(this.sentence, this.#context.pack).length
    return known.named
  }

  /** The narrowest group that its words name, with a number or without. */
  get group(): Population | null {
    const known = this.#known
    if (known.group === undefined) known.group = groupIn(this.#clause)
    return known.group
  }

  /** Whether it says of which group all were ("all of them are servicemen"), where nouns for that stand in the singular. */
  get isOfAll(): boolean {
    const known = this.#known
    if (known.isOfAll === undefined) known.isOfAll = isOfAll(this.#clause)
    return known.isOfAll
  }

  /** The first thing it says befell somebody. */
  get harm(): Outcome | null {
    const known = this.#known
    if (known.harm === undefined) known.harm = harmTold(this.sentence, this.#context)
    return known.harm
  }

  get event(): boolean {
    const known = this.#known
    if (known.event === undefined) known.event = tellsOfEvent(this.sentence, this.#context)
    return known.event
  }

  get happened(): boolean {
    const known = this.#known
    if (known.happened === undefined) known.happened = tellsThatItHappened(this.sentence, this.#context)
    return known.happened
  }

  /** Whether it says that nobody was harmed. */
  get unharmed(): boolean {
    const known = this.#known
    if (known.unharmed === undefined) known.unharmed = this.#context.facts(this.sentence).means.has('UNHARMED')
    return known.unharmed
  }

  get mines(): boolean {
    const known = this.#known
    if (known.mines === undefined)
      known.mines = isAboutMines(this.sentence, this.#context) || isToldOfMines(this.sentence, this.#context)
    return known.mines
  }

  /** Number of events it tells of together: 1, more, or null for several without a number. */
  get events(): number | null {
    const known = this.#known
    if (known.events === undefined) known.events = eventsIn(this.sentence, this.#context)
    return known.events
  }

  get other(): boolean {
    const known = this.#known
    if (known.other === undefined)
      known.other = tells('otherEvent', this.sentence, this.#context.pack) && !this.#isAftershock()
    return known.other
  }

  /** Whether it tells of a death some time after the event. */
  get later(): boolean {
    const known = this.#known
    if (known.later === undefined)
      known.later =
        tells('diedLater', this.sentence, this.#context.pack) || laterDeathsIn(this.sentence, this.#context) !== null
    return known.later
  }

  /** Whether it comes to speak of what happened before. */
  get recalls(): boolean {
    const known = this.#known
    if (known.recalls === undefined)
      known.recalls = this.#context.pack.grammar.recalls?.test(this.sentence.folded) === true
    return known.recalls
  }

  /** Districts that it only names as somebody's home. */
  get homes(): readonly PlaceCode[] {
    const known = this.#known
    if (known.homes === undefined) known.homes = homesIn(this.sentence, this.#context)
    return known.homes
  }

  /** "Two rescuers were hurt by a second blast": of the same accident, where it tells no day or place of its own. */
  #isAftershock(): boolean {
    if (this.#context.pack.grammar.aftershock?.test(this.sentence.folded) !== true) return false
    return this.day === null && this.districts.length === 0 && this.locality === null
  }

  /** Whether the districts it names only say where somebody is from. */
  get isOfOrigin(): boolean {
    const known = this.#known
    if (known.isOfOrigin === undefined) known.isOfOrigin = namesOrigins(this.sentence, this.#context)
    return known.isOfOrigin
  }

  get #clause(): Clause {
    return this.#context.facts(this.sentence).clause
  }

  /** All of the people told of at once, where none of them are told otherwise. */
  #peopleRead(): PeopleTold {
    const known = this.#known
    const { people, singles, parts } = peopleToldIn(this.sentence, this.#context)
    known.people ??= people
    known.singles ??= singles
    known.parts ??= parts
    return { people: known.people, singles: known.singles, parts: known.parts }
  }
}
