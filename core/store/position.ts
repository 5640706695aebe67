import type { Bounds } from './dateRange.ts'
import { InvalidPositionError } from './errors.ts'

/**
 * A position in a list is a sort key, or a mark before or after all of a year (`2019#`, `2019~`) where a page ended
 * without a row. Sort keys of a list compare across its years, so a position needs no name of the year's partition.
 */
const MARK = /^(?:\d{4}[#~]|[#$])$/
const LONGEST = 400

/**
 * @param shape of the list's sort keys
 * @throws {InvalidPositionError}
 */
export function checkPosition(position: string | null | undefined, shape: RegExp): string | null {
  if (position === null || position === undefined) return null
  const known = position.length <= LONGEST && (MARK.test(position) || shape.test(position))
  if (!known) throw new InvalidPositionError('This position was given by no page of this list.')
  return position
}

/** What lies beyond a position, which stays in: whether a row stands there tells whether others come before. */
export function beyond(bounds: Bounds, position: string | null, descending: boolean): Bounds {
  if (position === null) return bounds
  if (descending) return { from: bounds.from, to: position < bounds.to ? position : bounds.to }
  return { from: position > bounds.from ? position : bounds.from, to: bounds.to }
}
