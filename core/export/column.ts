/** Table Schema types (datapackage.org, Table Schema 2.0) that columns have; a `list` is one of strings. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'array'

type Scalar = string | number | boolean | null
/** What a row holds in a column: a list of strings in a `list`, anything in an `array`, else one value. */
export type ColumnValue = Scalar | readonly unknown[]

/** A field of a table's rows, in the CSV and in the JSON Lines file alike. */
export interface Column<R> {
  readonly name: string
  readonly type: ColumnType
  /** HXL hashtag and attributes (hxlstandard.org, 1.1); `#x_…` are this project's own. */
  readonly hxl: string
  readonly about: string
  readonly of: (row: R) => ColumnValue
}

/** Between the entries of a list in a cell. */
export const LIST_DELIMITER = '|'

/** Arrays hold objects, and stand in JSON Lines only. */
export const isInCsv = ({ type }: Pick<Column<never>, 'type'>): boolean => type !== 'array'

/** What a CSV cell shows: nothing for null, lists joined. */
export function cellOf(value: ColumnValue): string {
  if (value === null) return ''
  return Array.isArray(value) ? value.map(String).join(LIST_DELIMITER) : String(value)
}

/** The row as an object, one member a column. */
export const objectOf = <R>(columns: readonly Column<R>[], row: R): Record<string, ColumnValue> =>
  Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]))

/** A row's line of JSON Lines: members in the order of the columns, as readers of Data Packages expect them. */
export const rowLine = (row: Readonly<Record<string, ColumnValue>>): string =>
  `{${Object.entries(row)
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value, inOrderOfNames)}`)
    .join(',')}}\n`

/** A line of JSON Lines: members in the order of their names, so that equal values give equal bytes. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value, inOrderOfNames)}\n`

function inOrderOfNames(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
