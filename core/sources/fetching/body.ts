import type { Duplex, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createUnzip } from 'node:zlib'

/** A body that is larger than it may be. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge'
}

/** A body in an encoding that was not asked for. */
export class UnknownCoding extends Error {
  override readonly name = 'UnknownCoding'
}

/** What is asked for and understood; `deflate` and `x-gzip` are only understood. Several in a row are a bomb more often than a page. */
export const CODINGS = 'gzip, br'
const DECODERS: Readonly<Record<string, (() => Duplex) | null>> = {
  '': null,
  identity: null,
  gzip: createUnzip,
  'x-gzip': createUnzip,
  deflate: createUnzip,
  br: createBrotliDecompress,
}

/**
 * Reads `stream` to its end, decompressed by its Content-Encoding, and never holds more than `limit` bytes of it and a piece.
 * Larger bodies throw BodyTooLarge, or are cut off at the limit with `cut`.
 */
export async function readBody(
  stream: Readable,
  { coding, limit, cut = false }: { coding: string; limit: number; cut?: boolean },
): Promise<Uint8Array> {
  const decoder = DECODERS[coding.trim().toLowerCase()]
  if (decoder === undefined) {
    stream.on('error', () => undefined).destroy()
    throw new UnknownCoding(`the body is encoded as "${coding.slice(0, 40)}"`)
  }
  const pieces: Uint8Array[] = []
  let size = 0
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const piece of source) {
      size += piece.length
      pieces.push(piece)
      if (size > limit) throw new BodyTooLarge(`the body has more than ${limit} bytes`)
    }
  }
  try {
    await (decoder ? pipeline(stream, decoder(), collect) : pipeline(stream, collect))
  } catch (error) {
    if (!(cut && error instanceof BodyTooLarge)) throw error
  }
  return new Uint8Array(Buffer.concat(pieces).subarray(0, limit))
}
