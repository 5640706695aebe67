import type { Context } from '../../rule.ts'
import type { Sentence } from '../../text/sentences.ts'
import { tells } from '../../words/sentencePatterns.ts'
import { districtsIn } from '../places/placesTold.ts'

/** Most tokens from a number to the events it counts: "iki ayrı-ayrı mina partlayışı". */
const COUNTED = 5

/** How many events a sentence tells of together. */
export function eventsIn(sentence: Sentence, context: Context): number | null {
  const { pack } = context
  if (tells('otherEvent', sentence, pack)) return 1
  if (tells('severalPlaces', sentence, pack) || isInEach(sentence, context)) return null
  if (!tells('severalEvents', sentence, pack)) return 1
  const { clause } = context.facts(sentence)
  const counted = clause.quantities.findLast(({ noun, from, to }) => {
    const words = sentence.tokens.slice(from, (noun?.to ?? to) + COUNTED).map(({ word }) => word)
    return (
      noun?.value.is !== 'PERSON' &&
      [...words, words.join(' ').replaceAll(' - ', '-')].some((word) => pack.grammar.severalEvents.test(word))
    )
  })
  return counted?.value ?? (districtsIn(sentence, context).length === 1 ? 1 : null)
}

/** "In Jabrayil, Fuzuli and Zangilan districts": districts that one plural names together. */
function isInEach(sentence: Sentence, context: Context): boolean {
  const { districtsTogether } = context.pack.grammar
  const { places } = context.facts(sentence)
  const listed = places.filter(({ kind }) => kind === 'DISTRICT')
  return listed.length > 1 && districtsTogether?.test(sentence.folded.slice(listed.at(-1)?.end).trimStart()) === true
}
