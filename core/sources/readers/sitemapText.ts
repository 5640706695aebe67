import { gunzipSync } from 'node:zlib'
import { decodeBody } from '../fetching/decodeBody.ts'
import type { Fetched } from './outcomes.ts'

/** What a packed sitemap may hold, in bytes: the 50,000 addresses that the protocol allows, as they usually are. */
const MOST_BYTES = 20_000_000
const UNPACKABLE = new Set(['ERR_BUFFER_TOO_LARGE', 'Z_DATA_ERROR', 'Z_BUF_ERROR'])

/** The text of a sitemap, unpacked where the file itself is packed; null where it can't be, or is too large. */
export function sitemapText({ body, contentType }: Fetched): string | null {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return decodeBody(body, contentType)
  try {
    return decodeBody(gunzipSync(body, { maxOutputLength: MOST_BYTES }), null)
  } catch (error) {
    if (error instanceof Error && 'code' in error && UNPACKABLE.has(String(error.code))) return null
    throw error
  }
}
