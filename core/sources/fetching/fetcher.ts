import type { Instant } from '../../model/partialDate.ts'

/** What a server gave with an address last time, to ask only for what changed since (RFC 9110, 13.1). */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface FetchRequest {
  /** Absolute http(s) address. */
  readonly url: string
  /** Media types that are welcome, for the Accept header. */
  readonly accept: string
  readonly validators?: Validators
  /** JSON to POST; absent: GET. */
  readonly body?: string
}

/** Why nothing came of a request. Expected, so a value; what each means to an operator is told in docs/sources.md. */
export type FetchFault =
  /** Not asked for: no http(s), a private or special address, a forbidden port, credentials in the address. */
  | 'ADDRESS_REFUSED'
  | 'ROBOTS_DISALLOWED'
  | 'UNREACHABLE'
  | 'TIMED_OUT'
  | 'TOO_LARGE'
  | 'REDIRECT_LOOP'
  /** 429, or 503 with Retry-After; also while an earlier one holds. */
  | 'TOO_MANY_REQUESTS'
  /** 401, 403, 451, or 400 where a site refuses programs. */
  | 'REFUSED_BY_SITE'
  /** A page that asks to prove that one is human. */
  | 'CHALLENGED'
  | 'SERVER_ERROR'
  | 'BROKEN_ANSWER'

export type FetchOutcome =
  | {
      readonly kind: 'FETCHED'
      /** Where the content stands, after redirects. */
      readonly url: string
      /** Whether every redirect on the way was permanent (301, 308); false where there was none. */
      readonly moved: boolean
      readonly contentType: string | null
      readonly validators: Validators
      /** Decompressed, within the limit of size. */
      readonly body: Uint8Array
    }
  | { readonly kind: 'NOT_MODIFIED' }
  /** 404 or 410. */
  | { readonly kind: 'GONE'; readonly status: number }
  | {
      readonly kind: 'FAILED'
      readonly fault: FetchFault
      /** One sentence for an operator, without secrets. */
      readonly reason: string
      /** Not before this moment may the host be asked again. */
      readonly notBefore: Instant | null
    }

/** Fetches politely and safely: robots.txt, a delay a host, limits of size, time and redirects, public addresses only. */
export interface Fetcher {
  fetch(request: FetchRequest): Promise<FetchOutcome>
}
