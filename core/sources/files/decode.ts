import { isUtf8, textOf } from '../encoding/text.ts'
import { type Read, reject } from './rejection.ts'

/**
 * The text of a file, its encoding told as `textOf` does. Bytes with NUL that no byte order mark explains are no text.
 * `utf8Only` takes nothing but UTF-8.
 */
export function decode(bytes: Uint8Array, { html = false, utf8Only = false } = {}): Read<string> {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (bytes.includes(0) && !isWide) return reject('NOT_TEXT', 'holds bytes that are no text')
  if (utf8Only && !isWide && !isUtf8(bytes)) return reject('NOT_TEXT', 'is not encoded in UTF-8')
  return { value: textOf(bytes, { markup: html }) }
}
