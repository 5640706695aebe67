import { type Authority, authorityOf } from '../../model/authority.ts'
import { isCapitalAt } from '../text/capitals.ts'
import type { Sentence } from '../text/sentences.ts'
import { lexiconOf, type Mark, marksOfSentence } from '../words/lexicon.ts'
import type { LexiconGroup } from '../words/lexiconGroup.ts'
import type { AuthorityWords } from './authorityWords.ts'
import type { Mention } from './mentions.ts'

export type DoerReader = (sentence: Sentence, mentions: readonly Mention[]) => Authority | null

/**
 * Finds the body that a sentence shows at its work ("the engineering troops cleared 12 hectares"). Troops that another body owns are
 * that body's; where a sentence only sets them beside other bodies ("610 by ANAMA, 230 by the army's engineers"), one source tells of all.
 */
export function doerReader(words: AuthorityWords, group?: LexiconGroup): DoerReader {
  const lexicon = lexiconOf(words.doers, undefined, group)
  return (sentence, mentions) => {
    const deed = marksOfSentence(lexicon, sentence)[0]
    if (!deed || deed.value === 'OTHER') return null
    const doer = authorityOf(deed.value)
    const others = mentions.filter(({ body, kind }) => (body === null ? kind !== 'NAME' : body.code !== doer.code))
    if (others.length === 0) return doer
    const owner = others.find((other) => isOwner(sentence, other, deed, words))?.body ?? null
    return owner && others.every(({ body }) => body?.code === owner.code) ? owner : null
  }
}

/** Most tokens from a body to its own troops: the department that they serve in. */
const DEPARTMENT = 4

/** "Nazirliyin İdarəsinin istehkamçıları", "the ministry's engineering troops", "инженерные войска МВД". */
function isOwner(
  { tokens, verbatim }: Sentence,
  { from, to }: Mention,
  deed: Mark<unknown>,
  { genitive, owned, verbLast }: AuthorityWords,
): boolean {
  if (from >= deed.to) return !verbLast && tokens.slice(deed.to, from).every(({ word }) => genitive.includes(word))
  const department = tokens.slice(to, deed.from)
  return (
    owned?.test(tokens[deed.from - 1]?.word ?? '') === true &&
    department.length <= DEPARTMENT &&
    department.every(({ word, start }) => owned.test(word) || isCapitalAt(verbatim, start))
  )
}
