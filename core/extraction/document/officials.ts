import { isCapitalAt } from '../text/capitals.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mention } from './mentions.ts'

const NAME = "\\p{Lu}[\\p{L}'’-]+"
const AFTER = new RegExp(`^[\\s,)”"]*(?:\\([^)]{1,30}\\)[\\s,]*)?(?:${NAME}\\s+){0,2}?(${NAME})\\s+(${NAME})`, 'u')
const BEFORE = new RegExp(`(${NAME})\\s+(${NAME})\\s*,\\s+(?:[\\p{L}'’-]+\\s+){0,9}$`, 'u')
/** A surname without the ending of its case. */
export type StemOf = (surname: string) => string

/** Longest stretch of text beside a body that is searched for its official's name. */
const BESIDE = 90

/**
 * Surnames that a text gives beside a body ("Jeyhun Bayramov, the foreign minister"), folded, each with the mention of that body.
 * Later sentences cite such officials by surname alone.
 */
export function officialsOf(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  isStaff: (sentence: Sentence, mention: Mention) => boolean,
  stemOf: StemOf,
): ReadonlyMap<string, Mention> {
  const officials = new Map<string, Mention>()
  sentences.forEach((sentence, at) => {
    for (const mention of mentions[at] ?? []) {
      if (mention.body === null || isStaff(sentence, mention)) continue
      for (const surname of surnamesBeside(sentence, mention).map(stemOf))
        if (!officials.has(surname)) officials.set(surname, mention)
    }
  })
  return officials
}

function surnamesBeside(sentence: Sentence, mention: Mention): readonly string[] {
  const start = sentence.tokens[mention.from]?.start ?? 0
  const end = sentence.tokens[mention.to - 1]?.end ?? 0
  const own = mention.isPerson ? sentence.tokens[mention.to - 1]?.word : undefined
  const after = AFTER.exec(sentence.verbatim.slice(end, end + BESIDE))
  const left = sentence.verbatim.slice(Math.max(0, start - BESIDE), start)
  const before = left.includes(',') ? BEFORE.exec(left) : null
  return [own ?? '', after?.[2] ?? '', before?.[2] ?? '']
    .filter(({ length }) => length > 3)
    .map((surname) => surname.toLowerCase())
}

const NONE: readonly Mention[] = []
const NO_TOKEN = { word: '', start: 0 }

/** Mentions of officials by surname, where no body is named at those words. */
export function officialMentions(
  sentence: Sentence,
  named: readonly Mention[],
  officials: ReadonlyMap<string, Mention>,
  stemOf: StemOf,
): readonly Mention[] {
  if (officials.size === 0) return NONE
  const { tokens, verbatim, folded } = sentence
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { word, start } = tokens[at] ?? NO_TOKEN
    // A small letter is the same when folded.
    if (verbatim.charCodeAt(start) === folded.charCodeAt(start)) continue
    const known = officials.get(stemOf(word))
    if (!known || !isCapitalAt(verbatim, start)) continue
    if (named.some((mention) => mention.from <= at && at < mention.to)) continue
    mentions.push({ ...known, from: at, to: at + 1, anaphor: null, isPerson: true })
  }
  return mentions
}
