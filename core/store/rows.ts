/** Where a row stands: a partition of one list (its name, selector and year) and a sort key of `<date>#<id>`. */
export interface RowKey {
  readonly partition: string
  readonly sort: string
}

/** One line of a list, owned by one slot. `view` is what the list shows, JSON; null for a row that its slot lost. */
export interface Row extends RowKey {
  readonly view: unknown
}
