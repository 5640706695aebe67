import type { Context } from '../../rule.ts'
import { precedingSentences } from '../../text/paragraph.ts'
import type { Sentence } from '../../text/sentences.ts'
import { tells } from '../../words/sentencePatterns.ts'
import { isDay } from '../days/dayPeriods.ts'
import { isSaid } from '../days/saidDays.ts'
import { namesMines } from './namingMines.ts'

/** So many sentences back a text tells of what an event is one of. */
const ONE_OF = 4

/** "The worst case was on 13 July": one of the accidents with mines that the sentences before count. */
export const isOneOfAccidents = (sentence: Sentence, context: Context): boolean =>
  context.pack.grammar.oneOfEvents?.test(sentence.folded) === true &&
  precedingSentences(sentence, context, ONE_OF).some((earlier) => namesMines(earlier, context))

/** "Two blasts happened in April. On 6 April in Tartar district a driver was hurt", "it is the second such accident: ...": one of those that the sentence right before counts. */
export function isOneOfCounted(sentence: Sentence, context: Context): boolean {
  if (!isHarmThere(sentence, context)) return false
  if (!isOfSeveral(sentence, context)) {
    const [counted] = precedingSentences(sentence, context, 1)
    if (counted?.paragraph !== sentence.paragraph || !isOfSeveral(counted, context)) return false
    if (context.facts(counted).means.has('EVENT')) return true
  }
  return precedingSentences(sentence, context, ONE_OF).some((earlier) => namesMines(earlier, context))
}

const isOfSeveral = (sentence: Sentence, { pack }: Context): boolean =>
  tells('severalEvents', sentence, pack) || tells('nthEvent', sentence, pack)

/** "The dog handler, who lost his toes on 12 May in Tartar district": somebody harmed on a day in a district. */
export function isHarmThere(sentence: Sentence, context: Context): boolean {
  const facts = context.facts(sentence)
  if (!facts.means.has('OUTCOME') || !facts.places.some(({ kind }) => kind === 'DISTRICT')) return false
  return facts.periods.some((period) => isDay(period) && !isSaid(sentence, period, context))
}
