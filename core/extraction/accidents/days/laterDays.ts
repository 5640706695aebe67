import type { LanguagePack } from '../../languages/language.ts'
import type { Context } from '../../rule.ts'
import type { Sentence } from '../../text/sentences.ts'

/** So many days after the event told before, and where the sentence tells it. */
export interface Later {
  readonly days: number
  readonly start: number
}

/** "Спустя два дня", "four days later": null where a sentence tells no such thing. */
export function laterDaysIn({ folded }: Sentence, { grammar }: Pick<LanguagePack, 'grammar'>): Later | null {
  for (const [words, days] of grammar.laterDays ?? []) {
    const start = folded.search(words)
    if (start >= 0) return { days, start }
  }
  return null
}

/** "Avqustun 21-də də mina partlayıb", "ötən ilin iyununda da": on a day beside the one told before. */
export function isOnDayToo(sentence: Sentence, { pack, facts }: Context): boolean {
  const { too } = pack.grammar
  if (!too || !pack.words.holds(sentence, too)) return false
  const { means, periods } = facts(sentence)
  if (!means.has('EVENT') && !means.has('OUTCOME')) return false
  return periods.some(({ kind, to }) => kind !== 'RUNNING' && too.has(sentence.tokens[to]?.word ?? ''))
}
