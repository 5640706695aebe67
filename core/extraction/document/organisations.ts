import type { Sentence } from '../text/sentences.ts'
import type { OrganisationWords } from './authorityWords.ts'
import type { Mention } from './mentions.ts'

/** Longest name, in words: what runs on further is a sentence in capitals. */
const LONGEST = 10

/**
 * Organisations that no vocabulary names, known by a noun of their name that begins with a capital as its other words do
 * ("the Karabakh Mine Victims Association", "Centre for Humanitarian Demining"). None is the press, which only carries what others say.
 */
export function organisationsIn(
  sentence: Sentence,
  words: OrganisationWords,
  isTaken: (from: number, to: number) => boolean,
): readonly Mention[] {
  const { tokens, verbatim } = sentence
  const isCapital = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && /^\p{Lu}/u.test(verbatim.slice(token.start, token.end))
  }
  const isJoint = (at: number): boolean => words.joints.has(tokens[at]?.word ?? '')
  const found: Mention[] = []
  tokens.forEach(({ word }, at) => {
    if (!words.nouns.has(word) || !isCapital(at) || at < (found.at(-1)?.to ?? 0)) return
    let from = at
    while (isCapital(from - 1) || (isJoint(from - 1) && isCapital(from - 2))) from -= isCapital(from - 1) ? 1 : 2
    while (isJoint(from)) from++
    let to = at + 1
    while (isJoint(to) && isCapital(to + 1)) {
      to += 2
      while (isCapital(to)) to++
    }
    const named = tokens.slice(from, to)
    const isName = named.length > 1 && named.length <= LONGEST && !named.some((token) => words.press.has(token.word))
    // A part of a body that is named after it is that body.
    const isPart = isJoint(to) && isTaken(to, to + 3)
    if (!isName || isPart || isTaken(from, to)) return
    const name = verbatim.slice(named[0]?.start, named.at(-1)?.end)
    found.push({ from, to, body: { code: 'OTHER', name }, kind: 'ORGANISATION', anaphor: null, isPerson: false })
  })
  return found
}
