import type { Point } from '../../../../core/aggregates/discrepancies/points.ts'
import type { Year } from '../../../../core/aggregates/discrepancies/reach.ts'
import type { StockReport } from '../../../../core/aggregates/discrepancies/stockAndFlow.ts'
import type { Discrepancy } from '../../../../core/model/discrepancy.ts'

/** What a fold of one year's numbers finds in all of their years, the earliest first. */
export const everyYear =
  <P extends Point | StockReport>(fold: (all: readonly P[], year: Year) => Discrepancy[]) =>
  (all: readonly P[]): Discrepancy[] =>
    [...new Set(all.map((one) => ('asOf' in one ? one.asOf : one.to).slice(0, 4)))]
      .sort()
      .flatMap((year) => fold(all, year))
