import { createHash } from 'node:crypto'
import { badCursor } from './errors.ts'
import { TOKEN_LENGTH_MAX } from './limits.ts'

/** Raised when positions change their meaning, so that old cursors are refused rather than misread. */
const VERSION = 1

/** What ties a cursor to the list it was given by: a hash of the list's name, its owner and its filter. */
export type CursorBinding = string

/**
 * The binding of one list.
 *
 * @param list the field, with the key of the object it hangs on: `Query.statements`, `Place.claims AZ-AGM`
 * @param filter as the store takes it; the order of keys and of values in a list does not matter, null is absent
 */
export const bindingOf = (list: string, filter: unknown): CursorBinding =>
  createHash('sha256')
    .update(`${list}\n${canonical(filter)}`)
    .digest('base64url')
    .slice(0, 11)

export const cursorOf = (binding: CursorBinding, position: string): string =>
  Buffer.from(JSON.stringify([VERSION, binding, position]), 'utf8').toString('base64url')

/**
 * The position that a cursor names.
 *
 * @throws GraphQLError (BAD_CURSOR)
 */
export function positionOf(binding: CursorBinding, cursor: string): string {
  const [version, list, position] = parts(cursor)
  if (version === undefined) throw badCursor('This is not a cursor of this API.')
  if (version !== VERSION) throw badCursor('This cursor is from another version of this API.')
  if (list !== binding) throw badCursor('This cursor was given by another list, or with another filter.')
  if (typeof position !== 'string') throw badCursor('This is not a cursor of this API.')
  return position
}

function parts(cursor: string): readonly unknown[] {
  if (cursor.length > TOKEN_LENGTH_MAX || !/^[\w-]+$/.test(cursor)) return []
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parsed) ? parsed : []
  } catch {
    // Not JSON: not a cursor, which the caller says.
    return []
  }
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(canonical))].sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const set = Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined)
  const fields = set.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`)
  return `{${fields.sort().join()}}`
}
