import type { Outcome } from '../../../model/casualties.ts'
import { evidenceOf } from '../../evidence.ts'
import { opensWithPart } from '../../people/peopleParts.ts'
import type { Context } from '../../rule.ts'
import { type Clause, wordAt } from '../../words/clause.ts'
import type { AccidentFacts } from '../accidentFacts.ts'
import { type Count, OVERLAPPING } from './count.ts'

/** Counts with the outcome that other sentences tell of them. */
export const withOutcomes = (
  counts: readonly Count[],
  facts: readonly AccidentFacts[],
  context: Context,
): readonly Count[] =>
  beside(withNobodyDead(withOutcomeOfAll(withOutcomeOfThem(counts, facts, context), facts, context), facts, context))

/** "Two children set off a mine. They were wounded": what befell those whom the one number of the sentence before counts; "one of them died" leaves it open. */
function withOutcomeOfThem(
  counts: readonly Count[],
  facts: readonly AccidentFacts[],
  { pack: { grammar }, sentences, facts: factsOf }: Context,
): readonly Count[] {
  if (!counts.some(({ outcome }) => outcome === 'CASUALTY')) return counts
  if (facts.some(({ sentence }) => opensWithPart(factsOf(sentence).clause))) return counts
  const startOf = ({ evidence: [span] }: Count): number | undefined => span?.start
  return counts.map((count) => {
    const isAlone = counts.every((other) => other === count || startOf(other) !== startOf(count))
    if (count.outcome !== 'CASUALTY' || !isAlone) return count
    const at = facts.find(({ sentence }) => evidenceOf(sentence).start === startOf(count))?.sentence.index
    const next = at === undefined ? undefined : sentences[at + 1]
    const pronouns = count.value === 1 ? grammar.pronouns : grammar.pronounsOfSeveral
    if (!next || !pronouns?.has(next.tokens[0]?.word ?? '')) return count
    const outcome = outcomeAfter(factsOf(next).clause, 0)
    return outcome ? { ...count, outcome } : count
  })
}

/** Most tokens from "all" or "both" to what befell them. */
const ALL = 6

/** Victims of whom no number tells what became of them were killed or injured, where a sentence says so of all: "all were taken to hospital". */
function withOutcomeOfAll(
  counts: readonly Count[],
  facts: readonly AccidentFacts[],
  context: Context,
): readonly Count[] {
  if (counts.length === 0 || counts.some(({ outcome }) => outcome !== 'CASUALTY')) return counts
  const isOne = counts.length === 1 && counts[0]?.value === 1
  const outcome = isOne
    ? facts.find(({ harm }) => harm === 'KILLED' || harm === 'INJURED')?.harm
    : facts.map(({ sentence }) => outcomeOfAll(context.facts(sentence).clause)).find((told) => told !== null)
  return outcome ? counts.map((count) => ({ ...count, outcome })) : counts
}

function outcomeOfAll(clause: Clause): Outcome | null {
  const { everyone } = clause.pack.grammar
  const { tokens } = clause.sentence
  for (const [at, { word }] of tokens.entries()) {
    if (!everyone?.has(word)) continue
    const outcome = outcomeAfter(clause, at)
    if (outcome !== undefined) return outcome
  }
  return null
}

/** What befell those for whom the token at `at` stands; undefined where nothing near tells. */
function outcomeAfter(clause: Clause, at: number): Outcome | null | undefined {
  for (let next = at + 1; next <= at + ALL; next++) {
    const value = clause.markAt.get(next)?.value
    if (value?.is === 'CONDITION') return 'INJURED'
    if (value?.is === 'OUTCOME') return value.outcome === 'CASUALTY' || value.noun ? null : value.outcome
    if (value?.is === 'UNHARMED' || /^[.;:,]$/.test(wordAt(clause, next))) return undefined
  }
  return undefined
}

/** "Three died and two suffered": beside the dead of one sentence, and told after them, who suffered was injured. */
const beside = (counts: readonly Count[]): readonly Count[] =>
  counts.map((count, at) => {
    if (count.outcome !== 'CASUALTY' || OVERLAPPING.has(count.population)) return count
    const isTold = counts.some(
      ({ outcome, evidence }, other) =>
        outcome === 'INJURED' ||
        (outcome === 'KILLED' && other < at && evidence[0]?.start === count.evidence[0]?.start),
    )
    return isTold && !counts.some(({ outcome }) => outcome === 'INJURED') ? { ...count, outcome: 'INJURED' } : count
  })

/** "Six were hurt. Nobody died. Four are in hospital": all of the six were injured. */
function withNobodyDead(counts: readonly Count[], facts: readonly AccidentFacts[], context: Context): readonly Count[] {
  const { pack, sentences } = context
  const all = counts.find(({ outcome, population }) => outcome === 'CASUALTY' && !OVERLAPPING.has(population))
  if (!all || counts.some(({ outcome }) => outcome === 'KILLED')) return counts
  const [first, last] = [facts[0]?.sentence.index ?? 0, facts.at(-1)?.sentence.index ?? 0]
  const isTold = sentences.some(
    ({ index, folded }) => index >= first && index <= last + 1 && pack.grammar.nobodyDied?.test(folded),
  )
  if (!isTold) return counts
  // "A bus with 12 workers hit a mine. Nobody died, seven were wounded": those who were there, of whom so many were harmed.
  const isHurt = (count: Count): boolean =>
    count.outcome === 'INJURED' && count.value < all.value && isOfVerb(count, facts, context)
  if (!isOfVerb(all, facts, context) && counts.some(isHurt)) return counts.filter((count) => count !== all)
  return counts.flatMap((count) => {
    if (count.outcome === 'CASUALTY') return [{ ...count, outcome: 'INJURED' as const }]
    const isOfThem = count.population === all.population || (count.population === 'EVERYONE' && count.value < all.value)
    return isOfThem ? [] : [count]
  })
}

/** Whether the sentence that states a number tells in words that people were harmed: not only that something went off, or how they fare. */
const isOfVerb = ({ outcome, evidence }: Count, facts: readonly AccidentFacts[], context: Context): boolean =>
  facts.some(
    ({ sentence }) =>
      evidenceOf(sentence).start === evidence[0]?.start &&
      context
        .facts(sentence)
        .clause.marks.some(({ value }) => value.is === 'OUTCOME' && value.outcome === outcome && !value.event),
  )
