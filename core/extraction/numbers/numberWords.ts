import type { NumberFormat } from '../languages/numberFormat.ts'
import type { Token } from '../text/tokens.ts'
import type { NumberMention } from './numbers.ts'

/** A number in words that begins at a token: units and tens add up, multipliers multiply what stands before them. */
export function wordsAt(tokens: readonly Token[], at: number, format: NumberFormat): NumberMention | null {
  const first = tokens[at]?.word ?? ''
  if (format.halves?.has(first)) return halfMultiplied(tokens, at, format)
  const taken = format.parts?.after.test(tokens[at - 1]?.word ?? '') ? format.parts.words.get(first) : undefined
  if (taken !== undefined) return { value: taken, from: at, to: at + 1 }
  if (!format.words.has(first) || format.multipliers?.has(first)) return null
  let total = 0
  let part = 0
  let multiplier = 1
  let to = at
  let next = at
  while (next < tokens.length) {
    const word = tokens[next]?.word ?? ''
    const value = format.words.get(word)
    const halfEnd = next === to ? endOfHalf(tokens, next, format) : null
    if (halfEnd !== null) {
      // "Two and a half thousand", but "two thousand and a half": a half of what stands next, else of what stood last.
      const times = multiplierAt(tokens, halfEnd, format)
      const value = total + (times === null ? part + multiplier / 2 : (part + 0.5) * times)
      return { value, from: at, to: times === null ? halfEnd : halfEnd + 1 }
    }
    if (value === undefined) {
      const after = format.words.get(tokens[next + 1]?.word ?? '')
      if (!format.joiners.has(word) || after === undefined || !joins(part, total, after, word)) break
      next++
      continue
    }
    if (value >= 1000) {
      total += (part || 1) * value
      part = 0
      multiplier = value
    } else if (value === 100 || format.dozens?.has(word)) {
      part = (part || 1) * value
      multiplier = value
    } else if (part % 10 !== 0 || (part > 0 && part < 100 && value >= 10)) break
    else {
      part += value
      multiplier = 1
    }
    next++
    to = next
  }
  return { value: total + part, from: at, to }
}

function multiplierAt(tokens: readonly Token[], at: number, format: NumberFormat): number | null {
  const word = tokens[at]?.word ?? ''
  const worth = format.words.get(word) ?? 0
  return worth >= 100 || format.dozens?.has(word) ? worth : null
}

/** "Half a dozen", "yarım milyon": half of the multiplier after it. */
function halfMultiplied(tokens: readonly Token[], at: number, format: NumberFormat): NumberMention | null {
  const end = format.articles?.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
  const times = multiplierAt(tokens, end, format)
  return times === null ? null : { value: times / 2, from: at, to: end + 1 }
}

/** Where "and a half" ends that begins at a token. */
function endOfHalf(tokens: readonly Token[], at: number, { halves, joiners, articles }: NumberFormat): number | null {
  if (!halves) return null
  let end = joiners.has(tokens[at]?.word ?? '') ? at + 1 : at
  if (articles?.has(tokens[end]?.word ?? '')) end++
  return halves.has(tokens[end]?.word ?? '') ? end + 1 : null
}

/** "twenty-one", "a hundred and five" are one number; "two and three" are two. */
function joins(part: number, total: number, next: number, word: string): boolean {
  if (word === '-') return part % 100 >= 20 && part % 10 === 0 && next < 10
  return (part >= 100 && part % 100 === 0 && next < 100) || (part === 0 && total > 0 && next < 1000)
}
