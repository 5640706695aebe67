import type { Context } from '../../rule.ts'
import { SentenceNotes } from '../../text/sentenceNotes.ts'
import type { Sentence } from '../../text/sentences.ts'
import { tells } from '../../words/sentencePatterns.ts'

/** Shells and munitions alone are named in accounts of battles too. */
export const namesMines = (sentence: Sentence, context: Context): boolean => NAMING_MINES.of(sentence, context)

const NAMING_MINES = new SentenceNotes((sentence, context: Context): boolean => {
  const { clause } = context.facts(sentence)
  const ordnance = clause.marks.some(({ value }) => value.is === 'ORDNANCE' && value.type !== 'UNEXPLODED_ORDNANCE')
  return ordnance || tells('subject', sentence, context.pack) || isAtWork(sentence, context)
})

/** "A deminer was killed as they cleared a post": what harms those who clear mines at their work, where no other cause is told. */
function isAtWork(sentence: Sentence, context: Context): boolean {
  const { clause, means } = context.facts(sentence)
  const { clearing } = context.pack.grammar
  if (!clearing || !means.has('OUTCOME') || means.has('WAR')) return false
  const isClearer = clause.marks.some(({ value }) => value.is === 'PERSON' && value.population === 'DEMINER')
  return isClearer && clearing.test(sentence.folded)
}
