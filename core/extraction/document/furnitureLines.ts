import { endsIn } from '../text/endings.ts'
import type { Sentence } from '../text/sentences.ts'

/** `HEADING` opens a list of other headlines, `NOTICE` counts for its whole paragraph, `LINE` for itself. */
export type FurnitureLine = 'HEADING' | 'NOTICE' | 'LINE'

/** How pages of one language word what is no part of an article. All folded (see fold.ts). */
export interface FurniturePatterns {
  /** Headings of lists of other articles: "read also". With words after them they are one line of their own. */
  readonly headings: readonly string[]
  /** Beginnings of short lines: "share", "views", "tags". */
  readonly starts: readonly string[]
  /** Beginnings of lines that name an author, whose name begins with a capital letter: "by". */
  readonly bylines?: readonly string[]
  /** Ends of short lines: "views". */
  readonly ends: readonly string[]
  /** Words of legal notices, corrections, captions and calls to subscribe, where a sentence begins with them. */
  readonly notices: readonly string[]
  /** Words that make a period of two dates, so that such a line is a heading of the text. */
  readonly ranges: readonly string[]
}

const SHORT = 14
const TIME = /(?<!\d)\d{1,2}:\d{2}(?!\d)/u
/** "14:02 Defence Ministry: one serviceman killed": what somebody says, with the time it came in. */
const ALERT = /^\d{1,2}:\d{2}\s[^:|]{4,60}:\s(?:\S+\s+){4}/u
const NUMERIC_DATE = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?!\d)/u
const NUMERIC_RANGE = /\d{1,2}(?:[./]\d{1,2}(?:[./](?:19|20)\d{2})?)?\s?[-–—]\s?\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}/u
/** One of these stands in all code, and in few sentences, which is told faster than by the whole pattern. */
const SIGN_OF_CODE = /[({:<]/u
const CODE = /function\s*\(|\{var |data:image\/|^https?:\/\/\S+$|<\/?\w+>/u
const WIRE_ID = /^(?:MENAFN\d[\dA-Z]+|#\S+(?:\s+#\S+)*|-?0-?|[^\p{L}\p{N}]+)$/u

/** What a sentence, heading or line is besides the text, by its looks and words; null where it is part of the text. */
export function kindOfLine(sentence: Sentence, patterns: FurniturePatterns): FurnitureLine | null {
  const { verbatim, folded, tokens } = sentence
  const first = folded.search(/[\p{L}\p{N}]/u)
  const bare = first < 0 ? '' : folded.slice(first)
  const heading = longestStart(bare, patterns.headings)
  if (heading !== null && isAlone(bare, heading)) return 'HEADING'
  if (heading !== null && !endsIn(verbatim, '.!?…') && opensLine(bare, heading)) return 'LINE'
  if (longestStart(bare, patterns.notices) !== null) return 'NOTICE'
  if ((SIGN_OF_CODE.test(verbatim) && CODE.test(verbatim)) || WIRE_ID.test(verbatim)) return 'LINE'
  if (endsIn(verbatim, '.!?…') || tokens.length > SHORT * 3) return null
  if (isTrail(verbatim)) return 'LINE'
  if (tokens.length <= SHORT * 2 && longestStart(bare, patterns.starts) !== null) return 'LINE'
  const byline = longestStart(bare, patterns.bylines ?? NONE)
  if (tokens.length <= SHORT && byline !== null && /^\P{L}*\p{L}+\s+\p{Lu}/u.test(verbatim)) return 'LINE'
  if (tokens.length <= SHORT && patterns.ends.some((end) => folded.endsWith(end))) return 'LINE'
  return isDateLine(sentence, patterns) ? 'LINE' : null
}

/** Beginnings of lines by their first letter. */
const BY_LETTER = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()

function startsWithLetter(starts: readonly string[], letter: string): readonly string[] {
  let known = BY_LETTER.get(starts)
  if (!known) {
    known = Map.groupBy(starts, (start) => start.charAt(0))
    BY_LETTER.set(starts, known)
  }
  return known.get(letter) ?? NONE
}

const NONE: readonly string[] = []

function longestStart(bare: string, starts: readonly string[]): string | null {
  let longest: string | null = null
  for (const start of startsWithLetter(starts, bare.charAt(0)))
    if (
      start.length > (longest?.length ?? 0) &&
      bare.startsWith(start) &&
      !/^[\p{L}\p{N}]/u.test(bare.slice(start.length))
    )
      longest = start
  return longest
}

const isAlone = (bare: string, heading: string): boolean => !/\p{L}{2}/u.test(bare.slice(heading.length))

/** One word can begin a headline of the text's own ("Latest mine blast"): it needs a sign after it. */
const opensLine = (bare: string, heading: string): boolean =>
  heading.includes(' ') || /^\s*[:|»>-]/u.test(bare.slice(heading.length))

/** A path of menus ("Home / Region / Incidents"), a row of links. A row of a table begins with its bar. */
function isTrail(verbatim: string): boolean {
  if (/^\|/.test(verbatim)) return false
  const separators = verbatim.match(/\s[|»>•·]\s|\s\/\s/gu)?.length ?? 0
  return separators >= 2 || (separators === 1 && verbatim.length < 60)
}

/** A line that only dates the page, with at most an outlet, a section or the weather beside it. */
function isDateLine(line: Sentence, patterns: FurniturePatterns): boolean {
  const { verbatim, tokens } = line
  if (tokens.length > SHORT * 2) return false
  const isDated = TIME.test(verbatim) || NUMERIC_DATE.test(verbatim) || isDayWithYear(line, patterns)
  return isDated && !NUMERIC_RANGE.test(verbatim) && !ALERT.test(verbatim)
}

const isDayWithYear = ({ verbatim, folded }: Sentence, { ranges }: FurniturePatterns): boolean =>
  /^[^\p{L}\d]*\d{1,2}\s|^\p{L}+\s+\d{1,2},/u.test(verbatim) &&
  /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(verbatim) &&
  !/\d\s?[-–—]\s?\d/u.test(verbatim) &&
  !ranges.some((word) => folded.includes(` ${word} `)) &&
  (verbatim.match(/\p{L}{2,}/gu)?.length ?? 0) <= MOST_WORDS

/** Most words of a line that dates the page, the month's among them. */
const MOST_WORDS = 4
