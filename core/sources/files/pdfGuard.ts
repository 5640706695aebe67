import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflate, inflateSync } from 'node:zlib'
import { type Rejection, reject } from './rejection.ts'

/** Bytes that the packed parts of a document may hold all together; its pictures, which reading leaves packed, more. */
const LIMITS = { text: 40_000_000, pictures: 400_000_000 } as const
/** Parts up to this size are unpacked at once; larger ones piece by piece. */
const AT_ONCE = 1_000_000
/** How far before a part its dictionary is looked for, in bytes. */
const DICTIONARY = 2_000

/**
 * Why a PDF is not to be handed to its reader, which unpacks a part whole and can't be stopped: 100 KB can hold 100 MB. Null where
 * it may be. Parts packed otherwise than by deflate, and those of encrypted documents, are not seen: they are rare, and unpack less.
 */
export async function packedExcess(bytes: Uint8Array): Promise<Rejection | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const sizes = { text: 0, pictures: 0 }
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const start = at + (file[at + 6] === 0x0d ? 8 : 7)
    if (!isDeflated(file, start)) continue
    const dictionary = dictionaryBefore(file, at)
    if ((dictionary.match(/\/Fl(ateDecode)?\b/g)?.length ?? 0) > 1)
      return reject('TOO_LARGE', 'holds parts that are packed more than once').rejection
    const what = /\/Subtype\s*\/Image\b/.test(dictionary) ? 'pictures' : 'text'
    sizes[what] += await unpackedSize(file.subarray(start), LIMITS[what] - sizes[what])
    if (sizes[what] > LIMITS[what])
      return reject('TOO_LARGE', `unpacks to more than ${LIMITS[what] / 1_000_000} MB`).rejection
  }
  return null
}

/** The head of zlib's format (RFC 1950, 2.2). */
const isDeflated = (file: Buffer, at: number): boolean =>
  at + 2 <= file.length && ((file[at] ?? 0) & 0x0f) === 8 && file.readUInt16BE(at) % 31 === 0

function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at)
  return before.slice(before.lastIndexOf(' obj') + 1)
}

/** Bytes that `packed` begins with, counted no further than just over `most`. What is damaged counts as far as it can be read. */
async function unpackedSize(packed: Buffer, most: number): Promise<number> {
  try {
    return inflateSync(packed, { maxOutputLength: Math.min(most + 1, AT_ONCE) }).length
  } catch (error) {
    if (!isZlibError(error)) throw error
  }
  let size = 0
  const counter = new Writable({
    write(piece: Buffer, _, done) {
      size += piece.length
      done(size > most ? new RangeError('enough') : null)
    },
  })
  try {
    const inflate = createInflate()
    inflate.end(packed)
    await pipeline(inflate, counter)
  } catch (error) {
    if (!(error instanceof RangeError) && !isZlibError(error)) throw error
  }
  return size
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(Z_|ERR_BUFFER_TOO_LARGE$)/.test(String(error.code))
