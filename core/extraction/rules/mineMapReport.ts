import type { Certainty } from '../../model/casualties.ts'
import { isAccusedParty } from '../acts/accused.ts'
import { type MapSentence, type Provision, provisionsIn, TELLING_STATUS } from '../acts/mapProvision.ts'
import { accuracyIn, districtsIn, districtsTold, mineCounts, placesOf } from '../acts/mapSets.ts'
import { documentsOfMines, OF_MINES, type Spoken } from '../acts/mapsMeant.ts'
import { evidenceOf } from '../evidence.ts'
import type { NumberMention } from '../numbers/numbers.ts'
import { certaintyOf } from '../numbers/quantities.ts'
import type { Context, Match, Rule } from '../rule.ts'
import { precedingSentences } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import { anyOf, type Concepts, type Place } from '../words/concepts.ts'

/** Maps of mines that were handed over or withheld, or that turned out wrong. */
export const mineMapReport: Rule = {
  name: 'mine map report',
  read(sentence, context) {
    if (!context.pack.concepts(sentence).has(TELLING)) return NONE
    const told = mapSentence(sentence, context)
    const all = provisionsIn(told)
    const isDefence = all.length > 0 && isAccusedParty(context.attributedTo(sentence))
    const provisions = all.filter(({ status }) => !isDefence || status === 'HANDED_OVER')
    if (provisions.length === 0) return continued(told, sentence, context)
    return provisions.flatMap((provision) => matchesOf({ sentence, context, provision, before: null }))
  },
}

const NONE: readonly never[] = []

/** Words of which one stands in every sentence that tells of maps that were provided or not, or goes on with it. */
const TELLING = anyOf(...TELLING_STATUS.concepts, 'COVER')

/** How far back maps are looked for that a sentence means by "papers", "the first", "nothing". */
const MEMORY = 4

/** The sentence as far as maps go. */
export const mapSentence = (sentence: Sentence, context: Context): MapSentence => new MapsRead(sentence, context)

/** What only the words of few sentences need is read when they do. A class: literals with getters are slow to make. */
class MapsRead implements MapSentence {
  readonly #sentence: Sentence
  readonly #context: Context
  readonly concepts: Concepts
  #hadMaps?: boolean
  #documents?: readonly Place[]

  constructor(sentence: Sentence, context: Context) {
    this.#sentence = sentence
    this.#context = context
    this.concepts = context.pack.concepts(sentence)
  }

  get hadMaps(): boolean {
    const { concepts } = this.#context.pack
    const before = (sentence: Sentence): readonly Sentence[] => precedingSentences(sentence, this.#context, MEMORY)
    const names = (sentence: Sentence): boolean =>
      concepts(sentence).has('MAP') || documentsOfMines(concepts(sentence), () => this.#spoken(false)).length > 0
    // "The documents" of the sentences before can be maps of those before them.
    this.#hadMaps ??= before(this.#sentence).some(
      (earlier) => names(earlier) || (concepts(earlier).has('PAPER') && before(earlier).some(names)),
    )
    return this.#hadMaps
  }

  get documents(): readonly Place[] {
    this.#documents ??= documentsOfMines(this.concepts, () => this.#spoken(this.hadMaps))
    return this.#documents
  }

  #spoken(ofMaps: boolean): Spoken {
    return { ofMaps, ofMines: spokeOfMines(this.#sentence, this.#context), isVerbLast: this.isVerbLast }
  }

  get numbers(): MapSentence['numbers'] {
    return this.#context.facts(this.#sentence).numbers
  }

  get isDated(): boolean {
    const { periods } = this.#context.facts(this.#sentence)
    return periods.some(({ kind }) => kind === 'BOUNDED' || kind === 'BARE')
  }

  get isVerbLast(): boolean {
    return this.#context.pack.grammar.verbLast !== undefined
  }

  get isPlaced(): boolean {
    return districtsIn(this.#sentence, this.#context).length > 0
  }

  get countsMines(): boolean {
    return mineCounts(this.#sentence, this.#context).length > 0
  }
}

/** Whether the sentences before speak of mines. */
export const spokeOfMines = (sentence: Sentence, context: Context): boolean =>
  precedingSentences(sentence, context, MEMORY).some((before) => context.pack.concepts(before).has(OF_MINES))

const MEANING_MAPS = anyOf('PAPER', 'THEM')

/** "The maps cover 92,000 mines", after a sentence that tells that they were handed over. */
function continued(told: MapSentence, sentence: Sentence, context: Context): readonly Match[] {
  const { concepts } = told
  if (!concepts.has('COVER')) return NONE
  const isAboutMaps = concepts.has('MAP') || (concepts.has(MEANING_MAPS) && told.hadMaps)
  if (!isAboutMaps || mineCounts(sentence, context).length === 0) return []
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
  const accuracy = status === 'INACCURATE' ? accuracyIn(sentence, context) : null
  const { clause } = context.facts(sentence)
  const certainty = (number: NumberMention | null): Certainty | null => number && certaintyOf(clause, number)
  const evidence = evidenceOf(sentence, at.start)
  return (counts.length > 0 ? counts : [null]).map(
    (count): Match => ({
      rule: mineMapReport.name,
      sentence,
      continues: before !== null,
      draft: {
        kind: 'MINE_MAP_REPORT',
        attributedTo: context.attributedTo(sentence),
        evidence: before ? [evidenceOf(before), evidence] : [evidence],
        status,
        places:
          count && counts.length > 1
            ? placesOf(sentence, context, count, counts)
            : districtsTold(sentence, context, at),
        mines: count?.value ?? null,
        minesCertainty: certainty(count),
        accuracyPercent: accuracy?.value ?? null,
        accuracyCertainty: certainty(accuracy),
      },
    }),
  )
}
