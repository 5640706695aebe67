import type { Context } from '../rule.ts'
import type { Meaning } from '../words/terms.ts'

/** Whether a text tells that ordnance went off and nobody was hurt: news of mines, though no accident is to be reported. */
export function tellsOfHarmlessBlast({ sentences, facts }: Context): boolean {
  const inOne = (...meanings: readonly Meaning['is'][]): boolean =>
    sentences.some((sentence) => meanings.every((meaning) => facts(sentence).means.has(meaning)))
  return inOne('EVENT', 'ORDNANCE') && inOne('UNHARMED')
}
