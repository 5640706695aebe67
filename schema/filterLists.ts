/** How the fields of every filter work together. */
export const NARROWING =
  'Fields narrow together, values in a list widen. A list without values leaves nothing out, as null does.'

/** The values that a filter asks for; null where it leaves nothing out. Who offers choices sends no value for none chosen. */
export const askedValues = <T>(values: readonly T[] | null | undefined): readonly T[] | null =>
  values?.length ? values : null
