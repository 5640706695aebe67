import { type Read, reject } from './rejection.ts'

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** How far a page's own charset declaration is looked for, in bytes: what browsers do. */
const DECLARED_WITHIN = 1024
/** Share of the characters above ASCII in Cyrillic words from which bytes count as windows-1251. */
const CYRILLIC_SHARE = 0.6

/**
 * The text in `bytes`, without a byte order mark. The encoding is told by, in this order: the mark; what a page declares
 * (`html`); valid UTF-8; windows-1251 where that gives mostly Cyrillic words; else windows-1254, Latin with Turkish letters.
 * Bytes with NUL that no mark explains are no text. `utf8Only` takes nothing but the first and third.
 */
export function decode(bytes: Uint8Array, { html = false, utf8Only = false } = {}): Read<string> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return { value: new TextDecoder(marked[0]).decode(bytes) }
  if (bytes.includes(0)) return reject('NOT_TEXT', 'holds bytes that are no text')
  const declared = html ? declaredEncoding(bytes) : null
  if (declared && declared !== 'utf-8') return { value: new TextDecoder(declared).decode(bytes) }
  const value = inUtf8(bytes)
  if (value !== null) return { value }
  if (utf8Only) return reject('NOT_TEXT', 'is not encoded in UTF-8')
  const cyrillic = new TextDecoder('windows-1251').decode(bytes)
  return { value: isMostlyCyrillic(cyrillic) ? cyrillic : new TextDecoder('windows-1254').decode(bytes) }
}

function inUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN))
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?([\w:-]{2,40})/i.exec(head)?.[1]
  if (!label) return null
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** In Latin text the letters above ASCII stand alone between others; in Cyrillic they make up words. */
function isMostlyCyrillic(text: string): boolean {
  const strange = text.match(/\P{ASCII}/gu)?.length ?? 0
  const inWords = text.match(/[А-яЁё]{2,}/g)?.join('').length ?? 0
  return inWords >= strange * CYRILLIC_SHARE
}
