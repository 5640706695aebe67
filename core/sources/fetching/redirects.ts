import type { Answer } from './exchange.ts'
import { type Failure, failure } from './failures.ts'
import type { Landing } from './outcomes.ts'

/** Whether the redirect is for ever, and whether what was sent is sent on (RFC 9110, 15.4; browsers turn POST into GET otherwise). */
const REDIRECTS: Readonly<Record<number, { readonly forEver: boolean; readonly keepsBody: boolean }>> = {
  301: { forEver: true, keepsBody: false },
  302: { forEver: false, keepsBody: false },
  303: { forEver: false, keepsBody: false },
  307: { forEver: false, keepsBody: true },
  308: { forEver: true, keepsBody: true },
}

/** Asks for `url`, and for where the answer sends to, `most` times at most. `ask` decides for each address whether it may be asked. */
export async function follow(
  start: { readonly url: URL; readonly body: string | null },
  most: number,
  ask: (url: URL, body: string | null) => Promise<Answer | Failure>,
): Promise<Landing | Failure> {
  let { url, body } = start
  let moved: boolean | null = null
  const seen = new Set<string>()
  for (;;) {
    const answer = await ask(url, body)
    if (answer.kind === 'FAILURE') return answer
    const redirect = REDIRECTS[answer.status]
    if (!redirect) return { kind: 'LANDING', url, moved: moved ?? false, answer }
    seen.add(url.href)
    // Bytes that HTTP leaves open are UTF-8, as browsers take them.
    const location = Buffer.from(answer.headers.get('location') ?? '', 'latin1').toString()
    const next = URL.parse(location, url)
    if (location === '' || !next) return failure('BROKEN_ANSWER', `status ${answer.status} leads to no address`)
    next.hash = ''
    if (seen.has(next.href)) return failure('REDIRECT_LOOP', `${next.href} leads back to itself`)
    if (seen.size > most) return failure('REDIRECT_LOOP', `the address leads on more than ${most} times`)
    moved = (moved ?? true) && redirect.forEver
    url = next
    if (!redirect.keepsBody) body = null
  }
}
