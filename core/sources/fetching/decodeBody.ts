import { textOf } from '../encoding/text.ts'

const CHARSET = /;\s*charset\s*=\s*"?([^\s";]{1,40})/i
const PLAIN = /^(?:text\/plain|application\/(?:[\w.-]+\+)?json)\b/i

/** The text of a page, feed or answer; `contentType` as its server named it. How its encoding is told stands at `textOf`. */
export function decodeBody(body: Uint8Array, contentType: string | null): string {
  const label = CHARSET.exec(contentType ?? '')?.[1] ?? null
  return textOf(body, { label, markup: !PLAIN.test(contentType ?? '') })
}
