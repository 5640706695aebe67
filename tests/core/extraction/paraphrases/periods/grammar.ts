/** Wordings of reports on clearance, composed to texts of 12 November 2024, a Tuesday. */
export interface PeriodGrammar {
  readonly language: string
  /** Words for a period, with the days it means: "from..to", a running total with "+". */
  readonly periods: readonly (readonly [words: string, expected: string])[]
  /** What a text begins with: a sentence or more with figures of one period, or a list. `{Period}` begins a sentence. */
  readonly first: Readonly<Record<string, string>>
  /** What it goes on with: figures of another period. */
  readonly second: Readonly<Record<string, string>>
  /** How it comes back to the first period, by what that is. */
  readonly back: Readonly<Record<Unit, string>>
}

export type Unit = 'WEEK' | 'MONTH' | 'QUARTER'

export const PUBLISHED = '2024-11-12'

const UNITS: Readonly<Record<string, Unit>> = {
  '2024-11-04..2024-11-10': 'WEEK',
  '2024-10..2024-10': 'MONTH',
  '2024-10-01..2024-10-31': 'MONTH',
  '2024-11..2024-11': 'MONTH',
  '2024-07..2024-09': 'QUARTER',
}

/** The unit that a text can come back to, of a period's days; undefined for others. */
export const unitOf = (expected: string): Unit | undefined => UNITS[expected]

const upper = (words: string, language: string): string => words.charAt(0).toLocaleUpperCase(language) + words.slice(1)

/** A frame with its period and numbers filled in. */
export function filled(
  frame: string,
  period: string,
  numbers: Readonly<Record<string, number>>,
  language: string,
): string {
  const inPlace = frame.replaceAll('{period}', period).replaceAll('{Period}', upper(period, language))
  return inPlace.replace(/\{(\w+)\}/g, (_, name: string) => String(numbers[name]))
}
