/** A run of text without a break that ends a sentence: one line, or several that were wrapped inside a sentence. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly paragraph: number
}

interface Raw {
  readonly start: number
  readonly end: number
  /** Whether a blank line stands before it. */
  readonly apart: boolean
}

/** Wrapped lines are at least this long; headings and list items are mostly shorter. */
const WRAPPED_LENGTH = 42
const LIST_ITEM = /^\s*(?:[-–—•*|·>]\s?|\d{1,2}[.)]\s)/u
const ENDED = /[.!?…:;]["'”’»)\]]*\s*$/u
/** Ends of lines that promise more: a comma, an open bracket, a joining word. */
const OPEN_END =
  /(?:[,(«“–—-]|(?:^|\s)(?:of|and|the|a|an|in|on|to|for|by|with|from|at|or|и|в|на|по|с|из|və|ilə|üçün))\s*$/iu

/** Joins the lines of a text that hard wrapping cut inside a sentence, even where blank lines stand between them. */
export function linesOf(text: string): readonly Line[] {
  const raws = rawLines(text)
  const wrapping = wrappingOf(text, raws)
  const lines: Line[] = []
  let paragraph = -1
  raws.forEach((raw, index) => {
    const before = raws[index - 1]
    const last = lines.at(-1)
    if (before && last && continues(text, before, raw, wrapping)) {
      lines[lines.length - 1] = { ...last, end: raw.end }
      return
    }
    const sameParagraph = before !== undefined && wrapping.adjacent && !raw.apart && !isListItem(text, raw)
    if (!sameParagraph) paragraph++
    lines.push({ start: raw.start, end: raw.end, paragraph })
  })
  return lines
}

function rawLines(text: string): readonly Raw[] {
  const raws: Raw[] = []
  let apart = true
  let end = 0
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (/\n[^\S\n]*\n|\r[^\S\r]*\r/.test(text.slice(end, match.index))) apart = true
    end = match.index + match[0].length
    if (match[0].trim() === '') {
      apart = true
      continue
    }
    raws.push({ start: match.index, end, apart })
    apart = false
  }
  return raws
}

/** Whether lines run on in lower case often enough to show that the text was wrapped at a width: next to each other, or a blank line apart. */
function wrappingOf(text: string, raws: readonly Raw[]): Wrapping {
  const runOn = { apart: 0, adjacent: 0 }
  raws.forEach((raw, index) => {
    const next = raws[index + 1]
    if (next && raw.end - raw.start >= WRAPPED_LENGTH && startsLower(text, next) && !isEnded(text, raw))
      runOn[next.apart ? 'apart' : 'adjacent']++
  })
  return { apart: runOn.apart >= 2, adjacent: runOn.adjacent >= 2 }
}

interface Wrapping {
  readonly apart: boolean
  readonly adjacent: boolean
}

function continues(text: string, before: Raw, raw: Raw, wrapping: Wrapping): boolean {
  if (hangs(text, before, raw)) return true
  if (isEnded(text, before) || isListItem(text, raw) || isListItem(text, before)) return false
  const length = before.end - before.start
  if (length > 20 && OPEN_END.test(text.slice(Math.max(before.start, before.end - 20), before.end))) return true
  const wrapped = raw.apart ? wrapping.apart : wrapping.adjacent
  const long = length >= WRAPPED_LENGTH
  if (startsLower(text, raw)) return wrapped || (long && !raw.apart)
  return long && wrapped
}

/** A list item that was wrapped goes on in lines that stand further in. */
const hangs = (text: string, before: Raw, raw: Raw): boolean =>
  !raw.apart &&
  !isEnded(text, before) &&
  before.end - before.start >= WRAPPED_LENGTH &&
  isIndented(text, raw) &&
  !isListItem(text, raw) &&
  (isListItem(text, before) || isIndented(text, before))

const isIndented = (text: string, { start }: Raw): boolean => /^[^\S\n]{2,8}\S/u.test(text.slice(start, start + 12))

const isListItem = (text: string, raw: Raw): boolean =>
  LIST_ITEM.test(text.slice(raw.start, Math.min(raw.end, raw.start + 40)))

const isEnded = (text: string, raw: Raw): boolean => ENDED.test(text.slice(Math.max(raw.start, raw.end - 12), raw.end))

const startsLower = (text: string, raw: Raw): boolean =>
  /^\s*["'“«(]?\p{Ll}/u.test(text.slice(raw.start, raw.start + 12))
