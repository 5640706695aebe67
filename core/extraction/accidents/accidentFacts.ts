import type { Outcome, Population } from '../../model/casualties.ts'
import type { PlaceCode } from '../../model/claim.ts'
import type { OrdnanceType } from '../../model/ordnance.ts'
import type { PartialDate } from '../../model/partialDate.ts'
import { onlyGroup } from '../people/groupBeside.ts'
import type { PeopleCount } from '../people/people.ts'
import { singleParts } from '../people/singleParts.ts'
import { narrower, type Single, singlesIn } from '../people/singles.ts'
import type { Context } from '../rule.ts'
import { sentencesBefore } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Clause } from '../words/clause.ts'
import { dayTold } from './eventDays.ts'
import { districtsIn, localityIn } from './eventPlaces.ts'
import { isAboutMines, isToldOfMines } from './subject.ts'

/** What one sentence tells of an accident. */
export interface AccidentFacts {
  readonly sentence: Sentence
  readonly day: PartialDate | null
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
}

export function accidentFacts(sentence: Sentence, context: Context): AccidentFacts {
  const { clause, people, means } = context.facts(sentence)
  const { grammar } = context.pack
  const mines = isAboutMines(sentence, context) || isToldOfMines(sentence, context)
  const districts = districtsIn(sentence, context)
  const earlier = sentencesBefore(sentence, context, 1)
  const [last] = earlier.filter(({ paragraph }) => paragraph === sentence.paragraph)
  const singles = singlesIn(clause, last ? onlyGroup(context.facts(last).clause) : null)
  const before = earlier.flatMap((other) => context.facts(other).people)
  const parts = singleParts(clause, singles, people, before)
  return {
    sentence,
    day: dayTold(sentence, context),
    districts,
    locality: localityIn(sentence, context),
    ordnance: ordnanceTypes(clause),
    people,
    singles: singles.filter(({ from }) => !parts.some((part) => part.from === from)),
    parts,
    named: [...sentence.folded.matchAll(grammar.born)].length,
    group: groupIn(clause),
    harm: harmIn(clause),
    event: means.has('EVENT') || (mines && grammar.severalEvents.test(sentence.folded)),
    happened: means.has('HAPPENED'),
    unharmed: means.has('UNHARMED'),
    mines,
    events: eventsIn(sentence, context, districts.length),
    other: grammar.otherEvent.test(sentence.folded),
  }
}

/** The first harm told; what says no more than that somebody set off a mine comes after what says how it ended for them. */
function harmIn({ marks }: Clause): Outcome | null {
  const harms = marks.flatMap(({ value }) => (value.is === 'OUTCOME' && !value.total ? [value] : []))
  return (harms.find(({ event }) => !event) ?? harms[0])?.outcome ?? null
}

const EFFECTS: ReadonlySet<string> = new Set(['EVENT', 'OUTCOME'])

/** Types of ordnance named; a mine's own explosion or injury ("landmine blast", "a mine injury") names a mine. */
function ordnanceTypes({ marks, sentence, pack }: Clause): readonly OrdnanceType[] {
  return marks.flatMap(({ value, start, end }): OrdnanceType[] => {
    if (value.is === 'ORDNANCE') return [value.type]
    if ((value.is === 'OUTCOME' || value.is === 'EVENT') && value.ordnance) return [value.ordnance]
    return EFFECTS.has(value.is) && pack.grammar.subject.test(sentence.folded.slice(start, end)) ? ['MINE'] : []
  })
}

function groupIn({ marks }: Clause): Population | null {
  const groups = marks.flatMap(({ value }) => (value.is === 'PERSON' ? [value.population] : []))
  return groups.length === 0 ? null : groups.reduce(narrower)
}

/** How many events a sentence tells of together. */
function eventsIn(sentence: Sentence, context: Context, districts: number): number | null {
  const { severalEvents, severalPlaces, otherEvent } = context.pack.grammar
  if (otherEvent.test(sentence.folded)) return 1
  if (severalPlaces.test(sentence.folded)) return null
  if (!severalEvents.test(sentence.folded)) return 1
  const { clause } = context.facts(sentence)
  const counted = clause.quantities.find(({ noun, from, to }) => {
    const words = sentence.tokens.slice(from, (noun?.to ?? to) + 3).map(({ word }) => word)
    return noun?.value.is !== 'PERSON' && words.some((word) => severalEvents.test(word))
  })
  return counted?.value ?? (districts === 1 ? 1 : null)
}
