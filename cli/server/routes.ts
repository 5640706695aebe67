import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Explorer } from './explorer.ts'
import { startPage } from './startPage.ts'

export interface Site {
  readonly handle: RequestListener
  /** From now on the API answers; until then everything but the start page says 503. */
  open(graphql: RequestListener): void
}

const ASSETS = '/explorer/'

/** Which path is answered by what. */
export function routes({ explorer }: { explorer: Explorer }): Site {
  let graphql: RequestListener | null = null

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (pathname === '/graphql') {
      if (!graphql) return send(response, 503, 'text/plain', 'starting\n')
      if (isBrowser(request)) {
        response.setHeader('vary', 'Accept')
        return explorer.page(response)
      }
      return void graphql(request, response)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, 405, 'text/plain', 'only GET is answered here\n')
    if (pathname === '/health')
      return send(
        response,
        graphql ? 200 : 503,
        'application/json',
        JSON.stringify({ status: graphql ? 'ok' : 'starting' }),
      )
    if (pathname === '/') return send(response, 200, 'text/html', startPage)
    if (pathname.startsWith(ASSETS)) return explorer.asset(pathname.slice(ASSETS.length), response)
    send(response, 404, 'text/plain', 'nothing here; the API is at /graphql\n')
  }

  return {
    handle: (request, response) => {
      answer(request, response).catch((error: unknown) => {
        if (!response.headersSent) send(response, 500, 'text/plain', 'unexpected error\n')
        process.emitWarning(error instanceof Error ? error : String(error))
      })
    },
    open: (handler) => {
      graphql = handler
    },
  }
}

/** Whether a person opened the address, rather than a program that asks something. */
const isBrowser = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html')

export function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff' })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
