import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** Most tokens from a verb to the part of the body after it ("lost the sight of his left eye"), and from such a part to a verb. */
const BEFORE = 5
const AFTER = 4

/** Words of the body and of what mines do to it. */
export interface Maiming {
  readonly parts: ReadonlySet<string>
  readonly harms: ReadonlySet<string>
  /** What doctors and the harmed do for a part. */
  readonly kept: ReadonlySet<string>
  /** Whose a part is, or how many there are: "his left", "both". */
  readonly whose: ReadonlySet<string>
  /** Parts that other verbs than those of fragments tell something else of ("lost face", "held back"), and the fragments. */
  readonly soft: ReadonlySet<string>
  readonly fragments: ReadonlySet<string>
}

/**
 * "Had her knee smashed", "may lose a heel", "has metal in both legs", "splinters in his back": what befell somebody, told of a part of their
 * body. Words of either alone tell nothing, nor do parts that are nobody's ("at the foot of").
 */
export function maimedIn(
  sentence: Sentence,
  { grammar, words }: LanguagePack,
  marks: readonly Mark<Meaning>[],
): readonly Mark<Meaning>[] {
  const { maiming } = grammar
  if (!maiming || !isMaiming(sentence, maiming, words)) return []
  const { tokens } = sentence
  const isFree = (at: number): boolean => !marks.some(({ from, to, value }) => isHarm(value) && at >= from && at < to)
  if (tokens.some(({ word }) => grammar.animals?.has(word))) return []
  const found: Mark<Meaning>[] = []
  for (const [at, { word }] of tokens.entries()) {
    const isSoft = maiming.soft.has(word)
    if (!(isSoft || maiming.parts.has(word)) || !isFree(at) || (found.at(-1)?.to ?? 0) > at) continue
    const harm = harmOf(tokens, at, maiming, isSoft)
    if (harm === null || !isFree(harm)) continue
    const [from, to] = [Math.min(harm, at), Math.max(harm, at) + 1]
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    // "Doctors saved his leg": how somebody fares who was hurt, not what befell the doctors.
    const value: Meaning = maiming.kept.has(tokens[harm]?.word ?? '') ? { is: 'CONDITION' } : INJURED
    found.push({ value, from, to, start, end })
  }
  return found
}

const INJURED: Meaning = { is: 'OUTCOME', outcome: 'INJURED' }

/** Whether a sentence holds a word of the body and one of harm to it. */
export const isMaiming = (
  sentence: Sentence,
  { parts, harms, kept, soft, fragments }: Maiming,
  words: LanguagePack['words'],
): boolean =>
  (words.holds(sentence, parts) && [harms, kept, fragments].some((told) => words.holds(sentence, told))) ||
  (words.holds(sentence, soft) && words.holds(sentence, fragments))

const isHarm = ({ is }: Meaning): boolean => is === 'OUTCOME' || is === 'EVENT'

/** The token that tells what befell a part: before it where it is somebody's, or right after it. */
function harmOf(
  tokens: Sentence['tokens'],
  part: number,
  { harms, kept, whose, fragments }: Maiming,
  isSoft: boolean,
): number | null {
  const word = (at: number): string => tokens[at]?.word ?? ''
  const tells = (at: number): boolean =>
    fragments.has(word(at)) || (!isSoft && (harms.has(word(at)) || kept.has(word(at))))
  const isWhose = [1, 2, 3].some((back) => whose.has(word(part - back)) && !tells(part - back + 1))
  for (let at = part - 1; at >= part - BEFORE && at >= 0; at--) {
    if (!/^[\p{L}\p{Nd}'-]/u.test(word(at))) break
    // "Fractured shins" are somebody's.
    if (tells(at) && (isWhose || (at === part - 1 && harms.has(word(at))))) return at
  }
  if (!isWhose) return null
  for (let at = part + 1; at <= part + AFTER; at++) {
    if (!/^[\p{L}'-]/u.test(word(at))) return null
    if (tells(at)) return at
  }
  return null
}
