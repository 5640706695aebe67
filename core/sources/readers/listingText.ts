import { decode } from '../files/decode.ts'
import type { Fetched } from './outcomes.ts'

/**
 * The text of a feed, list or answer, in the encoding that its header or its own declaration names, else in the one that it
 * shows. A declaration that can be read as ASCII is not in UTF-16, whatever it says. Stray NUL bytes are left out.
 */
export function listingText({ body, contentType }: Fetched): string | null {
  const isWide = (body[0] === 0xff && body[1] === 0xfe) || (body[0] === 0xfe && body[1] === 0xff)
  const bytes = !isWide && body.includes(0) ? body.filter((byte) => byte !== 0) : body
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const label =
    /charset\s*=\s*["']?([\w:-]{2,40})/i.exec(contentType ?? '')?.[1] ??
    /^<\?xml[^>]{0,120}?encoding\s*=\s*["']([\w:-]{2,40})["']/.exec(head)?.[1]
  const decoder = label === undefined ? null : decoderOf(label)
  if (decoder && !decoder.encoding.startsWith('utf-')) return decoder.decode(bytes)
  const read = decode(bytes, { html: true })
  return 'value' in read ? read.value : null
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
