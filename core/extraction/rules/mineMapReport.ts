import type { PlaceCode } from '../../model/claim.ts'
import { isAccusedParty } from '../accused.ts'
import { near } from '../concepts.ts'
import { evidenceOf } from '../evidence.ts'
import { type MapSentence, type Provision, provisionsIn } from '../mapProvision.ts'
import { type NumberMention, numbersIn } from '../numbers.ts'
import { precedingSentences } from '../paragraph.ts'
import { placesIn } from '../places.ts'
import type { Context, Match, Rule } from '../rule.ts'
import type { Sentence } from '../sentences.ts'

/** Maps of mines that were handed over or withheld, or that turned out wrong. */
export const mineMapReport: Rule = {
  name: 'mine map report',
  read(sentence, context) {
    const told = mapSentence(sentence, context)
    const isDefence = isAccusedParty(context.attributedTo(sentence))
    const provisions = provisionsIn(told).filter(({ status }) => !isDefence || status === 'HANDED_OVER')
    if (provisions.length === 0) return continued(sentence, told, context)
    return provisions.flatMap((provision) => matchesOf({ sentence, context, provision, before: null }))
  },
}

/** How far back maps are looked for that a sentence means by "papers", "the first", "nothing". */
const MEMORY = 3

/** The sentence as far as maps go. */
export function mapSentence(sentence: Sentence, context: Context): MapSentence {
  const { concepts: read, numbers } = context.pack
  const hadMaps = precedingSentences(sentence, context, MEMORY).some((before) => read(before).has('MAP'))
  return { concepts: read(sentence), hadMaps, numbers: numbersIn(sentence.tokens, numbers) }
}

/** "The maps cover 92,000 mines", after a sentence that tells that they were handed over. */
function continued(sentence: Sentence, { concepts, hadMaps }: MapSentence, context: Context): readonly Match[] {
  const isAboutMaps = concepts.has('MAP') || (hadMaps && concepts.has('PAPER'))
  if (!isAboutMaps || !concepts.has('COVER') || mineCounts(sentence, context).length === 0) return []
  const before = precedingSentences(sentence, context, MEMORY).find((earlier) =>
    provisionsIn(mapSentence(earlier, context)).some(({ status }) => status === 'HANDED_OVER'),
  )
  const at = concepts.of('COVER')[0]
  if (!before || !at) return []
  return matchesOf({ sentence, context, provision: { status: 'HANDED_OVER', at }, before })
}

interface Told {
  readonly sentence: Sentence
  readonly context: Context
  readonly provision: Provision
  /** The sentence that tells the status, where it is another one. */
  readonly before: Sentence | null
}

/** One report for each set of maps that the sentence counts the mines of. */
function matchesOf({ sentence, context, provision, before }: Told): readonly Match[] {
  const { status, at } = provision
  const counts = status === 'HANDED_OVER' ? mineCounts(sentence, context) : []
  const evidence = evidenceOf(sentence, at.start)
  return (counts.length > 0 ? counts : [null]).map(
    (count): Match => ({
      rule: mineMapReport.name,
      sentence,
      continues: before !== null,
      reads: [],
      draft: {
        kind: 'MINE_MAP_REPORT',
        attributedTo: context.attributedTo(sentence),
        evidence: before ? [evidenceOf(before), evidence] : [evidence],
        status,
        places:
          count && counts.length > 1 ? placesOf(sentence, context, count, counts) : districtsIn(sentence, context),
        mines: count?.value ?? null,
        accuracyPercent: status === 'INACCURATE' ? accuracyIn(sentence, context) : null,
      },
    }),
  )
}

/** Fewer mines than this are finds, not what maps record. */
const FEWEST_MINES = 100

/** The numbers of mines that maps record: before the word for mines, or alone after a word for what the maps show. */
function mineCounts(sentence: Sentence, { pack }: Context): readonly NumberMention[] {
  const concepts = pack.concepts(sentence)
  const numbers = numbersIn(sentence.tokens, pack.numbers).filter(
    ({ value }) => value >= FEWEST_MINES && !isYear(value),
  )
  return numbers.filter(({ from, to }) => {
    const isOfMines = concepts.of('MINE').some((mine) => mine.from >= to && mine.from - to <= 6)
    return isOfMines || concepts.of('COVER').some((cover) => from >= cover.to && from - cover.to <= 1)
  })
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100

/** The share of maps found right, where the sentence tells one beside a word for accuracy or fault. */
function accuracyIn(sentence: Sentence, { pack }: Context): number | null {
  const concepts = pack.concepts(sentence)
  const percents = concepts
    .of('PERCENT')
    .filter((percent) => concepts.of('ACCURACY', 'INACCURATE').some((word) => near(word, percent, 16)))
  const number = numbersIn(sentence.tokens, pack.numbers).find(({ to }) =>
    percents.some((percent) => percent.from === to),
  )
  return number && number.value <= 100 ? number.value : null
}

const districtsIn = (sentence: Sentence, { pack }: Context): readonly PlaceCode[] => [
  ...new Set(placesIn(sentence, pack).flatMap(({ kind, place }) => (kind === 'DISTRICT' ? [place] : []))),
]

/** Of several sets, the districts that stand with one's number: before it where the first district comes before all numbers, else after it. */
function placesOf(
  sentence: Sentence,
  { pack }: Context,
  count: NumberMention,
  counts: readonly NumberMention[],
): readonly PlaceCode[] {
  const startOf = (number: NumberMention | undefined): number => sentence.tokens[number?.from ?? -1]?.start ?? 0
  const districts = placesIn(sentence, pack).filter(({ kind }) => kind === 'DISTRICT')
  const at = counts.indexOf(count)
  const isBefore = (districts[0]?.start ?? 0) < startOf(counts[0])
  const from = isBefore ? startOf(counts[at - 1]) : startOf(count)
  const next = isBefore ? count : counts[at + 1]
  const to = next ? startOf(next) : Number.POSITIVE_INFINITY
  return [...new Set(districts.filter(({ start }) => start >= from && start < to).map(({ place }) => place))]
}
