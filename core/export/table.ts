import type { Accident } from '../model/accident.ts'
import type { Claim, Evidence } from '../model/claim.ts'
import type { KnownDiscrepancy } from '../model/discrepancy.ts'
import type { Instant } from '../model/partialDate.ts'
import type { Place } from '../model/place.ts'
import type { PublicationCard, StatedClaim, Statement } from '../model/statement.ts'
import { type Column, type ColumnValue, cellOf, isInCsv, objectOf } from './column.ts'

export interface ExportedPublication extends PublicationCard {
  /** Since when its address has answered that nothing is there; null for all others. */
  readonly goneAt: Instant | null
}

export interface ExportedSource {
  readonly id: string
  readonly name: string
  readonly homepage: string | null
  readonly kind: string
  readonly url: string
  readonly language: string | null
}

/** A claim with the addresses of the publications that its evidence stands in. */
export interface ClaimRow {
  readonly stated: StatedClaim
  readonly claim: Claim<Evidence>
  readonly urlOf: (publication: string) => string | null
}

/** Some of the records that a dump tells of, each kind in the order of ids. */
export interface Records {
  readonly publications: readonly ExportedPublication[]
  readonly statements: readonly Statement[]
  readonly accidents: readonly Accident[]
  readonly discrepancies: readonly KnownDiscrepancy[]
  /** In the order of their list. */
  readonly formerDiscrepancies: readonly KnownDiscrepancy[]
  /** In the order of the list of withdrawn claims. */
  readonly withdrawnClaims: readonly ClaimRow[]
  readonly places: readonly Place[]
  readonly sources: readonly ExportedSource[]
}

export const NO_RECORDS: Records = {
  ...{ publications: [], statements: [], accidents: [], discrepancies: [] },
  ...{ formerDiscrepancies: [], withdrawnClaims: [], places: [], sources: [] },
}

/** How a list of records becomes the rows of a table, and those become files. */
export interface Table {
  readonly name: string
  readonly title: string
  readonly about: string
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'hxl' | 'about'>[]
  /** Columns that tell a row from all others. */
  readonly key: readonly string[]
  /** Columns whose values are another table's keys: the column, and that table. */
  readonly refersTo: Readonly<Record<string, string>>
  /** Whether its rows hold points of the gazetteer, which have licences of their own. */
  readonly hasPoints: boolean
  /** The cells of each row, of columns that stand in CSV. */
  readonly cells: (records: Records) => string[][]
  readonly objects: (records: Records) => Record<string, ColumnValue>[]
}

/** A table whose rows are `R`s. */
export function table<R>(how: {
  readonly name: string
  readonly title: string
  readonly about: string
  readonly columns: readonly Column<R>[]
  readonly rows: (records: Records) => readonly R[]
  readonly key: readonly string[]
  readonly refersTo?: Readonly<Record<string, string>>
  readonly hasPoints?: boolean
}): Table {
  const { name, title, about, columns, rows, key, refersTo = {}, hasPoints = false } = how
  const inCsv = columns.filter(isInCsv)
  return {
    ...{ name, title, about, columns, key, refersTo, hasPoints },
    cells: (records) => rows(records).map((row) => inCsv.map(({ of }) => cellOf(of(row)))),
    objects: (records) => rows(records).map((row) => objectOf(columns, row)),
  }
}
