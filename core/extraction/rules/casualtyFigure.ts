import { authorityKey } from '../../model/authority.ts'
import type { CasualtyCount } from '../../model/casualties.ts'
import type { Period, Span } from '../../model/claim.ts'
import { eventAndTotal } from '../accidents/events/besideTotals.ts'
import { isEventAfterTotal, isEventOfYear } from '../accidents/events/eventAfterTotal.ts'
import { isAboutMines, isAccident, isTotal, isTotalOfMines, periodsOfTotal } from '../accidents/events/subject.ts'
import { isReportedBefore } from '../accidents/events/toldBefore.ts'
import { isToll, isUndatedTotal } from '../accidents/events/tolls.ts'
import { evidenceOf } from '../evidence.ts'
import { isChanged } from '../numbers/changes.ts'
import { isCount } from '../numbers/numbers.ts'
import { withoutEventAsides } from '../people/eventAsides.ts'
import { withGroupOfTotal } from '../people/groupOfTotal.ts'
import { joined } from '../people/outcomeLists.ts'
import { asStaff, deminersTold, ownStaff } from '../people/ownStaff.ts'
import type { PeopleCount } from '../people/people.ts'
import { openingParenthesis } from '../people/peopleParts.ts'
import type { Context, Match, Rule } from '../rule.ts'
import { listItemOf } from '../tables/listHeading.ts'
import { precedingSentences } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import { nearestPeriod, periodOf } from '../time/figurePeriod.ts'
import { isOfAnother, namesPlace, openingOf } from '../time/othersPeriods.ts'
import type { PeriodMention } from '../time/periods.ts'
import type { Clause } from '../words/clause.ts'

/** Totals of people harmed over a period: one match for each period that a sentence tells. */
export const casualtyFigure: Rule = {
  name: 'casualty figure',
  read(whole, context) {
    if (context.facts(whole).people.length === 0) return listed(whole, context)
    const sentence = eventAndTotal(whole, context)?.total ?? whole
    const facts = context.facts(sentence)
    const { people: told } = facts
    // "The toll has reached 374 after a shepherd was killed" tells a total beside an accident.
    const own = isAccident(sentence, context) ? told.filter((count) => isToll(facts.clause, count)) : told
    if (own.length === 0) return []
    const group = ownStaff(sentence, context) ?? deminersTold(own, sentence, context)
    const staff = asStaff(withoutEventAsides(facts.clause, own), group)
    if (isReportedBefore(sentence, context)) return []
    if (!isTotalOfMines(sentence, context)) return []
    const total = periodsOfTotal(sentence, context)
    if (total === null) return isUndatedTotal(sentence, context) ? undated(sentence, staff, context) : []
    if (isEventAfterTotal(sentence, staff, total, context) || isEventOfYear(sentence, staff, total, context)) return []
    const { pack } = context
    const goesOn = total.continues && total.from.paragraph === sentence.paragraph
    const people = goesOn ? withGroupOfTotal(staff, sentence, context.facts(total.from).people, pack.grammar) : staff
    const { periods, clause } = facts
    const periodAt = (at: number): PeriodMention | null => {
      if (total.periods.length === 1 && periods.length === 0) return total.periods[0] ?? null
      const own =
        total.from === sentence ? total.periods.filter((period) => !isOfAnother(clause, at, period)) : total.periods
      return nearestPeriod(own, at, total.from, pack)
    }
    // In the sentence that this one goes on from, its first number is what a part is taken of.
    const [first] = total.from === sentence ? [] : context.facts(total.from).people.filter(({ part }) => !part)
    const groups = Map.groupBy(people, (count) => periodAt(first?.from ?? anchor(count, people, total.periods, clause)))
    return [...groups].flatMap(([mention, counts]) =>
      (mention?.isUnknown ? [] : byAuthority(counts, sentence, context))
        .flatMap((own) => withSubsetsApart(own, sentence, context))
        .map(
          (own): Match =>
            matchOf({ sentence, context, mention, counts: own, from: total.from, continues: total.continues }),
        ),
    )
  },
}

/** "Killed 48 civilians, 12 of them in Aghdam district": those of whom the same is told as of the whole, and a district of their own, are a figure of their own. */
function withSubsetsApart(
  counts: readonly PeopleCount[],
  sentence: Sentence,
  context: Context,
): readonly (readonly PeopleCount[])[] {
  const isSubset = (count: PeopleCount): boolean =>
    count.part &&
    counts.some(
      ({ part, population, outcome, value }) =>
        !part && population === count.population && outcome === count.outcome && value > count.value,
    ) &&
    districts(sentence, context, (start) => countBefore(start, sentence, context)?.from === count.from).length > 0
  const subsets = counts.filter(isSubset)
  return [counts.filter((count) => !subsets.includes(count)), ...subsets.map((count) => [count])]
}

/** The last number of people before an offset of the sentence. */
const countBefore = (start: number, sentence: Sentence, context: Context): PeopleCount | undefined =>
  context.facts(sentence).people.findLast(({ to }) => (sentence.tokens[to - 1]?.end ?? 0) <= start)

/** The counts of each body that the sentence cites. */
const byAuthority = (
  counts: readonly PeopleCount[],
  sentence: Sentence,
  { attributedTo }: Context,
): readonly (readonly PeopleCount[])[] => [
  ...Map.groupBy(counts, ({ from }) => authorityKey(attributedTo(sentence, from))).values(),
]

/** "Aghdam - 12", "2021 - 161", under "Broken down by district, the victims were as follows:". */
function listed(sentence: Sentence, context: Context): readonly Match[] {
  const item = listItemOf(sentence, context)
  if (item === null || !isCount(item.number)) return []
  const { clause } = context.facts(sentence)
  const { clause: above } = context.facts(item.heading)
  const [first] = above.marks.filter(({ value }) => value.is === 'OUTCOME')
  const outcome = first && joined(above, first)
  const [own, other] = context.facts(sentence).periods
  const isOfPeriod = own !== undefined && other === undefined && own.kind !== 'RUNNING' && own.start !== null
  const named = districts(sentence, context).length
  if (!outcome || !(named === 1 || (named === 0 && isOfPeriod))) return []
  if (clause.quantities.some(({ noun }) => noun)) return []
  const { value, from, to } = item.number
  const count = {
    population: 'EVERYONE',
    outcome,
    value,
    certainty: 'EXACT',
    from,
    to,
    part: false,
    grouped: false,
  } as const
  const last = lastTotal(item.heading, context)
  if (!isAboutMines(item.heading, context) && !(last && isAboutMines(last, context))) return []
  const told = periodsOfTotal(item.heading, context) ?? (last && periodsOfTotal(last, context))
  const mention = isOfPeriod ? own : (told?.periods[0] ?? null)
  const teller = isOfPeriod ? sentence : (told?.from ?? sentence)
  const match = matchOf({ sentence, context, mention, counts: [count], from: teller, continues: false })
  return [{ ...match, draft: { ...match.draft, attributedTo: context.attributedTo(item.heading) } }]
}

const LIST_LED_BY = 8

/** The last sentence before a list that tells totals. */
const lastTotal = (heading: Sentence, context: Context): Sentence | undefined =>
  precedingSentences(heading, context, LIST_LED_BY).find((earlier) => isTotal(earlier, context))

/** Totals of no period that is told: not what "fell from 390 to 70", since nobody knows when. */
function undated(sentence: Sentence, people: readonly PeopleCount[], context: Context): readonly Match[] {
  const { clause } = context.facts(sentence)
  const counts = people.filter(({ from }) => !isChanged(clause, from))
  return counts.length === 0
    ? []
    : [matchOf({ sentence, context, mention: null, counts, from: sentence, continues: false })]
}

/** Tokens of "of them". */
const OF_THEM = 2

/** Where a count's period is looked for: parts stand with the number they are parts of, but where a period of their own follows right away ("including five in 2024"). */
function anchor(
  count: PeopleCount,
  people: readonly PeopleCount[],
  periods: readonly PeriodMention[],
  clause: Clause,
): number {
  // "48 people, 12 of them in 2022"
  const { of } = clause.pack.grammar
  const end = of.has(clause.sentence.tokens[count.to]?.word ?? '') ? count.to + OF_THEM : count.to
  const isBeside = (from: number): boolean => from >= count.to && (from - end <= 1 || namesPlace(clause, end, from))
  // "12 people (19 in the same months of 2024)"
  const open = openingParenthesis(clause, count.from)
  const isOwn = ({ from, to }: PeriodMention): boolean =>
    isBeside(from) || (open !== null && from > open && to <= count.from)
  if (periods.some((period) => period.kind === 'BOUNDED' && isOwn({ ...period, from: openingOf(period, clause) })))
    return count.from
  const before = people.filter((other) => !other.part && other.from <= count.from).at(-1)
  return (count.part ? before : count)?.from ?? count.from
}

interface Parts {
  readonly sentence: Sentence
  readonly context: Context
  readonly mention: PeriodMention | null
  readonly counts: readonly PeopleCount[]
  readonly from: Sentence
  readonly continues: boolean
}

function matchOf({ sentence, context, mention, counts, from, continues }: Parts): Match {
  const evidence = evidenceOf(sentence, sentence.tokens[counts[0]?.from ?? 0]?.start)
  const period: Period = periodOf(mention, from, context)
  return {
    rule: 'casualty figure',
    sentence,
    continues,
    draft: {
      kind: 'CASUALTY_FIGURE',
      attributedTo:
        continues && from.paragraph !== sentence.paragraph
          ? context.attributedTo(from)
          : context.attributedTo(sentence, counts[0]?.from),
      evidence: from === sentence ? [evidence] : [evidenceOf(from), evidence],
      period,
      places: placesOf(sentence, counts, context),
      counts: counts.map(
        (count): CasualtyCount<Span> => ({
          population: count.population,
          outcome: count.outcome,
          value: count.value,
          certainty: count.certainty,
          evidence: [evidence],
        }),
      ),
    },
  }
}

const districts = (
  sentence: Sentence,
  context: Context,
  isOf: (start: number) => boolean = () => true,
): readonly string[] => [
  ...new Set(
    context
      .facts(sentence)
      .places.filter(({ kind, start }) => kind === 'DISTRICT' && isOf(start))
      .map(({ place }) => place),
  ),
]

/** The districts of counts: those named right after a part that is a figure of its own are of it alone. */
function placesOf(sentence: Sentence, counts: readonly PeopleCount[], context: Context): readonly string[] {
  const { people } = context.facts(sentence)
  const apart = withSubsetsApart(people, sentence, context).slice(1).flat()
  if (apart.length === 0) return districts(sentence, context)
  const ownerOf = (start: number): PeopleCount | undefined => {
    const before = countBefore(start, sentence, context)
    return before && apart.includes(before) ? before : undefined
  }
  const [first] = counts
  const own = apart.find(({ from }) => counts.length === 1 && from === first?.from)
  return districts(sentence, context, (start) => ownerOf(start) === own)
}
