import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Plugin } from 'graphql-yoga'

const compress = promisify(gzip)
/** Shorter answers fit one packet as they are. */
const LEAST_BYTES = 1_400

/**
 * Sends longer answers compressed to those who take gzip, which everybody does who takes anything: neither an HTTP API nor the local
 * server compresses by itself. How long an answer may be is bounded before, so it can be held whole.
 */
export const compression: Plugin = {
  async onResponse({ request, response, setResponse, fetchAPI }) {
    response.headers.append('vary', 'Accept-Encoding')
    if (response.body === null || response.headers.has('content-encoding') || !takesGzip(request.headers)) return
    const plain = Buffer.from(await response.arrayBuffer())
    const bytes = plain.length < LEAST_BYTES ? plain : await compress(plain)
    const headers = new fetchAPI.Headers(response.headers)
    headers.set('content-length', String(bytes.length))
    if (bytes !== plain) headers.set('content-encoding', 'gzip')
    setResponse(new fetchAPI.Response(bytes, { status: response.status, statusText: response.statusText, headers }))
  },
}

/** `gzip`, whatever its weight, unless that is 0; `*` is not taken for it. */
const GZIP = /(?:^|,)\s*(?:x-)?gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?=,|$)/i
const takesGzip = (headers: Headers): boolean => GZIP.test(headers.get('accept-encoding') ?? '')
