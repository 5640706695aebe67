import type { AllegedConduct, LegalInstrument } from '../../model/claim.ts'
import { isAccusedParty } from '../acts/accused.ts'
import { LEGAL, legalIn } from '../acts/instruments.ts'
import { layingIn } from '../acts/laying.ts'
import { NOT_PROVIDING, notProvided } from '../acts/mapProvision.ts'
import { evidenceOf } from '../evidence.ts'
import type { Context, Match, Rule } from '../rule.ts'
import { precedingSentences, sentencesBefore } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import { anyOf, type Concepts } from '../words/concepts.ts'
import { mapSentence } from './mineMapReport.ts'

/** That somebody laid mines, withholds maps of them, or breaks the law by either. */
export const allegation: Rule = {
  name: 'allegation',
  read(sentence, context) {
    const concepts = context.pack.concepts(sentence)
    if (!concepts.has(TELLING) || isAccusedParty(context.attributedTo(sentence))) return []
    const legal = legalIn(concepts)
    const own = conductsIn(sentence, context)
    const meant = own.length > 0 || !legal.instruments.length ? own : conductsMeant(sentence, context)
    const violation: readonly AllegedConduct[] =
      legal.isBreach && isOfMines(concepts, meant, sentence, context) ? ['VIOLATED_HUMANITARIAN_LAW'] : []
    return [...meant, ...violation].map((conduct) =>
      matchOf({ sentence, context, conduct, instruments: legal.instruments }),
    )
  },
}

const OF_LAYING = anyOf('LAY', 'LAID', 'LAYING')
/** Words of which one stands in every sentence that accuses: of laying, of not handing over maps, of a law that is broken. */
const TELLING = anyOf(...OF_LAYING.concepts, ...NOT_PROVIDING.concepts, 'BREACH', ...LEGAL.concepts)

const ACCUSED = anyOf('ACCUSED', 'ACCUSED_AGENT')
const MINES_OR_MAPS = anyOf('MINE', 'MAP')
const MINES_MAPS_OR_TERROR = anyOf('MINE', 'MAP', 'TERROR')

const MEMORY = 2
/** The same across paragraphs, for who is accused. */
const FAR = 6

function conductsIn(sentence: Sentence, context: Context): readonly AllegedConduct[] {
  const conducts: AllegedConduct[] = []
  const concepts = context.pack.concepts(sentence)
  if (concepts.has(OF_LAYING) && laysMines(concepts, sentence, context)) conducts.push('LAID_MINES')
  // "Nobody gave us the maps": whom it accuses is left open.
  const isOfNobody = concepts.has('NOBODY') && !concepts.has(ACCUSED)
  if (!isOfNobody && notProvided(mapSentence(sentence, context)) !== null) conducts.push('WITHHELD_MINE_MAPS')
  return conducts
}

function laysMines(concepts: Concepts, sentence: Sentence, context: Context): boolean {
  const before = sentencesBefore(sentence, context, 1).map((other) => context.pack.concepts(other))
  const laying = layingIn(concepts, {
    hadMines: before.some((other) => other.has('MINE')),
    hadAccused: before.some((other) => other.has('ACCUSED')),
    isVerbLast: context.pack.grammar.verbLast !== undefined,
  })
  return laying !== null
}

/** Conduct that a sentence on the law only points at: "the mining", "this", "doing so", said of the accused just before. */
function conductsMeant(sentence: Sentence, context: Context): readonly AllegedConduct[] {
  const concepts = context.pack.concepts(sentence)
  const before = sentencesBefore(sentence, context, MEMORY)
  if (concepts.has('LAYING')) {
    const isAccused = before.some((earlier) => context.pack.concepts(earlier).has('ACCUSED'))
    return isAccused ? ['LAID_MINES'] : []
  }
  return before.slice(0, 1).flatMap((earlier) => conductsIn(earlier, context))
}

/** Whether the broken law is about mines: by the conduct, or by what the sentence or the one before it speaks of. */
const isOfMines = (
  concepts: Concepts,
  meant: readonly AllegedConduct[],
  sentence: Sentence,
  context: Context,
): boolean =>
  meant.length > 0 ||
  concepts.has(MINES_MAPS_OR_TERROR) ||
  sentencesBefore(sentence, context, 1).some((before) => context.pack.concepts(before).has(MINES_OR_MAPS))

interface Alleged {
  readonly sentence: Sentence
  readonly context: Context
  readonly conduct: AllegedConduct
  readonly instruments: readonly LegalInstrument[]
}

function matchOf({ sentence, context, conduct, instruments }: Alleged): Match {
  return {
    rule: allegation.name,
    sentence,
    continues: false,
    draft: {
      kind: 'ALLEGATION',
      attributedTo: context.attributedTo(sentence),
      evidence: [evidenceOf(sentence)],
      conduct,
      accused: accusedIn(sentence, context),
      instruments,
    },
  }
}

/** Whom the sentence accuses, in its words; else whom the sentences before it name. */
function accusedIn(sentence: Sentence, context: Context): readonly string[] {
  const near = sentencesBefore(sentence, context, MEMORY)
  for (const here of [sentence, ...near, ...precedingSentences(sentence, context, FAR)]) {
    const first = context.pack.concepts(here).of(ACCUSED)[0]
    const words = first
      ? here.tokens.slice(first.from, first.to).filter(({ word }) => !context.pack.agentWords.has(word))
      : []
    const [start, end] = [words[0]?.start, words.at(-1)?.end]
    if (start !== undefined && end !== undefined) return [here.verbatim.slice(start, end)]
  }
  return []
}
