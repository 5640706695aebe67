import type { PlaceCode } from '../model/claim.ts'
import type { OrdnanceType } from '../model/ordnance.ts'
import { addDays, type PartialDate } from '../model/partialDate.ts'
import type { PeopleCount } from './people.ts'
import type { Context } from './rule.ts'
import type { Sentence } from './sentences.ts'
import { type Single, singlesIn } from './singles.ts'
import { isAboutMines } from './subject.ts'

/** What one sentence tells of an accident. */
export interface AccidentFacts {
  readonly sentence: Sentence
  readonly day: PartialDate | null
  readonly districts: readonly PlaceCode[]
  readonly locality: string | null
  readonly ordnance: readonly OrdnanceType[]
  readonly people: readonly PeopleCount[]
  readonly singles: readonly Single[]
  /** How many people it gives an age or a year of birth for. */
  readonly named: number
  readonly harm: boolean
  readonly event: boolean
  readonly mines: boolean
  /** Number of events it tells of together: 1, more, or null for several without a number. */
  readonly events: number | null
  readonly other: boolean
}

export function accidentFacts(sentence: Sentence, context: Context): AccidentFacts {
  const { clause, people, places, means } = context.facts(sentence)
  const { grammar } = context.pack
  const districts = [...new Set(places.filter(({ kind }) => kind === 'DISTRICT').map(({ place }) => place))]
  return {
    sentence,
    day: dayOf(sentence, context),
    districts,
    locality: localityIn(sentence, context),
    ordnance: clause.marks.flatMap(({ value }) => (value.is === 'ORDNANCE' ? [value.type] : [])),
    people,
    singles: singlesIn(clause),
    named: [...sentence.folded.matchAll(grammar.born)].length,
    harm: means.has('OUTCOME'),
    event: means.has('EVENT'),
    mines: isAboutMines(sentence, context),
    events: eventsIn(sentence, context, districts.length),
    other: grammar.otherEvent.test(sentence.folded),
  }
}

/** The day of an event: stated, relative to publication, or a day of the week before it; else a month or year that is stated. */
function dayOf(sentence: Sentence, context: Context): PartialDate | null {
  const told = context
    .facts(sentence)
    .periods.filter(({ kind, start, end }) => (kind === 'BOUNDED' || kind === 'BARE') && start === end)
  const exact = told.find(({ start }) => start?.length === 10)
  if (exact) return exact.start
  const day = weekday(sentence, context)
  return day ?? told.find(({ start, from }) => start?.length === 7 || !isBirth(sentence, from))?.start ?? null
}

const isBirth = ({ tokens }: Sentence, from: number): boolean =>
  [from - 1, from, from + 1].some((at) => /^(?:born|b|birth)$/.test(tokens[at]?.word ?? ''))

function weekday(sentence: Sentence, context: Context): PartialDate | null {
  const { publishedOn, pack } = context
  if (publishedOn === null) return null
  for (const token of sentence.tokens) {
    const wanted = pack.calendar.weekdays.get(token.word)
    if (wanted === undefined || token.word.length < 4) continue
    if (pack.calendar.capitals && !/^\p{Lu}/u.test(sentence.verbatim.slice(token.start))) continue
    const today = ((new Date(`${publishedOn}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
    return addDays(publishedOn, -((today - wanted + 7) % 7))
  }
  return null
}

/** Village or town as the text writes it, unless it is only where somebody lives. */
function localityIn(sentence: Sentence, context: Context): string | null {
  const flat = sentence.verbatim.replace(/\s/g, ' ')
  const { localities, home } = context.pack.grammar
  const districts = context.facts(sentence).places
  for (const pattern of localities)
    for (const match of flat.matchAll(pattern)) {
      const name = match[1]
      const isDistrict = districts.some(
        ({ start }) => start === match.index && match.index + (name?.length ?? 0) === match.index,
      )
      if (name && !isDistrict && !home.test(flat.slice(Math.max(0, match.index - 40), match.index))) return name
    }
  return null
}

/** How many events a sentence tells of together. */
function eventsIn(sentence: Sentence, context: Context, districts: number): number | null {
  const { severalEvents } = context.pack.grammar
  if (!severalEvents.test(sentence.folded)) return 1
  const { clause } = context.facts(sentence)
  const counted = clause.quantities.find(({ noun, from, to }) => {
    const words = sentence.tokens.slice(from, (noun?.to ?? to) + 3).map(({ word }) => word)
    return noun?.value.is !== 'PERSON' && words.some((word) => severalEvents.test(word))
  })
  if (counted) return counted.value
  return districts > 1 ? null : 1
}
