import { authorityKey } from '../../model/authority.ts'
import type { Period } from '../../model/claim.ts'
import type { Day, PartialDate } from '../../model/partialDate.ts'
import type { LanguagePack } from '../languages/language.ts'
import { endsChange } from '../numbers/changes.ts'
import type { PeopleCount } from '../people/people.ts'
import type { Context } from '../rule.ts'
import { sentencesBefore } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import { withBegunWork } from './begunWork.ts'
import { countsNothing, startOfData, stateTold } from './dataLines.ts'
import type { PeriodMention } from './periods.ts'

export const NO_PERIOD: Period = { from: null, to: null, toInferred: false, words: null, cumulative: false }

/**
 * What parts a number and a period, as so many tokens: a period that follows after a comma tells of something else ("nine, in 2024
 * seven"), and one before "that" when it was said ("said this month that 38,000 hectares had been cleared from January to November").
 */
const PARTED = {
  commaBefore: 6,
  commaAfter: 10,
  andBefore: 6,
  andAfter: 2,
  semicolon: 25,
  compared: 10,
  that: 15,
  speech: 25,
}

/**
 * The period mention that the token at `at` stands nearest to, commas, colons and words of `and` parting them; running totals and stretches
 * before mere dates, a total with a start before "so far" in the same clause, and a stretch in which nothing but a speech took place last
 * ("In October mines killed one and injured four, the agency wrote last week").
 */
export function nearestPeriod(
  periods: readonly PeriodMention[],
  at: number,
  { tokens }: Sentence,
  pack: Pick<LanguagePack, 'grammar' | 'numbers'>,
): PeriodMention | null {
  const { and, compared, reporting, that } = pack.grammar
  const isChanged = endsChange(tokens, at, pack)
  const between = ({ from, to }: PeriodMention): readonly string[] =>
    (at < from ? tokens.slice(at, from) : tokens.slice(to, at)).map(({ word }) => word)
  const isSpoken = (nth: number): boolean => reporting.has(tokens[nth]?.word ?? '')
  const isOfSpeech = ({ kind, from, to }: PeriodMention): boolean =>
    kind === 'BOUNDED' && (isSpoken(from - 1) || isSpoken(to))
  const distance = (period: PeriodMention): number => {
    const isAfter = at < period.from
    const cost = (word: string): number => {
      if (word === ';') return PARTED.semicolon
      if (word === ',' || word === ':') return isAfter ? PARTED.commaAfter : PARTED.commaBefore
      if (compared?.has(word)) return PARTED.compared
      if (!isAfter && that?.has(word)) return PARTED.that
      return and.has(word) ? (isAfter ? PARTED.andAfter : PARTED.andBefore) : 0
    }
    const ofFormer = isChanged && !isAfter ? PARTED.andBefore : 0
    const ofSpeech = isOfSpeech(period) ? PARTED.speech : 0
    return between(period).reduce((sum, word) => sum + 1 + cost(word), ofFormer + ofSpeech)
  }
  const isRunning = periods.some(({ kind }) => kind === 'RUNNING')
  const own = periods.filter(({ isAhead, point, to }) => (!isAhead || to <= at) && !(isRunning && point !== undefined))
  const ranked = own.filter((period) => period.kind === 'RUNNING' || period.kind === 'BOUNDED')
  const dated = ranked.length > 0 ? ranked : own.filter((period) => period.kind === 'BARE')
  // "120,800 hectares by the end of 2023, 159,000 by the end of August"
  const candidates = dated.length > 0 ? dated : own.filter((period) => period.kind === 'AS_OF')
  const byDistance = candidates.toSorted((a, b) => distance(a) - distance(b))
  const [nearest] = byDistance
  if (nearest?.kind !== 'RUNNING' || nearest.start !== null || nearest.end !== null) return nearest ?? null
  const isOfClause = (period: PeriodMention): boolean => {
    const words = between(period)
    const commas = words.filter((word) => word === ',').length
    // "Post-müharibə dövründə partlayışlarla və ... ilə əlaqədar indiyədək 368 nəfər": only another figure makes "and" part them.
    const isParted = words.some((word) => /\p{Nd}/u.test(word) || pack.numbers.words.has(word))
    return commas <= (period.to <= at ? 1 : 0) && !words.some((word) => word === ';' || (isParted && and.has(word)))
  }
  return (
    byDistance.find((period) => period.kind === 'RUNNING' && period.start !== null && isOfClause(period)) ?? nearest
  )
}

/** A period as a figure states it. The end of a running total is its as-of day, else the day its speaker spoke. */
export function periodOf(mention: PeriodMention | null, sentence: Sentence, context: Context): Period {
  const { periods } = context.facts(sentence)
  const asOf = mention?.kind === 'AS_OF' ? mention : periods.find((period) => period.kind === 'AS_OF')
  if (mention === null && asOf === undefined) return NO_PERIOD
  const told = mention ?? asOf
  const words = told ? wordsOf(sentence, told.from, told.to) : null
  if (mention?.kind === 'BOUNDED' || mention?.kind === 'BARE')
    return { from: mention.start, to: endOf(mention, asOf, context), toInferred: false, words, cumulative: false }
  const from =
    mention === null || mention.kind === 'AS_OF'
      ? startBefore(sentence, context)
      : (mention.start ?? startOfData(sentence, context))
  const stated =
    [mention?.end, asOf?.end, pointOf(periods), stateTold(sentence, context)].find(
      (end) => end != null && !isBegun(end, from),
    ) ?? null
  const to = stated ?? spokenOn(sentence, context)
  return { from, to, toInferred: stated === null && to !== null, words, cumulative: true }
}

/** "The war ended on 10 November 2020. Since then ...": no total is counted up to the day that it is counted from, or one before. */
const isBegun = (end: PartialDate, start: PartialDate | null): boolean => start !== null && end <= start

/** "As of 1 July 24,020 hectares had been cleared this year": a state on a day closes the year of publication, which is not over by then. */
function endOf(
  { start, end }: PeriodMention,
  asOf: PeriodMention | undefined,
  { issuedOn }: Context,
): PartialDate | null {
  const isYearSoFar = start === end && start?.length === YEAR && issuedOn?.startsWith(start) === true
  return isYearSoFar && asOf?.isState && asOf.end?.startsWith(start) ? asOf.end : end
}

/** Characters of a year. */
const YEAR = 4

/** "At the end of April the toll since the war stood at 352". */
const pointOf = (periods: readonly PeriodMention[]): PartialDate | null =>
  periods.find(({ point }) => point !== undefined)?.point ?? null

/** "Mines have killed 57 since the war. By 18 June it was 58": whether a sentence counts as many people as the one before, or more. */
function goesUp(before: Sentence, sentence: Sentence, context: Context): boolean {
  const [old, own] = [before, sentence].map((one) => context.facts(one).people.filter(({ part }) => !part))
  const isMore = ({ population, outcome, value }: PeopleCount): boolean =>
    old?.some((one) => one.population === population && one.outcome === outcome && one.value <= value) === true
  return own !== undefined && own.length > 0 && own.every(isMore)
}

/** "ANAMA keeps a register that opens in November 2020. In its edition of 30 June it holds 306 names": what a total is counted from. */
function startBefore(sentence: Sentence, context: Context): PartialDate | null {
  const [before] = sentencesBefore(sentence, context, 1)
  if (before?.paragraph !== sentence.paragraph) return null
  if (!countsNothing(before, context) && !goesUp(before, sentence, context)) return null
  const told = withBegunWork(context.facts(before).periods, before, context.pack)
  return told.findLast(({ kind }) => kind === 'RUNNING')?.start ?? null
}

const wordsOf = ({ tokens, verbatim }: Sentence, from: number, to: number): string | null => {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last ? verbatim.slice(first.start, last.end) : null
}

/** The day the figure was told: one that the sentence gives for another body's words, else the day of the statement. */
function spokenOn(sentence: Sentence, context: Context): Day | null {
  const cited = authorityKey(context.attributedTo(sentence)) !== authorityKey(context.issuer)
  const { periods } = context.facts(sentence)
  const day = periods.find(
    ({ kind, start, end }) => (kind === 'BOUNDED' || kind === 'BARE') && start === end && (start?.length ?? 0) >= 7,
  )
  return (cited ? day?.start : null) ?? context.issuedOn
}
