import type { ClearanceTotal } from '../../../core/model/totals.ts'

/* A recount has rows in no order of its own. */

export const unordered = <T>(rows: readonly T[]): string[] => rows.map((row) => JSON.stringify(sorted(row))).sort()

/** The same for objects whose keys stand in another order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}

export const unorderedInside = ({ ordnance, figures, ...row }: ClearanceTotal) => ({
  ...row,
  ordnance: ordnance.toSorted((a, b) => (a.type < b.type ? -1 : 1)),
  figures: [...figures].sort(),
})
