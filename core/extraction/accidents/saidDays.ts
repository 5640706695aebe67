import type { Context } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import type { PeriodMention } from '../time/periods.ts'
import { tells } from '../words/sentencePatterns.ts'

/** Most tokens from a date to the word of speech that ends its clause: "martın 31-də bildirmişdi". */
const SPOKEN = 5

/** Whether a word of speech stands right before a day or right after it ("said on Wednesday"); where verbs end their clause, anywhere after it up to a comma. */
export function isSaid(
  sentence: Sentence,
  { from, to }: Pick<PeriodMention, 'from' | 'to'>,
  context: Context,
): boolean {
  const { reporting, reported, that, verbLast, saidEndsAtComma } = context.pack.grammar
  if (!context.pack.words.holds(sentence, reporting)) return isOfSpeech(sentence, { from, to }, context)
  const { tokens } = sentence
  const after = tokens.slice(to, verbLast ? to + SPOKEN : to + 1)
  const comma = after.findIndex(({ word }) => word === ',' || reported?.test(word))
  if ((comma < 0 ? after : after.slice(0, comma)).some(({ word }) => reporting.has(word))) return true
  const near = tokens.slice(Math.max(0, from - 3), from)
  // "Как сообщает ведомство, 22 августа на мину наступил ...": a comma or colon ends the words of speech.
  const before = saidEndsAtComma ? near.slice(near.findLastIndex(({ word }) => /^[,:]$/.test(word)) + 1) : near
  const own = before.slice(before.findLastIndex(({ word }) => that.has(word)) + 1)
  const said = own.findLastIndex(({ word }) => reporting.has(word))
  if (said < 0) return isOfSpeech(sentence, { from, to }, context)
  // "Police said the blast on 13 May killed a farmer": the day is that of what is told between.
  const { markAt } = context.facts(sentence).clause
  return !own.some((_, at) => at > said && markAt.get(from - own.length + at)?.value.is === 'EVENT')
}

/** Most tokens from a day that opens its sentence to the word of speech ("On Monday the Prosecutor General's Office said"). */
const SPEAKER = 8

/** "On Monday prosecutors said three men had been killed": a day that opens its sentence is that of the speech, where its speaker and nothing that happened stand between. */
function isOfSpeech(sentence: Sentence, { from, to }: Pick<PeriodMention, 'from' | 'to'>, context: Context): boolean {
  const { speaking } = context.pack.grammar
  // "On 2 March the ministry reported that two had been hurt that day"
  if (!speaking || from > 1 || tells('thatDay', sentence, context.pack)) return false
  const { tokens } = sentence
  const said = tokens.findIndex(({ word }, at) => at >= to && at <= to + SPEAKER && speaking.has(word))
  if (said < 0) return false
  const { marks } = context.facts(sentence).clause
  const isParted = tokens.slice(to + 1, said).some(({ word }) => /^[,;:]$/.test(word))
  return !isParted && !marks.some(({ value, from: at }) => TOLD.has(value.is) && at >= to && at < said)
}

/** What happened. */
const TOLD: ReadonlySet<string> = new Set(['EVENT', 'OUTCOME', 'HAPPENED'])
