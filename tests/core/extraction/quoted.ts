import type { Extract } from '../../../core/extraction/extract.ts'
import type { Claim, Span } from '../../../core/model/claim.ts'

export const LONGEST_QUOTE = 600

const evidenceOf = (claim: Claim): readonly Span[] => [
  ...claim.evidence,
  ...('counts' in claim ? claim.counts.flatMap(({ evidence }) => evidence) : []),
]

/** What is wrong with an extract of a text whatever the text says; empty where nothing is. */
export function faultsOf(text: string, { claims }: Extract): readonly string[] {
  const spans = claims.flatMap(evidenceOf)
  const faults = spans.flatMap(({ start, end, quote }) => [
    ...(text.slice(start, end) === quote && quote !== '' ? [] : [`not verbatim at ${start}: ${quote}`]),
    ...(quote.length <= LONGEST_QUOTE ? [] : [`${quote.length} characters long: ${quote}`]),
  ])
  const silent = claims.filter(({ evidence }) => evidence.length === 0).map(({ kind }) => `${kind} without evidence`)
  const keys = new Set(claims.map(({ key }) => key)).size === claims.length ? [] : ['two claims of one key']
  return [...faults, ...silent, ...keys, ...strangeNumbers(claims)]
}

/** What counts whole things, and fits the API's integers. */
const COUNTS = new Set(['value', 'people', 'mines', 'accidentCount'])
const LARGEST_COUNT = 2_147_483_647

/** Numbers that no text can state: none, endless, below nothing, too large to be kept exactly, or parts of people. */
function strangeNumbers(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'number') {
    const isPossible = COUNTS.has(name)
      ? Number.isInteger(value) && value <= LARGEST_COUNT
      : Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER
    return isPossible && value >= 0 ? [] : [`${name} is ${value}`]
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => strangeNumbers(inner, key))
    : []
}

export function expectQuoted(text: string, extract: Extract): void {
  const faults = faultsOf(text, extract)
  if (faults.length > 0) throw new Error(faults.join('\n'))
}
