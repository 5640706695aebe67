import type { PartialDate } from '../../model/partialDate.ts'

/** What words mean to the reading of periods. */
export type TimeWord =
  /** Makes the date after it the start of a running total ("since"). `opensRange`: or of a stretch, where an end follows ("с 1 по 30 мая"). `beside`: only right before it ("go back to 1991"). `start`: from the beginning of the date that it rules ("martın əvvəlindən"). */
  | { readonly is: 'SINCE'; readonly opensRange?: boolean; readonly beside?: boolean; readonly start?: boolean }
  /** After it stands a baseline ("after the war"), never a mere date. */
  | { readonly is: 'AFTER' }
  /** Makes the date after it an end ("until", "as of"). `joins`: only where a start stands before it ("to"). `close`: a year or month counts to its last day ("by the end of"). `named`: what happened then can stand between ("до вывода войск в июне 2024 года"). `beside`: only right before a day ("на 1 декабря"). */
  | {
      readonly is: 'UNTIL'
      readonly asOf: boolean
      readonly joins?: boolean
      readonly close?: boolean
      readonly named?: boolean
      readonly beside?: boolean
    }
  | { readonly is: 'BETWEEN' }
  /** `point`: which end of the date after it is meant, up to which a running total beside it is counted ("at the end of April"). `onward`: after a date it makes that the start of a running total ("from 1991 on"). */
  | { readonly is: 'IN'; readonly point?: 'START' | 'END'; readonly onward?: boolean }
  /** `close`: as of `UNTIL` ("between March and the end of May"). `now`: closes what `BETWEEN` opens with the present ("between 2020 and now"). */
  | { readonly is: 'AND'; readonly close?: boolean; readonly now?: boolean }
  /** `open`: where no end follows, it makes the date after it the start of a running total ("2020-ci ildən"). */
  | { readonly is: 'FROM'; readonly open?: boolean }
  /** Stands after what it rules and means what `word` means before it ("ərzində", "sonra"). */
  | { readonly is: 'POST'; readonly word: TimeWord }
  /** An event running totals count from; `from` null: known, but not to be dated. */
  | { readonly is: 'BASELINE'; readonly from: PartialDate | null; readonly alone: boolean }
  /** Turns a baseline into its beginning ("since the start of the conflict"). */
  | { readonly is: 'START' }
  /** `back`: so many days before publication ("up to yesterday"). */
  | { readonly is: 'UP_TO_NOW'; readonly back?: number }
  /** A stretch of days or months relative to publication, in whole units. `back` 0 is the current one. `previous`: or to one of its kind that the text told before ("the previous week"). */
  | {
      readonly is: 'RELATIVE'
      readonly unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'
      readonly back: number
      readonly ended?: boolean
      readonly previous?: boolean
    }
  /** A part of a year that is named after it, else of the year of publication: months `from` to `to`. `named`: it is none where no year is named ("the last three months of"). */
  | { readonly is: 'MONTHS'; readonly from: number; readonly to: number; readonly named?: boolean }
  /** The quarter or half-year before that of publication ("the past quarter"); of a year that is named beside it, its last ("the last quarter of 2023"). */
  | { readonly is: 'PAST_PART'; readonly months: 3 | 6 }
  /** So many days up to the day that follows ("the week ending"), or from it on ("the week of"). */
  | { readonly is: 'DAYS_TO' | 'DAYS_FROM'; readonly days: number }
  /** The first days of the month that follows ("the first ten days of"). */
  | { readonly is: 'FIRST_DAYS'; readonly days: number }
  /** The seven days up to the last such day of the week, 1 (Monday) to 7 ("the week to Sunday"). */
  | { readonly is: 'WEEK_TO'; readonly weekday: number }
  /** The last Saturday and Sunday. */
  | { readonly is: 'WEEKEND' }
  /** The night between two days, which follow. */
  | { readonly is: 'NIGHT' }
  /** So many months up to the day or month that follows ("in the six months to June"). */
  | { readonly is: 'MONTHS_TO'; readonly months: number }
  /** A stretch that nobody can date by its words ("in recent years"): what it covers is not that which the text told before. */
  | { readonly is: 'OPEN' }
  | { readonly is: 'YEAR_START' }
  /** The quarter or half of that number, as the part of a year told before it was one of them ("во втором - 14 000 га"). */
  | { readonly is: 'NTH'; readonly nth: number }
  /** The start of a running total that the sentences before tell ("since then"). */
  | { readonly is: 'SINCE_TOLD' }
  /** The unit before the one told last ("a month earlier"); `later`: the one after it. */
  | {
      readonly is: 'EARLIER'
      readonly unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'
      readonly later?: boolean
      /** So many days earlier than one that the text tells right before. */
      readonly days?: number
    }
  /** The stretch told last ("over the same period"), the last month ("during the month"), the year that the paragraph told last, else that of publication ("il ərzində"), or what the text is about, whatever running total it told last ("in the reporting period"); a week, quarter, half or year is the last such one that was told, whatever came after ("during that week"). */
  | {
      readonly is: 'SAME'
      readonly unit: 'MONTH' | 'YEAR' | 'REPORT' | 'WEEK' | 'QUARTER' | 'HALF' | 'TOLD_YEAR' | null
    }
