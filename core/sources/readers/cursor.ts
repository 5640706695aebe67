import { createHash } from 'node:crypto'
import * as v from 'valibot'

/** The validators of the last answer, as a cursor keeps them. */
export const validatorsShape = v.object({ etag: v.nullable(v.string()), lastModified: v.nullable(v.string()) })

/**
 * What a reader kept of its last call. A cursor of another shape, such as one an older version wrote or one of a source
 * that has since changed its kind, counts as none: the source is listed from the beginning, which stores nothing twice.
 */
export function readCursor<Shape extends v.GenericSchema>(
  shape: Shape,
  cursor: string | null,
): v.InferOutput<Shape> | null {
  const parsed = v.safeParse(shape, parseOrNull(cursor))
  return parsed.success ? parsed.output : null
}

/** A short name for a text, to tell in a cursor whether it was seen before: 64 bits of its SHA-256. */
export const fingerprint = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 11)

function parseOrNull(cursor: string | null): unknown {
  try {
    return cursor === null ? null : JSON.parse(cursor)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
