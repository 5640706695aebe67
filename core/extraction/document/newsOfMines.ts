import { isAccusedParty } from '../acts/accused.ts'
import type { Context } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Meaning } from '../words/terms.ts'

/**
 * Whether a text that states no claim is news of mines all the same: ordnance went off and nobody was hurt, or people were hurt in words
 * that tell neither how many nor when. What the accused party says of its own losses is none.
 */
export const tellsOfMines = (context: Context): boolean =>
  tellsOfHarmlessBlast(context) || (!isAccusedParty(context.issuer) && tellsOfHarm(context))

/** Ordnance and people who were harmed, in one sentence or in two that follow each other. */
function tellsOfHarm({ sentences, facts }: Context): boolean {
  const tells = (sentence: Sentence | undefined, meaning: Meaning['is']): boolean =>
    sentence !== undefined && facts(sentence).means.has(meaning)
  const isPlaced = sentences.some((sentence) => facts(sentence).places.some(({ kind }) => kind !== 'COUNTRY'))
  return (
    isPlaced &&
    sentences.some(
      (sentence, at) =>
        tells(sentence, 'ORDNANCE') &&
        [sentences[at - 1], sentence, sentences[at + 1]].some((beside) => tells(beside, 'OUTCOME')),
    )
  )
}

function tellsOfHarmlessBlast({ sentences, facts }: Context): boolean {
  const inOne = (...meanings: readonly Meaning['is'][]): boolean =>
    sentences.some((sentence) => meanings.every((meaning) => facts(sentence).means.has(meaning)))
  return inOne('EVENT', 'ORDNANCE') && inOne('UNHARMED')
}
