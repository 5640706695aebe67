import type { Claim, Span } from '../../model/claim.ts'
import { inOneScript, MIXED_LETTERS, MIXED_WORD } from './lookalikes.ts'

/** A text as rules read it, and where in the text as it was written each of its units comes from. */
export interface PlainText {
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** What is not seen: soft hyphens, joiners, marks of direction, variants of signs. */
const INVISIBLE = /(?:[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F])+/gu
/** Letters written with their marks apart. */
const MARKED = /\p{L}\p{M}{1,4}/gu
/** Digits of other scripts, wide letters and signs, joined letters, blanks that do not break. */
const FORMS = /[\u0660-\u0669\u06F0-\u06F9\uFF01-\uFF5E\uFB00-\uFB06\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu

const composed = (letter: string): string => letter.replace(/^i\u0307/, 'i').normalize('NFC')
const usual = (sign: string): string =>
  /\p{Nd}/u.test(sign) ? String(sign.charCodeAt(0) & 0xf) : sign.normalize('NFKC')

interface Step {
  /** What every text with something to rewrite holds, where that is found faster: most texts hold none. */
  readonly sign?: RegExp
  readonly pattern: RegExp
  readonly rewrite: (found: string) => string
}

const STEPS: readonly Step[] = [
  { pattern: INVISIBLE, rewrite: () => '' },
  { sign: /\p{M}/u, pattern: MARKED, rewrite: composed },
  { pattern: FORMS, rewrite: usual },
  { sign: MIXED_LETTERS, pattern: MIXED_WORD, rewrite: inOneScript },
]

/** The text without what only changes its looks, so that it reads like its plain form; null where it is plain already. */
export function plainTextOf(text: string): PlainText | null {
  return STEPS.reduce<PlainText | null>((plain, step) => rewritten(text, plain, step), null)
}

function rewritten(written: string, before: PlainText | null, { sign, pattern, rewrite }: Step): PlainText | null {
  const text = before?.text ?? written
  if (sign?.test(text) === false) return before
  const changes = Array.from(text.matchAll(pattern), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    by: rewrite(match[0]),
  })).filter(({ from, to, by }) => text.slice(from, to) !== by)
  if (changes.length === 0) return before
  const length = changes.reduce((sum, { from, to, by }) => sum + by.length - (to - from), text.length)
  const [starts, ends] = [new Uint32Array(length), new Uint32Array(length)]
  const parts: string[] = []
  let [read, wrote] = [0, 0]
  const put = (from: number, to: number): void => {
    starts[wrote] = before?.starts[from] ?? from
    ends[wrote++] = before?.ends[to - 1] ?? to
  }
  for (const { from, to, by } of [...changes, { from: text.length, to: text.length, by: '' }]) {
    parts.push(text.slice(read, from), by)
    for (; read < from; read++) put(read, read + 1)
    const oneByOne = by.length === to - from
    for (let unit = 0; unit < by.length; unit++) put(oneByOne ? from + unit : from, oneByOne ? from + unit + 1 : to)
    read = to
  }
  return { text: parts.join(''), starts, ends }
}

const LONGEST_QUOTE = 600

/** The claims of a plain text with evidence in the words of the text as it was written. Names and words without a place in it stay plain. */
export const asWritten = (claims: readonly Claim[], plain: PlainText, written: string): readonly Claim[] =>
  claims.map((claim) => {
    const spans = (evidence: readonly Span[]): readonly Span[] =>
      evidence.map((span) => spanAsWritten(span, plain, written))
    const evidence = spans(claim.evidence)
    return claim.kind === 'CASUALTY_FIGURE' || claim.kind === 'ACCIDENT_REPORT'
      ? { ...claim, evidence, counts: claim.counts.map((count) => ({ ...count, evidence: spans(count.evidence) })) }
      : { ...claim, evidence }
  })

/** Of words that are too long as they were written the beginning. */
function spanAsWritten({ start: from, end: to }: Span, { starts, ends }: PlainText, written: string): Span {
  const start = starts[from] ?? 0
  let last = to - 1
  while (last > from && (ends[last] ?? 0) - start > LONGEST_QUOTE) last--
  const end = Math.min(ends[last] ?? start, start + LONGEST_QUOTE)
  return { start, end, quote: written.slice(start, end) }
}
