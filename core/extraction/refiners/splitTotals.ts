import type { CasualtyCount } from '../../model/casualties.ts'
import type { Period, PlaceCode, Span } from '../../model/claim.ts'
import { evidenceOf, joinEvidence } from '../evidence.ts'
import type { SentenceFacts } from '../facts.ts'
import { groupLabels, type Label, splitOf, yearLabels } from '../people/splits.ts'
import { MANY } from '../people/totalBefore.ts'
import type { Context, Draft, DraftOf, Match, Refiner } from '../rule.ts'
import { positionOf } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import type { PeriodMention } from '../time/periods.ts'
import type { Clause, Quantity } from '../words/clause.ts'

type Figure = DraftOf<'CASUALTY_FIGURE'>
type Count = CasualtyCount<Span>

/** So many sentences further on a total can still be split. */
const REACH = 6
/** Of fewer people numbers add up by chance. */
const SMALLEST = 9
/** A total that a text can go on to split. */
interface Total {
  readonly figure: Figure
  readonly count: Count
  readonly sentence: Sentence
}

/** Parts of a total as figures of their own. */
interface Part {
  readonly counts: readonly Count[]
  readonly period: Period
  readonly places: readonly PlaceCode[]
}

/** "The toll stands at 364. ... More exactly, 69 have died and 295 have been injured. ... Civilians account for 55 of the deaths, servicemen for 14": numbers that add up to a total of the text are its parts, however they are worded. */
export const splitTotals: Refiner = {
  name: 'split totals',
  refine(matches, context) {
    const told = [...matches]
    for (let at = 0; at < told.length; at++) {
      const match = told[at]
      if (match?.draft.kind !== 'CASUALTY_FIGURE' || !isDated(match.draft)) continue
      for (const count of match.draft.counts) {
        if (count.value < SMALLEST) continue
        addSplits(told, { figure: match.draft, count, sentence: match.sentence }, context)
      }
    }
    if (told.length === matches.length) return matches
    return told
      .filter(({ draft }) => draft.kind !== 'CASUALTY_FIGURE' || draft.counts.length > 0)
      .toSorted((a, b) => a.sentence.index - b.sentence.index)
  },
}

const isDated = ({ period }: Figure): boolean => period.cumulative || period.from !== null

/** Adds the parts of a total to what is told, in place of what was read of the same numbers. */
function addSplits(told: Match[], total: Total, context: Context): void {
  const from = positionOf(total.sentence, context)
  for (const sentence of context.sentences.slice(from, from + 1 + REACH)) {
    const parts = context.facts(sentence).clause.quantities.length < 2 ? [] : partsIn(sentence, total, context)
    if (parts.length === 0 || isOfEvent(sentence, told)) continue
    const own = parts.flatMap(({ counts }) => counts)
    for (const [at, match] of told.entries()) {
      const left = match.sentence === sentence ? withoutOthers(match, own) : match
      if (left !== match) told[at] = left
    }
    for (const part of parts) {
      const counts = part.counts.filter((count) => !told.some(({ draft }) => tells(draft, count, part.period)))
      if (counts.length > 0) told.push(matchOf(sentence, total, { ...part, counts }))
    }
  }
}

const isNumber = (a: Count, b: Count): boolean => a.value === b.value && a.evidence[0]?.start === b.evidence[0]?.start

const isAlike = (a: Count, b: Count): boolean => a.population === b.population && a.outcome === b.outcome

const tells = (draft: Draft, count: Count, { from, to, cumulative }: Period): boolean =>
  draft.kind === 'CASUALTY_FIGURE' &&
  draft.period.from === from &&
  draft.period.to === to &&
  draft.period.cumulative === cumulative &&
  draft.counts.some((one) => one.value === count.value && isAlike(one, count))

/** A match without what it reads otherwise of the same numbers. */
function withoutOthers(match: Match, parts: readonly Count[]): Match {
  if (match.draft.kind !== 'CASUALTY_FIGURE') return match
  const isOther = (count: Count): boolean =>
    parts.some((part) => isNumber(part, count) && !isAlike(part, count)) &&
    !parts.some((part) => isNumber(part, count) && isAlike(part, count))
  const counts = match.draft.counts.filter((count) => !isOther(count))
  return counts.length === match.draft.counts.length ? match : { ...match, draft: { ...match.draft, counts } }
}

const isOfEvent = (sentence: Sentence, told: readonly Match[]): boolean =>
  told.some((match) => match.draft.kind === 'ACCIDENT_REPORT' && match.sentence.index === sentence.index)

/** A sentence, and what is known of it. */
interface Of {
  readonly sentence: Sentence
  readonly facts: SentenceFacts
}

/** The parts that a sentence splits a total into: by what befell people, by group, by year or by place. */
function partsIn(sentence: Sentence, total: Total, context: Context): readonly Part[] {
  const of = { sentence, facts: context.facts(sentence) }
  const isOther = ({ kind, start }: PeriodMention): boolean => kind !== 'AS_OF' && start !== null
  const isOfOtherTime = sentence !== total.sentence && of.facts.periods.some(isOther)
  const counts = isOfOtherTime ? null : (byOutcome(of, total) ?? byGroup(of, total))
  if (counts) return [{ counts, period: total.figure.period, places: total.figure.places }]
  return byYear(of, total) ?? byPlace(of, total) ?? []
}

/** Whether a sentence speaks of harm, of a part or of the rest: without, so few as one accident harms can be other people ("six soldiers and 11 civilians live there"). */
const isOfHarm = ({ marks, sentence, pack }: Clause): boolean =>
  marks.some(({ value }) => value.is === 'OUTCOME' || value.is === 'SUBSET') ||
  sentence.tokens.some(({ word }) => pack.grammar.somebodyElse?.has(word))

/** "69 people have died and 295 have been injured", of 364. */
function byOutcome({ sentence, facts }: Of, { count }: Total): readonly Count[] | null {
  if (count.outcome !== 'CASUALTY') return null
  const [dead, hurt] = (['KILLED', 'INJURED'] as const).map((outcome) =>
    facts.people.find((one) => one.outcome === outcome && one.population === count.population),
  )
  if (!dead || !hurt || dead.value + hurt.value !== count.value) return null
  return [dead, hurt].map((one) => countOf(sentence, count, one, { outcome: one.outcome }))
}

/** "Civilians account for 55, servicemen for 14", of 69. */
function byGroup({ sentence, facts: { clause } }: Of, { count }: Total): readonly Count[] | null {
  if (count.population !== 'EVERYONE' || (count.value < MANY && !isOfHarm(clause))) return null
  const shares = splitOf(clause, () => groupLabels(clause), count.value)
  if (!shares || new Set(shares.flatMap(({ labels }) => labels.map(({ value }) => value))).size !== shares.length)
    return null
  return shares.flatMap(({ number, labels: [label, ...others] }) =>
    label && others.length === 0 ? [countOf(sentence, count, number, { population: label.value })] : [],
  )
}

/** "2021 - 139, 2022 - 91, 2023 - 78", of 308. */
function byYear({ sentence, facts }: Of, { count, figure }: Total): readonly Part[] | null {
  const shares = splitOf(facts.clause, () => yearLabels(facts.clause), count.value)
  if (!shares?.every(({ labels }) => labels.length === 1)) return null
  return shares.flatMap(({ number, labels }) =>
    labels.map(({ value: year }) => ({
      counts: [countOf(sentence, count, number, {})],
      period: { from: year, to: year, toInferred: false, words: year, cumulative: false },
      places: figure.places,
    })),
  )
}

/** "Jabrayil was the costliest with 13, the remaining nine were in Fuzuli and Kalbajar", of 22. */
function byPlace({ sentence, facts }: Of, { count, figure }: Total): readonly Part[] | null {
  const districts = (): readonly Label<PlaceCode>[] =>
    facts.places.flatMap(({ kind, place, start }) => {
      const from = sentence.tokens.findIndex(({ end }) => end > start)
      return kind === 'DISTRICT' ? [{ value: place, from, to: from + 1 }] : []
    })
  const shares = splitOf(facts.clause, districts, count.value)
  return (
    shares?.map(({ number, labels }) => ({
      counts: [countOf(sentence, count, number, {})],
      period: figure.period,
      places: labels.map(({ value }) => value),
    })) ?? null
  )
}

const countOf = (
  sentence: Sentence,
  total: Count,
  { value, certainty, from }: Pick<Quantity, 'value' | 'certainty' | 'from'>,
  own: Partial<Count>,
): Count => ({
  population: total.population,
  outcome: total.outcome,
  ...own,
  value,
  certainty,
  evidence: [evidenceOf(sentence, sentence.tokens[from]?.start)],
})

function matchOf(sentence: Sentence, { figure }: Total, { counts, period, places }: Part): Match {
  const evidence = counts.flatMap((count) => count.evidence).slice(0, 1)
  return {
    rule: 'split totals',
    sentence,
    continues: true,
    draft: { ...figure, period, places, counts, evidence: joinEvidence(figure.evidence.slice(0, 1), evidence) },
  }
}
