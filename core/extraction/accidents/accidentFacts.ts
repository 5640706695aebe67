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
import { dayTold } from './days/dayTold.ts'
import { isOnDayToo } from './days/laterDays.ts'
import { eventsIn } from './events/eventsCounted.ts'
import { groupIn, harmTold, isOfAll, ordnanceTypes, tellsOfEvent, tellsThatItHappened } from './events/harmTold.ts'
import { isAboutMines, isToldOfMines } from './events/subject.ts'
import { laterDeathsIn } from './people/deathsAdded.ts'
import { peopleToldIn } from './people/peopleTold.ts'
import { districtsIn, homesIn, localityIn, namesOrigins } from './places/placesTold.ts'

type Told = Omit<AccidentFacts, 'sentence' | 'with'>

/** What is found out so far: of each name, so that the engine reads all of them alike. */
type Known = { -readonly [Name in keyof Told]: Told[Name] | undefined }

const NOTHING: Known = {
  by: undefined,
  day: undefined,
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
    return this.#read('by', (sentence, { attributedTo }) => authorityKey(attributedTo(sentence)))
  }

  get day(): PartialDate | null {
    return this.#read('day', dayTold)
  }

  get districts(): readonly PlaceCode[] {
    return this.#read('districts', districtsIn)
  }

  /** Districts that it only names as somebody's home. */
  get homes(): readonly PlaceCode[] {
    return this.#read('homes', homesIn)
  }

  /** Whether the districts it names only say where somebody is from. */
  get isOfOrigin(): boolean {
    return this.#read('isOfOrigin', namesOrigins)
  }

  get locality(): string | null {
    return this.#read('locality', localityIn)
  }

  get ordnance(): readonly OrdnanceType[] {
    return this.#read('ordnance', () => ordnanceTypes(this.#clause))
  }

  get people(): readonly PeopleCount[] {
    return this.#known.people ?? this.#peopleRead().people
  }

  get singles(): readonly Single[] {
    return this.#known.singles ?? this.#peopleRead().singles
  }

  /** Those named in the singular as part of a number, with its outcome. */
  get parts(): readonly Single[] {
    return this.#known.parts ?? this.#peopleRead().parts
  }

  /** How many people it gives an age or a year of birth for. */
  get named(): number {
    return this.#read('named', (sentence, { pack }) => ageMatches(sentence, pack).length)
  }

  /** The narrowest group that its words name, with a number or without. */
  get group(): Population | null {
    return this.#read('group', () => groupIn(this.#clause))
  }

  /** Whether it says of which group all were ("all of them are servicemen"), where nouns for that stand in the singular. */
  get isOfAll(): boolean {
    return this.#read('isOfAll', () => isOfAll(this.#clause))
  }

  /** The first thing it says befell somebody. */
  get harm(): Outcome | null {
    return this.#read('harm', harmTold)
  }

  get event(): boolean {
    return this.#read('event', tellsOfEvent)
  }

  get happened(): boolean {
    return this.#read('happened', tellsThatItHappened)
  }

  /** Whether it says that nobody was harmed. */
  get unharmed(): boolean {
    return this.#read('unharmed', (sentence, { facts }) => facts(sentence).means.has('UNHARMED'))
  }

  get mines(): boolean {
    return this.#read('mines', (...told) => isAboutMines(...told) || isToldOfMines(...told))
  }

  /** Number of events it tells of together: 1, more, or null for several without a number. */
  get events(): number | null {
    return this.#read('events', eventsIn)
  }

  get other(): boolean {
    return this.#read(
      'other',
      (sentence, context) =>
        isOnDayToo(sentence, context) || (tells('otherEvent', sentence, context.pack) && !this.#isAftershock()),
    )
  }

  /** Whether it tells of a death some time after the event. */
  get later(): boolean {
    return this.#read(
      'later',
      (sentence, context) => tells('diedLater', sentence, context.pack) || laterDeathsIn(sentence, context) !== null,
    )
  }

  /** Whether it comes to speak of what happened before. */
  get recalls(): boolean {
    return this.#read('recalls', ({ folded }, { pack }) => pack.grammar.recalls?.test(folded) === true)
  }

  /** "Two rescuers were hurt by a second blast": of the same accident, where it tells no day or place of its own. */
  #isAftershock(): boolean {
    if (this.#context.pack.grammar.aftershock?.test(this.sentence.folded) !== true) return false
    return this.day === null && this.districts.length === 0 && this.locality === null
  }

  get #clause(): Clause {
    return this.#context.facts(this.sentence).clause
  }

  #read<Name extends keyof Told>(name: Name, read: (sentence: Sentence, context: Context) => Told[Name]): Told[Name] {
    const known = this.#known[name]
    if (known !== undefined) return known
    const told = read(this.sentence, this.#context)
    this.#known[name] = told
    return told
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
