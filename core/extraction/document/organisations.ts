import { isCapitalised } from '../text/capitals.ts'
import type { Sentence } from '../text/sentences.ts'
import type { LexiconGroup } from '../words/lexiconGroup.ts'
import type { OrganisationWords } from './authorityWords.ts'
import type { Mention } from './mentions.ts'

const NONE: readonly Mention[] = []

/** Most words in quotation marks, and between those and the noun. */
const QUOTED = 6
const BESIDE = 4

/** "Fond «Bezopasnaya zemlya»", "“Addım” Mina Zərərçəkənləri İctimai Birliyi": a noun of organisations beside a name in quotation marks. */
function quotedIn(
  { tokens, verbatim, folded }: Sentence,
  { quoted, press }: OrganisationWords,
  isTaken: (from: number, to: number) => boolean,
): readonly Mention[] {
  if (!quoted || !folded.includes('"')) return NONE
  const marks = tokens.flatMap(({ word }, at) => (word === '"' ? [at] : []))
  return marks.flatMap((open, nth): readonly Mention[] => {
    const close = nth % 2 === 0 ? marks[nth + 1] : undefined
    if (close === undefined || close - open - 1 > QUOTED || close === open + 1) return []
    const beside = quoted.last ? tokens.slice(close + 1, close + 1 + BESIDE) : tokens.slice(Math.max(0, open - 1), open)
    const end = beside.findIndex(({ word }) => /^[^\p{L}]$/u.test(word))
    const words = end < 0 ? beside : beside.slice(0, end)
    const noun = words.findIndex(({ word }) => quoted.nouns.has(word))
    if (noun < 0 || words.slice(0, noun + 1).some(({ word }) => press.has(word))) return []
    const [from, to] = quoted.last ? [open, close + 2 + noun] : [open - 1, close + 1]
    if (isTaken(from, to)) return []
    const name = verbatim.slice(tokens[from]?.start, tokens[to - 1]?.end)
    const isOblique = quoted.oblique.has(words[noun]?.word ?? '')
    return [
      { from, to, body: { code: 'OTHER', name }, kind: 'ORGANISATION', anaphor: null, isPerson: false, isOblique },
    ]
  })
}

/** Longest name, in words: what runs on further is a sentence in capitals. */
const LONGEST = 10

/**
 * Organisations that no vocabulary names, known by a noun of their name that begins with a capital as its other words do
 * ("the Karabakh Mine Victims Association", "Centre for Humanitarian Demining"). None is the press, which only carries what others say.
 */
export function organisationsIn(
  sentence: Sentence,
  words: OrganisationWords,
  group: LexiconGroup,
  isTaken: (from: number, to: number) => boolean,
): readonly Mention[] {
  const { tokens, verbatim, folded } = sentence
  const quoted = quotedIn(sentence, words, isTaken)
  if (!group.holds(sentence, words.nouns)) return quoted
  const isCapital = (at: number): boolean => isCapitalised(sentence, at)
  const isJoint = (at: number): boolean => at >= 0 && words.joints.has(tokens[at]?.word ?? '')
  const found: Mention[] = [...quoted]
  tokens.forEach(({ word, start }, at) => {
    // A small letter is the same when folded.
    if (verbatim.charCodeAt(start) === folded.charCodeAt(start)) return
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
