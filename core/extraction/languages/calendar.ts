import type { TimeWord } from '../time/timeWords.ts'
import type { WordSet } from '../words/lexiconGroup.ts'

/** How a language writes dates. All words are folded. */
export interface Calendar {
  readonly months: ReadonlyMap<string, number>
  /** Days of the week, 1 (Monday) to 7. A name of two words begins with one of one word. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Whether names of months and days begin with a capital letter ("May", not "may"). */
  readonly capitals: boolean
  /** Whether the day can follow the month ("April 4"). */
  readonly monthFirst: boolean
  /** Words before a month that no day follows ("in"), unless one of the joints comes after it ("in April 12 to 18"). */
  readonly monthAlone?: { readonly before: ReadonlySet<string>; readonly joints: ReadonlySet<string> }
  /** What can stand between the parts of a date, and at the end of its day. */
  readonly of: ReadonlySet<string>
  readonly ordinals: ReadonlySet<string>
  /** Days of a month as words ("двадцать первого"), of one or two, joined by a blank. */
  readonly dayWords?: ReadonlyMap<string, number>
  /** Words that tell the year in relation to that of publication. */
  readonly relativeYears: readonly (readonly [readonly string[], number])[]
  /** Words after a month or day that place it in the year which the text named last ("that year"). */
  readonly sameYears?: readonly string[]
  /** Words before or after a day that place it in the month which the text named last ("ayın 11-i", "11 числа"). */
  readonly sameMonth?: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }
  /** Units of stretches that are told by their length and end, with what one is worth, those of `several` after a number; and the words that lead to the end. */
  readonly spans?: {
    readonly days: ReadonlyMap<string, number>
    readonly months: ReadonlyMap<string, number>
    readonly severalDays: ReadonlyMap<string, number>
    readonly severalMonths: ReadonlyMap<string, number>
    readonly links: readonly string[]
    /** Words of which one stands in each unit. */
    readonly units: WordSet
  }
  /** Words before a month that is over ("last November"). */
  readonly past?: ReadonlySet<string>
  /** Whether such a month is the period of what it stands beside, without a word that makes it one ("прошлым августом"). */
  readonly pastAlone?: boolean
  /** Words after which four digits are a year, and words that make the digits before them one. */
  readonly beforeYear: ReadonlySet<string>
  readonly afterYear?: ReadonlySet<string>
  /** Words between years that one word for all of them follows ("2021 и 2022 годы"). */
  readonly yearJoints?: ReadonlySet<string>
  /** Words that make the year before them the period of what was counted in it ("the 2023 total"). */
  readonly yearTotals?: ReadonlySet<string>
  /** Where dates go from the year down to the day ("2020-ci il noyabrın 10-u"). */
  readonly yearFirst?: YearFirst
  /** What the ending of a date's last word says ("noyabrdan" is "from November"). */
  readonly cases?: ReadonlyMap<string, TimeWord>
}

/** The words of dates that begin with the year. All folded. */
export interface YearFirst {
  /** Words after a year ("il", "ildə") and after a month ("ayı"). */
  readonly year: ReadonlySet<string>
  readonly month: ReadonlySet<string>
  /** Words after "of last year" that make it a date ("ötən ilin sonunadək"). */
  readonly ends: ReadonlySet<string>
  /** Forms of months, or of the word after them, that a day can follow. */
  /** Endings of years in digits that tell when, and those of what a month belongs to. */
  readonly cases: ReadonlySet<string>
  readonly owners: ReadonlySet<string>
  readonly genitives: ReadonlySet<string>
}
