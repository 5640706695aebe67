/** A part of a pattern's source that can be left out: one of several that a bar parts, with the bar. */
interface Part {
  readonly from: number
  readonly to: number
}

/** Where the source of a regular expression has signs that are no letters of their own: neither escaped nor in a class. */
function* signsOf(source: string): Generator<{ readonly sign: string; readonly at: number }> {
  let isClass = false
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at)
    if (sign === '\\') at++
    else if (sign === '[' && !isClass) isClass = true
    else if (sign === ']') isClass = false
    else if (!isClass) yield { sign, at }
  }
}

interface Group {
  /** Where its first alternative begins. */
  readonly start: number
  readonly bars: number[]
  /** Whether it says what may not stand there. */
  readonly isDenied: boolean
}

/** What opens a group. */
const OPENING = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/

/** Each alternative of each group of a pattern, and of the whole; none of what may not stand there. */
function alternativesIn(source: string): readonly Part[] {
  const open: Group[] = [{ start: 0, bars: [], isDenied: false }]
  const parts: Part[] = []
  const close = (end: number): void => {
    const group = open.pop()
    if (!group || group.bars.length === 0 || group.isDenied) return
    const ends = [...group.bars, end]
    ends.forEach((to, nth) => {
      const from = nth === 0 ? group.start : (group.bars[nth - 1] ?? 0)
      parts.push({ from, to: nth === 0 ? to + 1 : to })
    })
  }
  for (const { sign, at } of signsOf(source))
    if (sign === '(') {
      const opening = OPENING.exec(source.slice(at))?.[0] ?? sign
      const isDenied = opening.endsWith('!') || open.some((group) => group.isDenied)
      open.push({ start: at + opening.length, bars: [], isDenied })
    } else if (sign === '|') open.at(-1)?.bars.push(at)
    else if (sign === ')') close(at)
  close(source.length)
  return parts
}

/** A pattern without one of its alternatives, for each of them: what they do not find is what that one is for. */
export const withoutAlternatives = (
  source: string,
): readonly { readonly alternative: string; readonly rest: string }[] =>
  alternativesIn(source).map(({ from, to }) => ({
    alternative: source.slice(from, to).replace(/^\||\|$/g, ''),
    rest: source.slice(0, from) + source.slice(to),
  }))
