import { errors } from 'undici'
import type { Instant } from '../../model/partialDate.ts'
import { BodyTooLarge, UnknownCoding } from './body.ts'
import { AddressRefused } from './connector.ts'
import type { FetchFault } from './fetcher.ts'

/** Why there is no answer. */
export interface Failure {
  readonly kind: 'FAILURE'
  readonly fault: FetchFault
  readonly reason: string
  /** Whether asking again in a moment can help. */
  readonly passing: boolean
  readonly notBefore: Instant | null
}

export const failure = (
  fault: FetchFault,
  reason: string,
  { passing = false, notBefore = null }: { passing?: boolean; notBefore?: Instant | null } = {},
): Failure => ({ kind: 'FAILURE', fault, reason, passing, notBefore })

/** Codes of Node, OpenSSL, zlib and undici, by how they begin; the first that fits counts. */
const CODES: readonly (readonly [code: RegExp, fault: FetchFault, meaning: string, passing: boolean])[] = [
  [/^(ENOTFOUND|ENODATA|EAI_NONAME)$/, 'UNREACHABLE', 'the host name is not known', false],
  [/^EAI_/, 'UNREACHABLE', 'the host name could not be looked up', true],
  [/^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/, 'TIMED_OUT', 'the host did not answer in time', false],
  [/^(ECONNREFUSED|ECONNRESET|EPIPE|E(HOST|NET)(UNREACH|DOWN)|EADDRNOTAVAIL)$/, 'UNREACHABLE', 'no connection', true],
  [/^(UND_ERR_RES_CONTENT_LENGTH_MISMATCH|UND_ERR_SOCKET)$/, 'BROKEN_ANSWER', 'the answer broke off', true],
  // undici asserts what a server can break: that nobody upgrades who was not asked to.
  [/^ERR_ASSERTION$/, 'BROKEN_ANSWER', 'the answer is no HTTP', false],
  [/^UND_ERR_HEADERS_OVERFLOW$/, 'BROKEN_ANSWER', 'the head of the answer is too long', false],
  [/^(Z_|ERR_(_ERROR|BROTLI|PADDING|ZLIB)|ERR__)/, 'BROKEN_ANSWER', 'the body could not be decompressed', false],
  [/^(ERR_TLS|ERR_SSL|EPROTO)|CERT|SIGNATURE|SELF_SIGNED/, 'UNREACHABLE', 'no secure connection', false],
]

/** The failure that an error of the network stands for. Throws the error where it stands for none: then it is this program's. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AddressRefused) return failure('ADDRESS_REFUSED', error.message)
  if (error instanceof BodyTooLarge) return failure('TOO_LARGE', error.message)
  if (error instanceof UnknownCoding) return failure('BROKEN_ANSWER', error.message)
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return failure('TIMED_OUT', 'the time for one fetch ran out')
  // Not all of these have a code.
  if (error instanceof errors.HTTPParserError) return failure('BROKEN_ANSWER', 'the answer is no HTTP')
  const code = codeOf(error)
  const known = CODES.find(([pattern]) => code && pattern.test(code))
  if (!known) throw error
  const [, fault, meaning, passing] = known
  return failure(fault, `${meaning} (${code})`, { passing })
}

/** Several attempts on one name fail together: the first one's code speaks for them. */
function codeOf(error: unknown): string | null {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
