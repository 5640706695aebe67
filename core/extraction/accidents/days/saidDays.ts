import type { Context } from '../../rule.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { PeriodMention } from '../../time/periods.ts'
import { tells } from '../../words/sentencePatterns.ts'

/** Most tokens from a date to the word of speech that ends its clause: "martın 31-də bildirmişdi". */
const SPOKEN = 5

type Day = Pick<PeriodMention, 'from' | 'to'>

/** Whether a day is not that of what happened: somebody spoke of it then ("said on Wednesday"), or did something about it ("opened a case on Wednesday"). */
export const isSaid = (sentence: Sentence, day: Day, context: Context): boolean =>
  isBesideSpeech(sentence, day, context) || leadsToThat(sentence, day, context) || isOfAct(sentence, day, context)

/** Whether a word of speech stands right before a day or right after it ("said on Wednesday"); where verbs end their clause, anywhere after it up to a comma. */
function isBesideSpeech(sentence: Sentence, { from, to }: Day, context: Context): boolean {
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
function isOfSpeech(sentence: Sentence, { from, to }: Day, context: Context): boolean {
  const { speaking } = context.pack.grammar
  // "On 2 March the ministry reported that two had been hurt that day"
  if (!speaking || from > 1 || tells('thatDay', sentence, context.pack)) return false
  const { tokens } = sentence
  const said = tokens.findIndex(({ word }, at) => at >= to && at <= to + SPEAKER && speaking.has(word))
  if (said < 0) return false
  const isParted = tokens.slice(to + 1, said).some(({ word }) => /^[,;:]$/.test(word))
  return !isParted && !tellsBetween(sentence, context, to, said)
}

/** Whether what happened is told among some tokens. */
const tellsBetween = (sentence: Sentence, context: Context, from: number, to: number): boolean =>
  context.facts(sentence).clause.marks.some(({ value, from: at }) => TOLD.has(value.is) && at >= from && at < to)

/** Most tokens from a day to the word that leads on to what was said. */
const LEADING = 8

/**
 * "Prosecutors wrote on Friday that a mine had killed a shepherd", "в пятницу подтвердили, что ...": a day of the clause that leads to "that"
 * and tells nothing that happened itself, whatever its verb. Where that word can also mean "which", only right before it.
 */
function leadsToThat(sentence: Sentence, { to }: Day, context: Context): boolean {
  const { that, thatLeads, passive, otherSubjects } = context.pack.grammar
  const { tokens } = sentence
  const at = tokens.findIndex(
    ({ word }, index) => index >= to && index <= to + (thatLeads ? LEADING : 0) && that.has(word),
  )
  if (at < 0 || tellsBetween(sentence, context, 0, at)) return false
  // "It was on the morning of 15 May that a crew hit a mine"
  return !(otherSubjects?.has(tokens[0]?.word ?? '') && passive.has(tokens[1]?.word ?? ''))
}

/** Most tokens between a day and the word for what was done on it. */
const ACTING = 6

/**
 * "Condemned on Monday the killing of", "became known on Monday", "operated on on Friday", "opened a criminal case on Friday over the death", "в пятницу похоронили": a day beside a word for what is done about
 * an accident afterwards or said of it, where nothing that happened is told between and no sign parts them.
 */
function isOfAct(sentence: Sentence, { from, to }: Day, context: Context): boolean {
  const { acts, actsAfterDay, reporting, that, verbLast } = context.pack.grammar
  if (!acts) return false
  const { tokens } = sentence
  const { clause, times } = context.facts(sentence)
  const isBeside = (start: number, end: number): boolean =>
    !tokens.slice(start, end).some(({ word }) => /^[,;:]$/.test(word) || that.has(word)) &&
    !clause.quantities.some((one) => one.from >= start && one.from < end) &&
    !tellsBetween(sentence, context, start, end)
  // "Told the Araz news agency on Friday", but not "told us about Friday"
  const isIn = verbLast === undefined && times.words.some((word) => word.value.is === 'IN' && word.to === from)
  const isDone = (word: string): boolean => acts.has(word) || (isIn && reporting.has(word))
  // "Дело было в среду"
  const isTold = (at: number): boolean => {
    const mark = clause.markAt.get(at)
    return mark?.value.is === 'HAPPENED' && mark.to - mark.from > 1
  }
  const before = tokens.findLastIndex(({ word }, at) => at < from && at >= from - ACTING && isDone(word) && !isTold(at))
  if (before >= 0 && isBeside(before + 1, from)) return true
  // "The ministry on 14 May condemned the killing": elsewhere only right after the day ("a boy wounded on Monday was buried").
  const reach = actsAfterDay || from <= 1 ? ACTING : 1
  const after = tokens.findIndex(({ word }, at) => at >= to && at < to + reach && acts.has(word))
  return after >= 0 && isBeside(to, after)
}

/** What happened. */
const TOLD: ReadonlySet<string> = new Set(['EVENT', 'OUTCOME', 'HAPPENED'])
