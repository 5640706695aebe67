import fc from 'fast-check'

/** A text and the numbers of people it states, one a line: "CHILD KILLED 2". */
export interface Told {
  readonly text: string
  readonly counts: readonly string[]
}

/** The columns of a table's rows. */
export const columns = (rows: readonly string[]): readonly (readonly string[])[] => rows.map((row) => row.split('|'))

/** One of some, at random. */
export const oneOf = <T>(some: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...some)

export const upper = (text: string, locale: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
export const lower = (text: string, locale: string): string => text.charAt(0).toLocaleLowerCase(locale) + text.slice(1)

/** A number in two parts with two smaller ones that can be parts of those. */
export interface Split {
  readonly all: number
  readonly dead: number
  readonly hurt: number
  readonly few: number
  readonly fewer: number
}

/** Numbers that take the genitive plural in Russian. */
export const SPLITS: readonly Split[] = [
  { all: 345, dead: 65, hurt: 280, few: 48, fewer: 12 },
  { all: 412, dead: 75, hurt: 337, few: 57, fewer: 9 },
  { all: 294, dead: 56, hurt: 238, few: 36, fewer: 17 },
  { all: 3437, dead: 650, hurt: 2787, few: 366, fewer: 38 },
]

/** What a sentence after a total tells of its parts; null where it can not follow. */
export type Part = (whole: Split & { readonly group: string; readonly outcome: string }) => Told | null

export const told = (text: string, ...counts: readonly string[]): Told => ({ text, counts })

/** Groups that a total can be of and that have no children, women, soldiers or deminers as parts of their own. */
export const SOME: ReadonlySet<string> = new Set(['CHILD', 'WOMAN', 'MILITARY', 'DEMINER'])

/** What tells of victims how many died and how many were injured. */
export const split =
  (text: (whole: Split) => string): Part =>
  (whole) => {
    const { dead, hurt, group, outcome } = whole
    return outcome === 'CASUALTY' ? told(text(whole), `${group} KILLED ${dead}`, `${group} INJURED ${hurt}`) : null
  }
