import { challengerOf } from './challenges.ts'
import type { Answer } from './exchange.ts'
import { type Failure, failure } from './failures.ts'
import type { FetchOutcome } from './fetcher.ts'
import { notBeforeOf } from './retryAfter.ts'

/** An answer and the way to it. */
export interface Landing {
  readonly kind: 'LANDING'
  readonly url: URL
  readonly moved: boolean
  readonly answer: Answer
}

/** Answers that other requests would get as well, in a moment perhaps no more: request timeout and too early among them. */
const isServerError = (status: number): boolean => status >= 500 || status === 408 || status === 425

/** What an answer means to who asked. `conditional`: whether validators were sent, without which nothing can be "not modified". */
export function outcomeOf(
  { url, moved, answer }: Landing,
  { conditional }: { conditional: boolean },
): FetchOutcome | Failure {
  const { status, headers, body } = answer
  const challenger = challengerOf(answer)
  if (challenger) return failure('CHALLENGED', `${challenger} asks to prove that one is human (status ${status})`)
  if (status === 200) {
    const validators = { etag: validatorOf(headers, 'etag'), lastModified: validatorOf(headers, 'last-modified') }
    return { kind: 'FETCHED', url: url.href, moved, contentType: headers.get('content-type'), validators, body }
  }
  if (status === 304 && conditional) return { kind: 'NOT_MODIFIED' }
  if (status === 404 || status === 410) return { kind: 'GONE', status }
  if (isServerError(status)) return failure('SERVER_ERROR', `the server answered ${status}`, { passing: true })
  if (status >= 400) return failure('REFUSED_BY_SITE', `the server answered ${status}`)
  return failure('BROKEN_ANSWER', `the server answered ${status}, which is no answer to this request`)
}

/** Longer ones are not sent back: a server would refuse them. */
const LONGEST_VALIDATOR = 500

function validatorOf(headers: Headers, name: string): string | null {
  const value = headers.get(name)
  return value !== null && value.length <= LONGEST_VALIDATOR ? value : null
}

/** Until when the host of an answer wants to be left alone, in milliseconds since 1970; null where it does not say so. */
export function pauseOf(answer: Answer, now: number): number | null {
  const retryAfter = answer.headers.get('retry-after')
  const asks = answer.status === 429 ? retryAfter !== null || challengerOf(answer) === null : answer.status === 503
  return asks && (answer.status === 429 || retryAfter !== null) ? notBeforeOf(retryAfter, now) : null
}
