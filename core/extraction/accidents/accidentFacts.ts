import { authorityKey } from '../../model/authority.ts'
import type { Outcome, Population } from '../../model/casualties.ts'
import type { PlaceCode } from '../../model/claim.ts'
import type { OrdnanceType } from '../../model/ordnance.ts'
import type { PartialDate } from '../../model/partialDate.ts'
import { ageMatches } from '../people/ages.ts'
import { withoutAsides } from '../people/asides.ts'
import { countedByAges } from '../people/countedByAges.ts'
import { asFellows } from '../people/fellows.ts'
import { groupLeft } from '../people/groupBeside.ts'
import { leadsOn } from '../people/outcomeLists.ts'
import { asStaff, ownStaff } from '../people/ownStaff.ts'
import { type PeopleCount, untoldIn } from '../people/people.ts'
import { singleParts } from '../people/singleParts.ts'
import { narrower, type Single, singlesIn } from '../people/singles.ts'
import type { Context } from '../rule.ts'
import { precedingSentences, sentencesBefore } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Clause, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import { tells } from '../words/sentencePatterns.ts'
import type { Meaning } from '../words/terms.ts'
import { dayTold } from './eventDays.ts'
import { districtsIn, homesIn, localityIn } from './eventPlaces.ts'
import { eventsIn } from './eventsCounted.ts'
import { isAboutMines, isToldOfMines } from './subject.ts'
import { isToll } from './tolls.ts'

/** How many sentences back the group is told of whom one more was harmed ("a third guard"). */
const GROUP_MEMORY = 3

/** What one sentence tells of an accident. */
export interface AccidentFacts {
  readonly sentence: Sentence
  /** Whose words it gives, as `authorityKey` names the body. */
  readonly by: string
  readonly day: PartialDate | null
  /** Whether it names the event by its day. */
  readonly isPinned: boolean
  readonly districts: readonly PlaceCode[]
  readonly locality: string | null
  readonly ordnance: readonly OrdnanceType[]
  readonly people: readonly PeopleCount[]
  readonly singles: readonly Single[]
  /** Those named in the singular as part of a number, with its outcome. */
  readonly parts: readonly Single[]
  /** How many people it gives an age or a year of birth for. */
  readonly named: number
  /** The narrowest group that its words name, with a number or without. */
  readonly group: Population | null
  /** Whether it says of which group all were ("all of them are servicemen"), where nouns for that stand in the singular. */
  readonly isOfAll: boolean
  /** The first thing it says befell somebody. */
  readonly harm: Outcome | null
  readonly event: boolean
  readonly happened: boolean
  /** Whether it says that nobody was harmed. */
  readonly unharmed: boolean
  readonly mines: boolean
  /** Number of events it tells of together: 1, more, or null for several without a number. */
  readonly events: number | null
  readonly other: boolean
  /** Whether it tells of a death some time after the event. */
  readonly later: boolean
  /** Whether it comes to speak of what happened before. */
  readonly recalls: boolean
  /** Districts that it only names as somebody's home. */
  readonly homes: readonly PlaceCode[]
}

export function accidentFacts(sentence: Sentence, context: Context): AccidentFacts {
  const { clause, people: told, means } = context.facts(sentence)
  const staff = ownStaff(sentence, context)
  const own = [...told.filter((count) => !isToll(clause, count)), ...untoldIn(clause), ...countedByAges(clause)]
  const counted = asStaff(own, staff)
  const { grammar } = context.pack
  const mines = isAboutMines(sentence, context) || isToldOfMines(sentence, context)
  const districts = districtsIn(sentence, context)
  const last = precedingSentences(sentence, context, GROUP_MEMORY).find((other) =>
    context.facts(other).means.has('PERSON'),
  )
  const group = last ? groupLeft(context.facts(last).clause) : null
  const named = asFellows(clause, asStaff(singlesIn(clause, group), staff), group)
  const { people, singles, parts: members } = withoutAsides(clause, asFellows(clause, counted, group), named)
  const [earlier] = sentencesBefore(sentence, context, 1)
  const before = earlier ? context.facts(earlier).people : []
  const parts = [...singleParts(clause, singles, people, before), ...members]
  const event = tellsOfEvent(sentence, context) || (mines && tells('severalEvents', sentence, context.pack))
  return {
    sentence,
    by: authorityKey(context.attributedTo(sentence)),
    day: dayTold(sentence, context),
    isPinned: isPinned(sentence, context),
    districts,
    locality: localityIn(sentence, context),
    ordnance: ordnanceTypes(clause),
    people,
    singles: singles.filter((single) => !parts.some(({ from }) => from === single.from) && !isCounted(single, people)),
    parts,
    named: ageMatches(sentence, context.pack).length,
    group: groupIn(clause),
    isOfAll: isOfAll(clause),
    harm: harmIn(clause) ?? (event ? tollIn(clause, told) : null),
    event,
    happened: means.has('HAPPENED') || resumes(sentence, context, districts.length > 0),
    unharmed: means.has('UNHARMED'),
    mines,
    events: eventsIn(sentence, context, districts.length),
    other: tells('otherEvent', sentence, context.pack),
    later: tells('diedLater', sentence, context.pack),
    recalls: grammar.recalls?.test(sentence.folded) === true,
    homes: homesIn(sentence, context),
  }
}

/** Most tokens from "one" to who that was: "one of whom is a minor". */
const ONE_OF = 6

/** "One of whom is a minor": whom a number tells of already. */
const isCounted = ({ outcome, population, from }: Single, people: readonly PeopleCount[]): boolean =>
  outcome === null &&
  people.some(
    ({ part, value, ...one }) =>
      part && value === 1 && one.population === population && one.to <= from && from - one.to <= ONE_OF,
  )

/** "The vehicle was torn apart on Tuesday near Aghband": where or when what was told before happened. */
const resumes = (sentence: Sentence, context: Context, isPlaced: boolean): boolean =>
  context.pack.grammar.resumes?.test(sentence.folded) === true && (isPlaced || dayTold(sentence, context) !== null)

/** The first harm told; what only says that somebody set off a mine, or leads to another verb, comes after what says how it ended for them. */
function harmIn(clause: Clause): Outcome | null {
  const isControlled = tells('controlled', clause.sentence, clause.pack)
  // "The wounded man died in hospital", but "1 wounded".
  const isSomebody = ({ from, to }: Mark<Meaning>): boolean =>
    to - from === 1 &&
    clause.pack.grammar.pronouns?.has(wordAt(clause, from)) === true &&
    !clause.quantities.some(({ noun }) => noun?.from === from)
  let told: Harm | undefined
  for (const mark of clause.marks) {
    const { value } = mark
    if (value.is !== 'OUTCOME' || value.total || (isControlled && value.vague) || isSomebody(mark)) continue
    if (!value.event && !leadsOn(clause, mark)) {
      told = value
      break
    }
    if (!told || !value.event) told = value
  }
  const isFaring = (told === undefined || told.outcome === 'CASUALTY') && clause.marks.some(isCondition)
  return isFaring ? 'INJURED' : (told?.outcome ?? null)
}

type Harm = Extract<Meaning, { is: 'OUTCOME' }>

const isCondition = ({ value }: Mark<Meaning>): boolean => value.is === 'CONDITION'

/** "The death toll from the blast has risen to three": the harm whose number a word of counting tells. */
const tollIn = ({ marks }: Clause, people: readonly PeopleCount[]): Outcome | null =>
  marks.some(({ value }) => value.is === 'OUTCOME' && value.total)
    ? (people.find(({ part }) => !part)?.outcome ?? null)
    : null

/** Whether something went off: neither ordnance that clearers blew up ("blew up 64 mines"), nor any event at all ("every accident"). */
function tellsOfEvent(sentence: Sentence, context: Context): boolean {
  const { clause } = context.facts(sentence)
  if (tells('anyEvent', sentence, context.pack)) return false
  // "A truck was blown up by a mine"
  const isByMine = (): boolean =>
    tells('oneMine', sentence, context.pack) && !tells('controlled', sentence, context.pack)
  const isControlled = (to: number): boolean =>
    clause.quantities.some(
      ({ from, value, noun }) => from >= to && from - to <= 2 && value > 1 && noun?.value.is === 'ORDNANCE',
    )
  return clause.marks.some(
    ({ value, to }) =>
      (value.is === 'EVENT' && !isControlled(to)) ||
      (value.is === 'OUTCOME' && (value.event === true || (value.vague === true && isByMine()))),
  )
}

/** "The mine blast of 22 May": the first day that a sentence tells stands right after the word for the event, with no more than "of" between. */
function isPinned(sentence: Sentence, context: Context): boolean {
  if (context.pack.grammar.verbLast) return false
  const { clause, periods } = context.facts(sentence)
  const [day] = periods.filter(({ start, end }) => start?.length === 10 && start === end)
  return (
    day !== undefined &&
    clause.pack.grammar.of.has(wordAt(clause, day.from - 1)) &&
    clause.marks.some(({ value, to }) => value.is === 'EVENT' && to === day.from - 1)
  )
}

/** Types of ordnance named; a mine's own explosion or injury ("landmine blast", "a mine injury") names a mine. */
function ordnanceTypes({ marks, sentence, pack }: Clause): readonly OrdnanceType[] {
  const types: OrdnanceType[] = []
  for (const { value, start, end } of marks) {
    if (value.is === 'ORDNANCE') types.push(value.type)
    else if (value.is === 'OUTCOME' || value.is === 'EVENT') {
      if (value.ordnance) types.push(value.ordnance)
      else if (pack.grammar.subject.test(sentence.folded.slice(start, end))) types.push('MINE')
    }
  }
  return types
}

/** Where somebody is named in the singular, what others are says nothing of them ("a man of 46 stepped where sappers had not been yet"). */
function groupIn({ marks }: Clause): Population | null {
  let single: Population | null = null
  let group: Population | null = null
  for (const { value } of marks) {
    if (value.is !== 'PERSON') continue
    if (value.one) single = narrower(single ?? 'EVERYONE', value.population)
    group = narrower(group ?? 'EVERYONE', value.population)
  }
  return single ?? group
}

function isOfAll({ pack: { grammar, words }, sentence, marks }: Clause): boolean {
  if (!grammar.verbLast || !grammar.everyone || !words.holds(sentence, grammar.everyone)) return false
  return marks.some(({ value }) => value.is === 'PERSON' && value.population !== 'EVERYONE')
}
