import type { Day } from '../model/partialDate.ts'
import type { LanguagePack } from './languages/language.ts'
import { DIGITS, type NumberMention, numbersIn } from './numbers/numbers.ts'
import { clauseWith } from './numbers/quantities.ts'
import { ageMatches } from './people/ages.ts'
import { type PeopleCount, peopleIn } from './people/people.ts'
import { peopleGoneOn } from './people/peopleGoneOn.ts'
import { type PlaceMention, placesIn } from './places.ts'
import type { Sentence } from './text/sentences.ts'
import { withoutComparison } from './time/comparisons.ts'
import { isDateline } from './time/dateline.ts'
import { type DateMention, startsWithDigit } from './time/dates.ts'
import { isOfLand } from './time/datesOfLand.ts'
import { type SentenceTimes, timesIn } from './time/periodItems.ts'
import { type PeriodMention, periodsOf } from './time/periods.ts'
import { saidOnReader } from './time/saidOn.ts'
import { isAboutWeek } from './time/sameStretch.ts'
import { sinceTold } from './time/sinceTold.ts'
import { isOfWarEnd, sinceWarEnd } from './time/warEndDay.ts'
import type { Clause } from './words/clause.ts'
import { meaningsOf } from './words/meanings.ts'
import type { Meaning } from './words/terms.ts'

/** What the words of one sentence mean, before any rule draws a claim from them. */
export interface SentenceFacts {
  /** Every number, whatever it counts. */
  readonly numbers: readonly NumberMention[]
  readonly times: SentenceTimes
  readonly clause: Clause
  readonly people: readonly PeopleCount[]
  /** Those that it tells of without what the one before leaves. */
  readonly alone: readonly PeopleCount[]
  readonly periods: readonly PeriodMention[]
  readonly places: readonly PlaceMention[]
  /** The day that its relative dates count from. */
  readonly saidOn: Day | null
  /** The meanings that occur in it. */
  readonly means: ReadonlySet<Meaning['is']>
}

/** Reads the facts of a sentence, each once and only if a rule asks for it, however many rules ask. */
export function factsReader(
  pack: LanguagePack,
  publishedOn: Day | null,
  sentences: readonly Sentence[],
): (sentence: Sentence) => SentenceFacts {
  const known: FactsRead[] = []
  const ofParts = new Map<Sentence, FactsRead>()
  const factsOf = (sentence: Sentence): FactsRead => {
    const before = sentence.within ? ofParts.get(sentence) : known[sentence.index]
    if (before) return before
    const facts = new FactsRead(sentence, text)
    if (sentence.within) ofParts.set(sentence, facts)
    else known[sentence.index] = facts
    return facts
  }
  let told: Week | null | undefined
  /** The week that the head of the text gives by its days ("16-22 June"). */
  const week = (): Week | null => {
    if (told === undefined)
      told =
        sentences
          .slice(0, HEAD)
          .flatMap((sentence) => periodsOf(factsOf(sentence).times, publishedOn))
          .find((period) => isAboutWeek(period) && !period.isWeek) ?? null
    return told && { start: told.start, end: told.end }
  }
  const saidOn = saidOnReader({
    sentences,
    publishedOn,
    datesOf: (sentence) => factsOf(sentence).times.dates,
    weekdays: pack.calendar.weekdays,
  })
  const text = { pack, publishedOn, saidOn, sentences, week, factsOf }
  return factsOf
}

/** What facts of a sentence need to know of its text. */
interface TextOfFacts {
  readonly pack: LanguagePack
  readonly publishedOn: Day | null
  readonly saidOn: (sentence: Sentence) => Day | null
  readonly sentences: readonly Sentence[]
  readonly week: () => Week | null
  readonly factsOf: (sentence: Sentence) => FactsRead
}

class FactsRead implements SentenceFacts {
  readonly #sentence: Sentence
  readonly #text: TextOfFacts
  #numbers?: SentenceFacts['numbers']
  #times?: SentenceFacts['times']
  #clause?: SentenceFacts['clause']
  #alone?: SentenceFacts['people']
  #people?: SentenceFacts['people']
  #periods?: SentenceFacts['periods']
  #places?: SentenceFacts['places']
  #means?: SentenceFacts['means']

  constructor(sentence: Sentence, text: TextOfFacts) {
    this.#sentence = sentence
    this.#text = text
  }

  get numbers(): SentenceFacts['numbers'] {
    this.#numbers ??= this.#numbersRead()
    return this.#numbers
  }

  #numbersRead(): SentenceFacts['numbers'] {
    const { words, numbers } = this.#text.pack
    const holds = words.holds(this.#sentence, DIGITS) || words.holds(this.#sentence, numbers.words)
    return holds ? numbersIn(this.#sentence.tokens, numbers) : []
  }

  get times(): SentenceFacts['times'] {
    this.#times ??= timesIn(
      this.#sentence,
      this.#text.pack,
      (passes) => this.#dateBefore(passes),
      this.#text.publishedOn,
    )
    return this.#times
  }

  /** The last date of the sentences before that passes. */
  #dateBefore(passes: (date: DateMention) => boolean): DateMention | null {
    for (let back = 1; back <= SAME_YEAR; back++) {
      const named = this.#before(back)?.times.dates.findLast(passes)
      if (named) return named
    }
    return null
  }

  get clause(): SentenceFacts['clause'] {
    this.#clause ??= clauseWith(this.#sentence, this.#text.pack, this)
    return this.#clause
  }

  get alone(): SentenceFacts['people'] {
    this.#alone ??= peopleIn(this.clause)
    return this.#alone
  }

  get people(): SentenceFacts['people'] {
    this.#people ??= this.clause.quantities.length === 0 ? [] : peopleGoneOn(this, this.#sentence, this.#text)
    return this.#people
  }

  get periods(): SentenceFacts['periods'] {
    this.#periods ??= this.times.items.length === 0 ? [] : this.#periodsRead()
    return this.#periods
  }

  #periodsRead(): SentenceFacts['periods'] {
    return withoutOpen(periodsOf(this.times, this.saidOn))
      .map((period) => this.#periodMeant(period))
      .filter((period) => period !== null)
  }

  /** A period as its sentence and those before mean it; null where its dates tell of something else. */
  #periodMeant(told: PeriodMention): PeriodMention | null {
    const { pack, week } = this.#text
    const sentence = this.#sentence
    if (isBirth(told, sentence, pack) || isDateline(told, sentence) || isOfLand(told, sentence, pack)) return null
    let period = withoutComparison(told, sentence, pack)
    if (period === null) return null
    if (isOfEvent(period, sentence, pack)) period = { ...period, kind: 'BOUNDED', end: period.start }
    // "In 2021 and 2022, 14,000 and 34,000 hectares respectively": no number is of the whole.
    if (period.isList && pack.grammar.inTurn?.test(sentence.folded)) period = { ...period, isUnknown: true }
    if (period.isWeek) period = { ...period, ...week() }
    return sinceTold(sinceWarEnd(period, this.times, this.saidOn), this.times, (back) => this.#before(back))
  }

  #before(back: number): FactsRead | null {
    const before = this.#text.sentences[this.#sentence.index - back]
    return before ? this.#text.factsOf(before) : null
  }

  get saidOn(): SentenceFacts['saidOn'] {
    return this.#text.saidOn(this.#sentence)
  }

  get places(): SentenceFacts['places'] {
    this.#places ??= placesIn(this.#sentence, this.#text.pack).filter(
      (place) => !isName(place, this.#sentence, this.#text.pack),
    )
    return this.#places
  }

  get means(): SentenceFacts['means'] {
    this.#means ??= meaningsOf(this.clause)
    return this.#means
  }
}

/** A stretch without dates, where the sentence tells no other. */
const withoutOpen = (periods: readonly PeriodMention[]): readonly PeriodMention[] =>
  periods.some(({ start, end }) => start !== null || end !== null)
    ? periods.filter(({ kind, start, end }) => kind !== 'BOUNDED' || start !== null || end !== null)
    : periods

/** Whether a date only tells when somebody was born. */
function isBirth({ from, to }: PeriodMention, sentence: Sentence, pack: LanguagePack): boolean {
  const tokens = sentence.tokens.slice(from, to)
  if (!tokens.some(({ word }) => startsWithDigit(word))) return false
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  return ageMatches(sentence, pack).some((match) => match.index < end && start < match.index + match[0].length)
}

/** "The deadliest since March, when a mine killed four": the date is that of an event, no start of a total, but that at which the war ended. */
function isOfEvent({ kind, start, end, to }: PeriodMention, { tokens }: Sentence, { grammar }: LanguagePack): boolean {
  if (kind !== 'RUNNING' || start === null || end !== null || isOfWarEnd(start) || tokens[to]?.word !== ',')
    return false
  const [first, second] = [tokens[to + 1]?.word ?? '', tokens[to + 2]?.word ?? '']
  return grammar.when?.has(first) === true || (grammar.articles?.has(first) === true && second === 'day')
}

/** "61 yaşlı Xanlar kişi": what is a place's name besides, beside words for somebody. */
const isName = ({ start, end }: PlaceMention, { folded }: Sentence, { grammar }: LanguagePack): boolean =>
  grammar.nameAround?.test(`${folded.slice(0, start)}\n${folded.slice(end)}`) === true

/** So many sentences back the year can be named that "that year" means. */
const SAME_YEAR = 6

type Week = Pick<PeriodMention, 'start' | 'end'>

/** So many sentences and lines make the head of a text. */
const HEAD = 8
