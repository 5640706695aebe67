import { DISTRICT_OF_TOWN } from '../../../model/towns.ts'
import { ageMatches } from '../../people/ages.ts'
import type { Context } from '../../rule.ts'
import type { Sentence } from '../../text/sentences.ts'
import { tells } from '../../words/sentencePatterns.ts'
import type { Meaning } from '../../words/terms.ts'
import { districtsIn } from '../places/placesTold.ts'
import { isAboutMines, isToldOfMines } from './subject.ts'

const TELLING: ReadonlySet<Meaning['is']> = new Set(['OUTCOME', 'EVENT', 'HAPPENED', 'SUBSET', 'CONDITION'])

/** Whether a sentence can tell what befell whom, or that something happened. Of those that can't, nothing but what leads to others is asked. */
export function canTell(sentence: Sentence, context: Context): boolean {
  const { means, people } = context.facts(sentence)
  if (people.length > 0) return true
  for (const is of means) if (TELLING.has(is)) return true
  const { resumes } = context.pack.grammar
  if (resumes?.test(sentence.folded)) return true
  return tells('severalEvents', sentence, context.pack) || ageMatches(sentence, context.pack).length > 0
}

/** Whether a sentence can lead to an accident: it tells something, or names somebody or where something is. */
export function canLead(sentence: Sentence, context: Context): boolean {
  const facts = context.facts(sentence)
  const { words, grammar } = context.pack
  if (facts.means.has('PERSON') || facts.places.some(({ kind }) => kind === 'DISTRICT')) return true
  return (
    grammar.localities.some((one) => words.holds(sentence, one.words)) ||
    words.holds(sentence, DISTRICT_OF_TOWN) ||
    (grammar.oneMore !== undefined && words.holds(sentence, grammar.oneMore.words)) ||
    canTell(sentence, context)
  )
}

/** Whether it can open a report: it is about mines, or tells where something happened, or of one more event. */
export const canOpen = (sentence: Sentence, context: Context): boolean =>
  (context.facts(sentence).means.has('HAPPENED') && districtsIn(sentence, context).length > 0) ||
  isAboutMines(sentence, context) ||
  isToldOfMines(sentence, context) ||
  tells('otherEvent', sentence, context.pack)
