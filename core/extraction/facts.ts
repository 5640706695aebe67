import { type Day, daysBetween, isDay } from '../model/partialDate.ts'
import type { LanguagePack } from './languages/language.ts'
import { clauseOf } from './numbers/quantities.ts'
import { type PeopleCount, peopleIn, withDeadParts } from './people/people.ts'
import { type PlaceMention, placesIn } from './places.ts'
import type { Sentence } from './text/sentences.ts'
import { type PeriodMention, periodsIn } from './time/periods.ts'
import type { Clause } from './words/clause.ts'
import type { Meaning } from './words/terms.ts'

/** What the words of one sentence mean, before any rule draws a claim from them. */
export interface SentenceFacts {
  readonly clause: Clause
  readonly people: readonly PeopleCount[]
  readonly periods: readonly PeriodMention[]
  readonly places: readonly PlaceMention[]
  /** The meanings that occur in it. */
  readonly means: ReadonlySet<Meaning['is']>
}

/** Reads the facts of a sentence once, however many rules ask. */
export function factsReader(
  pack: LanguagePack,
  publishedOn: Day | null,
  sentences: readonly Sentence[],
): (sentence: Sentence) => SentenceFacts {
  const known = new Map<Sentence, SentenceFacts>()
  let told: Week | null | undefined
  /** The week that the head of the text gives by its days ("16-22 June"). */
  const week = (): Week | null => {
    if (told === undefined)
      told =
        sentences
          .slice(0, HEAD)
          .flatMap((sentence) => periodsIn(sentence, pack, publishedOn))
          .find(isWeekOfDays) ?? null
    return told && { start: told.start, end: told.end }
  }
  return (sentence) => {
    const before = known.get(sentence)
    if (before) return before
    const clause = clauseOf(sentence, pack)
    const facts = {
      clause,
      people: peopleOf(clause, sentence, sentences),
      periods: periodsIn(sentence, pack, publishedOn)
        .filter((period) => !isBirth(period, sentence, pack) && !isDateline(period, sentence))
        .map((period) => (period.isWeek ? { ...period, ...week() } : period)),
      places: placesIn(sentence, pack),
      means: new Set(clause.marks.flatMap(({ value }) => meaningsOf(value))),
    }
    known.set(sentence, facts)
    return facts
  }
}

const meaningsOf = (value: Meaning): readonly Meaning['is'][] =>
  value.is === 'OUTCOME' && value.event ? [value.is, 'EVENT'] : [value.is]

/** Whether a date only tells when somebody was born. */
function isBirth({ from, to }: PeriodMention, { folded, tokens }: Sentence, { grammar }: LanguagePack): boolean {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  return [...folded.matchAll(grammar.born)].some((match) => match.index < end && start < match.index + match[0].length)
}

type Week = Pick<PeriodMention, 'start' | 'end'>

/** So many sentences and lines make the head of a text. */
const HEAD = 8

function isWeekOfDays({ start, end }: PeriodMention): boolean {
  if (start === null || end === null || !isDay(start) || !isDay(end)) return false
  const days = daysBetween(start, end)
  return days >= 4 && days <= 8
}

const DATELINE = /^[^\p{L}]{0,3}\p{Lu}{3,}[^.!?]{0,80}?\s[-–—]{1,2}\s/u

/** Whether a date only stands in the dateline that opens the sentence: "BAKU, March 13 (Kura Wire) - ...". */
const isDateline = ({ to }: PeriodMention, { verbatim, tokens }: Sentence): boolean =>
  (tokens[to - 1]?.end ?? 0) < (DATELINE.exec(verbatim)?.[0].length ?? 0)

function peopleOf(clause: Clause, sentence: Sentence, sentences: readonly Sentence[]): readonly PeopleCount[] {
  const people = peopleIn(clause, carried(sentence, sentences, clause.pack))
  if (!people.some(({ outcome, part }) => outcome === 'INJURED' && !part)) return people
  const next = sentences[sentence.index + 1]
  const goesOn = next && next.paragraph === sentence.paragraph
  return withDeadParts(people, goesOn ? peopleIn(clauseOf(next, clause.pack), people.slice(-1)) : [])
}

/** The numbers that a sentence of the same paragraph leaves for the next one to tell parts of. */
function carried(sentence: Sentence, sentences: readonly Sentence[], pack: LanguagePack): readonly PeopleCount[] {
  const before = sentences[sentence.index - 1]
  if (!before || before.paragraph !== sentence.paragraph) return []
  return peopleIn(clauseOf(before, pack)).filter(({ part }) => !part)
}
