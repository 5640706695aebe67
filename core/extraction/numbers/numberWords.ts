import type { NumberFormat } from '../languages/language.ts'
import type { Token } from '../text/tokens.ts'
import type { NumberMention } from './numbers.ts'

const DOZEN = 12

/** A number in words that begins at a token: units and tens add up, multipliers multiply what stands before them. */
export function wordsAt(tokens: readonly Token[], at: number, format: NumberFormat): NumberMention | null {
  const worth = (index: number): number | undefined => format.words.get(tokens[index]?.word ?? '')
  const half = halfMultiplied(tokens, at, format)
  if (half) return half
  let total = 0
  let part = 0
  let multiplier = 1
  let to = at
  let next = at
  while (next < tokens.length) {
    const word = tokens[next]?.word ?? ''
    const value = worth(next)
    const halfEnd = to > at && next === to ? phraseEnd(tokens, next, format.halves?.after) : null
    if (halfEnd !== null) {
      // "Two and a half thousand", but "two thousand and a half": a half of what stands next, else of what stood last.
      const times = worth(halfEnd) ?? 0
      if (times >= 100) return { value: total + (part + 0.5) * times, from: at, to: halfEnd + 1 }
      return { value: total + part + (part > 0 ? 0.5 : multiplier / 2), from: at, to: halfEnd }
    }
    if (value === undefined || (to === at && format.multipliers?.has(word))) {
      if (to === at || !format.joiners.has(word) || worth(next + 1) === undefined) break
      if (!joins(part, total, worth(next + 1) ?? 0, word)) break
      next++
      continue
    }
    if (value >= 1000) {
      total += (part || 1) * value
      part = 0
      multiplier = value
    } else if (value === 100 || (value === DOZEN && part > 0)) part = (part || 1) * value
    else if (part % 10 !== 0 || (part > 0 && part < 100 && value >= 10)) break
    else part += value
    next++
    to = next
  }
  return to === at || (to === at + 1 && worth(at) === undefined) ? null : { value: total + part, from: at, to }
}

/** "Half a dozen", "yarım milyon": half of the multiplier after it. */
function halfMultiplied(tokens: readonly Token[], at: number, format: NumberFormat): NumberMention | null {
  const end = phraseEnd(tokens, at, format.halves?.before)
  const times = end === null ? 0 : (format.words.get(tokens[end]?.word ?? '') ?? 0)
  return end !== null && (times >= 100 || times === DOZEN) ? { value: times / 2, from: at, to: end + 1 } : null
}

/** Where the first of the phrases ends that begins at a token; null where none does. */
function phraseEnd(tokens: readonly Token[], at: number, phrases: readonly string[] = []): number | null {
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    if (words.every((word, offset) => tokens[at + offset]?.word === word)) return at + words.length
  }
  return null
}

/** "twenty-one", "a hundred and five" are one number; "two and three" are two. */
function joins(part: number, total: number, next: number, word: string): boolean {
  if (word === '-') return part >= 20 && part < 100 && next < 10
  return (part >= 100 && part % 100 === 0 && next < 100) || (part === 0 && total > 0 && next < 1000)
}
