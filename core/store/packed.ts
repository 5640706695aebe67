import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/** Much of the best quality's gain for a tenth of its time. */
const QUALITY = 5
/** No record comes near it; what would unpack to more is no item of ours. */
const MOST_BYTES = 64 * 1024 * 1024

/** A value as compressed JSON. */
export const pack = (value: unknown): Uint8Array =>
  brotliCompressSync(JSON.stringify(value), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })

/**
 * What `pack` was given.
 * @throws where the bytes are not of its making
 */
export const unpack = (bytes: Uint8Array): unknown =>
  JSON.parse(brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8'))
