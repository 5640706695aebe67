import type { Day } from '../../model/partialDate.ts'
import type { DateMention } from './dates.ts'

export type DateBefore = (passes: (date: DateMention) => boolean) => DateMention | null

/** "On 18 November ... from the 11th to the 17th", in a month in which that day was past when the text was written; no date where the text names no month before. */
function withSameMonths(
  dates: readonly DateMention[],
  publishedOn: Day | null,
  before: DateBefore,
): readonly DateMention[] {
  if (!dates.some(({ sameMonth }) => sameMonth)) return dates
  return dates.flatMap((date, at) => {
    if (!date.sameMonth) return [date]
    const isToCome = (month: number): boolean =>
      publishedOn !== null &&
      month === Number(publishedOn.slice(5, 7)) &&
      (date.day ?? 0) > Number(publishedOn.slice(8))
    const named = ({ month }: DateMention): boolean => month !== null && !isToCome(month)
    const { year, month, relativeYear } = dates.slice(0, at).findLast(named) ?? before(named) ?? date
    return month === null ? [] : [{ ...date, year, month, relativeYear }]
  })
}

/** "In 2022 ... In July of that year". */
function withSameYears(dates: readonly DateMention[], before: DateBefore): readonly DateMention[] {
  const yearBefore = (): number | null => before(({ year }) => year !== null)?.year ?? null
  if (!dates.some(({ sameYear }) => sameYear)) return dates
  return dates.map((date, at) =>
    date.sameYear
      ? { ...date, year: dates.slice(0, at).findLast(({ year }) => year !== null)?.year ?? yearBefore() }
      : date,
  )
}

/** Dates with the months and years that they take from dates before them. */
export const datesMeant = (
  dates: readonly DateMention[],
  publishedOn: Day | null,
  before: DateBefore = () => null,
): readonly DateMention[] => withSameMonths(withSameYears(dates, before), publishedOn, before)
