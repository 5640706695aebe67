import { knownBy } from '../model/claim.ts'
import type { Instant, PartialDate } from '../model/partialDate.ts'
import { boundsOf, liesInside } from './dateRange.ts'
import { rowReader } from './items/row.ts'
import { seriesPartition } from './keys.ts'
import { readPage } from './listPage.ts'
import { casualtyPointShape } from './shapes/statement.ts'
import { stoodAt } from './stoodAt.ts'
import type { CasualtyPoint, CasualtySeriesFilter, Page, PageRequest } from './store.ts'
import type { Table } from './table.ts'

const POSITIONS = /^\d{4}-\d\d-\d\d#[\w.-]+#\d{5}#[\w.-]+#\d+(?:#[\d:.TZ-]+)?$/

/** Points that are looked through at once for those of some bodies, or of an instant: of those who tell totals most are among so many. */
const FEWEST_POINTS = 50

export interface SeriesRequest {
  readonly table: Table
  readonly filter: CasualtySeriesFilter
  readonly page: PageRequest
}

/** A page of a casualty series, oldest first: totals that name this start, and those that tell it less precisely. */
export function readSeriesPage({ table, filter, page }: SeriesRequest): Promise<Page<CasualtyPoint>> {
  const { population, outcome, asOf, attributedTo, knownAt } = filter
  const rowOf = rowReader(casualtyPointShape)
  const lists = knownAt ? (['casualties', 'formerCasualties'] as const) : (['casualties'] as const)
  const lanes = lists.flatMap((list) =>
    tellingsOf(filter.since).map((since) => ({
      partitions: [{ pk: seriesPartition(list, since, population, outcome), mark: '' }],
    })),
  )
  const query = {
    table,
    ascending: true,
    bounds: boundsOf(asOf),
    lanes: async () => lanes,
    lookedThrough: attributedTo || knownAt ? FEWEST_POINTS : null,
    positions: POSITIONS,
    read(row: Parameters<typeof rowOf>[0]) {
      const point = rowOf(row)
      if (point === null || !liesInside(point.asOf, asOf)) return null
      const said = attributedTo?.includes(point.figure.claim.attributedTo.code) ?? true
      return said ? pointAt(point, knownAt) : null
    },
  }
  return readPage<CasualtyPoint>(query, page)
}

function pointAt(point: CasualtyPoint, at: Instant | null | undefined): CasualtyPoint | null {
  if (!at) return point
  const figure = stoodAt(point.figure, at)
  return figure && { ...point, figure, count: { ...point.count, evidence: knownBy(at, point.count.evidence) } }
}

/** The date and its reduced forms: 2020-11-10, 2020-11, 2020. */
const tellingsOf = (since: PartialDate | null): (PartialDate | null)[] =>
  since === null
    ? [null]
    : [10, 7, 4].filter((length) => length <= since.length).map((length) => since.slice(0, length))
