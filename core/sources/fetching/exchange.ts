import { type Dispatcher, request } from 'undici'
import { CODINGS, readBody } from './body.ts'
import { type Failure, failure, failureOf } from './failures.ts'

export interface Answer {
  readonly kind: 'ANSWER'
  readonly status: number
  readonly headers: Headers
  /** Decompressed; of anything but a success only the beginning. */
  readonly body: Uint8Array
}

export interface Question {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** Sent by POST; null: GET. */
  readonly body: string | null
  /** Time for connecting, the answer's head and its body together. */
  readonly milliseconds: number
  /** Most bytes of a success's body. */
  limitOf(headers: Headers): number
  /** Whether a larger body is cut off at the limit rather than refused. */
  readonly cut: boolean
}

/** Of a body that is not wanted for itself: enough to tell what page it is. */
const GLIMPSE = 65_536

/** One request and its answer, redirects not followed. No cookies, no state but the dispatcher's connections. */
export async function exchange(dispatcher: Dispatcher, question: Question): Promise<Answer | Failure> {
  const signal = AbortSignal.timeout(question.milliseconds)
  try {
    const { statusCode, headers, body } = await request(question.url, {
      dispatcher,
      signal,
      method: question.body === null ? 'GET' : 'POST',
      headers: { ...question.headers, 'accept-encoding': CODINGS },
      body: question.body,
    })
    return await answerOf(statusCode, headersOf(headers), body, question)
  } catch (error) {
    return failureOf(error)
  }
}

async function answerOf(
  status: number,
  headers: Headers,
  stream: Dispatcher.ResponseData['body'],
  question: Question,
): Promise<Answer | Failure> {
  const coding = headers.get('content-encoding') ?? ''
  const answer = { kind: 'ANSWER', status, headers } as const
  if (status === 200) {
    const limit = question.limitOf(headers)
    if (!question.cut && Number(headers.get('content-length')) > limit) {
      stream.on('error', () => undefined).destroy()
      return failure('TOO_LARGE', `the body has more than ${limit} bytes`)
    }
    return { ...answer, body: await readBody(stream, { coding, limit, cut: question.cut }) }
  }
  try {
    return { ...answer, body: await readBody(stream, { coding, limit: GLIMPSE, cut: true }) }
  } catch (error) {
    // The status tells enough: whatever happens to the rest changes nothing.
    failureOf(error)
    return { ...answer, body: new Uint8Array() }
  }
}

/** Values that HTTP does not allow are dropped: a header more or less decides nothing that a body would not. */
function headersOf(given: Dispatcher.ResponseData['headers']): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given))
    for (const one of [value ?? []].flat()) if (!/[^\t\x20-\x7e\x80-\xff]/.test(one)) headers.append(name, one)
  return headers
}
